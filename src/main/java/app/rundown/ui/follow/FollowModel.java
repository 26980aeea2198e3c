package app.rundown.ui.follow;

import app.rundown.base.Log;
import app.rundown.base.Memory;
import app.rundown.fetch.Cancel;
import app.rundown.follow.Follower;
import app.rundown.follow.Following;
import app.rundown.follow.Outcome;
import app.rundown.follow.Schedule;
import app.rundown.history.Comparison;
import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import app.rundown.store.Settings;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.State;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Follows open live blogs that came from an address: each change becomes a capture beside those that are open. Belongs
 * to the FX thread; each live blog is looked at on a thread of its own. What is closed is no longer followed.
 */
public final class FollowModel {
    private final AppModel model;
    private final InstantSource clock;
    private BiConsumer<Document, News> onNews = (capture, brought) -> {};
    private final BiConsumer<Duration, Runnable> later;
    private final Map<String, Look> looking = new HashMap<>();
    private final Map<String, Followed> byAddress = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Followed>> followed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(News.NONE);

    /**
     * What looks at a live blog.
     *
     * @param as the kind that the user asked for, or null
     * @param cancel ends a fetch
     * @param stopped completes when it is to end
     */
    private record Look(String address, @Nullable DocumentKind as, Cancel cancel, CompletableFuture<Void> stopped) {
        void stop() {
            cancel.press();
            stopped.complete(null);
        }
    }

    /**
     * Follows nothing yet.
     *
     * @param clock tells the time
     * @param later runs a task after a while; called on any thread
     */
    public FollowModel(AppModel model, InstantSource clock, BiConsumer<Duration, Runnable> later) {
        this.model = model;
        this.clock = clock;
        this.later = later;
        model.state().property().addListener((o, before, now) -> {
            if (now.timeline() != before.timeline() && !byAddress.isEmpty()) {
                forgetClosed(now);
            }
        });
    }

    /** Returns the live blogs that are followed, or were until they ended, in the order in which that began. */
    public ReadOnlyObjectProperty<List<Followed>> followed() {
        return followed.getReadOnlyProperty();
    }

    /** Returns what the reader has not seen yet. */
    public ReadOnlyObjectProperty<News> news() {
        return news.getReadOnlyProperty();
    }

    /**
     * Tells of captures by notifications of the system, as far as the user asked for it.
     *
     * @param settings say what that is
     * @param show shows one with this title and text
     */
    public void alert(Supplier<Settings> settings, BiConsumer<String, String> show) {
        onNews = new Alerts(model, settings, show)::heard;
    }

    /** Whether a document can be followed: a live blog that came from an address. */
    public static boolean canFollow(Document document) {
        return document.kind() == DocumentKind.LIVE_BLOG && address(document) != null;
    }

    private static @Nullable String address(Document document) {
        Fetched fetched = document.capture().fetched();
        return fetched == null ? null : fetched.asked();
    }

    /** Whether a document is looked at again and again. */
    public boolean isFollowed(Document document) {
        return Optional.ofNullable(address(document)).map(looking::containsKey).orElse(false);
    }

    /** Returns the live blog that a document is of, if it is followed, or was until it ended. */
    Optional<Followed> of(Document document) {
        return Optional.ofNullable(address(document)).map(byAddress::get);
    }

    /** Begins to follow an open document, or ends it. A notice says so if it can't be followed. */
    public void toggle(Document document) {
        String address = address(document);
        if (isFollowed(document) && address != null) {
            stop(address);
        } else if (canFollow(document) && address != null) {
            begin(newest(document), address);
        } else {
            model.state()
                    .showNotice(Notice.nothing(
                            "Follow", "Only a live blog that was opened from its web address can be followed."));
        }
    }

    /** Returns the newest capture of a document's live blog, as it was found. */
    private AnalysedDocument newest(Document document) {
        State now = model.state().now();
        String id = now.timeline()
                .history()
                .of(document.id())
                .map(History::newest)
                .map(newest -> newest.document().id())
                .orElse(document.id());
        return now.snapshot().found().stream()
                .filter(one -> one.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void begin(AnalysedDocument newest, String address) {
        Look look = new Look(
                address,
                model.documents().wishes().get(newest.document().id()),
                new Cancel(),
                new CompletableFuture<>());
        looking.put(address, look);
        put(new Followed(address, newest.document().title(), new Followed.Phase.Begun()));
        Follower follower = new Follower(
                (known, button) -> model.documents().fetches().visit(address, known, button),
                model.captures()::takeId,
                clock,
                look.as());
        follower.goOnFrom(newest);
        Following following =
                new Following(follower, clock, RandomGenerator.getDefault(), (at, cancel) -> pause(at, look));
        Schedule schedule = Schedule.from(clock.instant(), null, null);
        Thread.ofVirtual().name("follower").start(() -> {
            Optional<String> why = run(following, schedule, look);
            Platform.runLater(() -> ended(look, why));
        });
    }

    /** Waits between two looks. It asks the clock now and then, which goes on while the computer sleeps. */
    private void pause(Instant at, Look look) {
        for (Instant now = clock.instant(); !look.cancel().isPressed() && now.isBefore(at); now = clock.instant()) {
            Duration left = Duration.between(now, at);
            CompletableFuture<Void> woken = new CompletableFuture<>();
            later.accept(
                    left.compareTo(Following.Pause.GLANCE) < 0 ? left : Following.Pause.GLANCE,
                    () -> woken.complete(null));
            CompletableFuture.anyOf(woken, look.stopped()).join();
        }
    }

    private Optional<String> run(Following following, Schedule schedule, Look look) {
        try {
            return following.run(
                    schedule,
                    outcome -> {
                        Platform.runLater(() -> hear(look, outcome));
                        return true;
                    },
                    look.cancel());
        } catch (OutOfMemoryError e) {
            return Optional.of(Memory.tooLittle("Following it"));
        } catch (IOException | RuntimeException e) {
            Log.bug(FollowModel.class, "A live blog could not be followed", e);
            return Optional.of("It can't be followed because of a bug in Rundown.");
        }
    }

    private void hear(Look look, Outcome outcome) {
        String address = look.address();
        if (look.cancel().isPressed()) {
            return;
        }
        switch (outcome) {
            case Outcome.Began began -> {
                read(address);
                model.captures().add(began.document(), look.as()).thenRun(() -> tell(began));
            }
            case Outcome.Changed changed -> {
                read(address);
                add(changed.document(), look.as(), changed.comparison());
            }
            case Outcome.Unchanged same -> read(address);
            case Outcome.Unreachable lost -> trouble(address, new Followed.Phase.Troubled(lost.why(), lost.lastRead()));
            case Outcome.NotTheBlog other ->
                trouble(address, new Followed.Phase.Troubled(other.why(), other.lastRead()));
        }
    }

    /** Says why a capture does not belong to those before, unless the window asks about it. */
    private void tell(Outcome.Began began) {
        Document document = began.document().document();
        boolean asked = model.state().now().timeline().history().doubts().stream()
                .anyMatch(doubt -> doubt.other().document().id().equals(document.id()));
        if (began.remark() != null && !asked) {
            model.state()
                    .showNotice(new Notice(
                            document.title(),
                            "What stands at its address now is kept apart. " + began.remark(),
                            Notice.Tone.HINT,
                            List.of()));
        }
    }

    private void add(AnalysedDocument capture, @Nullable DocumentKind as, Comparison step) {
        HistoryIndex before = model.state().now().timeline().history();
        model.captures().add(capture, as).thenRun(() -> {
            HistoryIndex now = model.state().now().timeline().history();
            news.set(news.get().carried(before, now).and(step, now));
            onNews.accept(capture.document(), News.NONE.and(step, now));
        });
    }

    private void read(String address) {
        put(byAddress.get(address), new Followed.Phase.Read(clock.instant()));
    }

    private void trouble(String address, Followed.Phase.Troubled trouble) {
        put(byAddress.get(address), trouble);
    }

    private void ended(Look look, Optional<String> why) {
        String address = look.address();
        if (looking.remove(address, look)) {
            why.ifPresentOrElse(
                    sentence -> put(byAddress.get(address), new Followed.Phase.Ended(sentence, clock.instant())),
                    () -> forget(address));
        }
    }

    private void put(@Nullable Followed known, Followed.Phase phase) {
        if (known != null) {
            put(known.in(phase));
        }
    }

    private void put(Followed now) {
        byAddress.put(now.address(), now);
        followed.set(List.copyOf(byAddress.values()));
    }

    /** Follows an address no longer, and says no more about it. */
    void stop(String address) {
        Look look = looking.remove(address);
        if (look != null) {
            look.stop();
        }
        forget(address);
    }

    /** Follows nothing any more. To be called when the window closes. */
    public void stopAll() {
        List.copyOf(byAddress.keySet()).forEach(this::stop);
    }

    private void forget(String address) {
        byAddress.remove(address);
        followed.set(List.copyOf(byAddress.values()));
    }

    private void forgetClosed(State now) {
        Set<String> open = now.timeline().documents().stream()
                .flatMap(one -> Optional.ofNullable(address(one.document())).stream())
                .collect(Collectors.toSet());
        List.copyOf(byAddress.keySet()).stream()
                .filter(address -> !open.contains(address))
                .forEach(this::stop);
        if (now.isEmpty()) {
            news.set(News.NONE);
        }
    }

    /** Takes note that updates were in the reader's sight. */
    public void seen(Collection<TimelineEntry> entries) {
        if (!news.get().isEmpty()) {
            HistoryIndex history = model.state().now().timeline().history();
            news.set(news.get()
                    .without(entries.stream()
                            .map(entry -> history.earliest(entry.id()))
                            .collect(Collectors.toSet())));
        }
    }

    /** Takes note that the reader has new updates before them: the first that is shown, and those right after it. */
    public void seenFromTheFirst() {
        seenFrom(0);
    }

    /** Takes note that the reader has before them a new update that is shown, and the new ones right after it. */
    public void seenFrom(TimelineEntry first) {
        seen(List.of(first));
        seenFrom(model.state().now().shown().entries().indexOf(first) + 1);
    }

    private void seenFrom(int first) {
        HistoryIndex history = model.state().now().timeline().history();
        List<TimelineEntry> shown = model.state().now().shown().entries();
        seen(shown.subList(first, shown.size()).stream()
                .takeWhile(entry -> news.get().isNew(history.earliest(entry.id())))
                .toList());
    }

    /** Returns what the reader has not seen of what the filter shows. */
    News shownNews() {
        if (news.get().isEmpty()) {
            return News.NONE;
        }
        HistoryIndex history = model.state().now().timeline().history();
        Set<String> shown = new HashSet<>();
        model.state().now().shown().entries().forEach(entry -> shown.add(history.earliest(entry.id())));
        return news.get().only(shown::contains);
    }

    /** Returns the first shown update that is new, or else the first that changed; nothing if all is seen. */
    public Optional<TimelineEntry> firstNews() {
        News left = shownNews();
        HistoryIndex history = model.state().now().timeline().history();
        List<TimelineEntry> shown = model.state().now().shown().entries();
        int first = -1;
        for (int i = shown.size() - 1; i >= 0; i--) {
            String id = history.earliest(shown.get(i).id());
            boolean better = first < 0
                    || left.isNew(id)
                    || !left.isNew(history.earliest(shown.get(first).id()));
            if (left.unseen().containsKey(id) && better) {
                first = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(shown.get(first));
    }
}
