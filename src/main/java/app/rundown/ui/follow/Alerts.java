package app.rundown.ui.follow;

import app.rundown.base.Log;
import app.rundown.history.CitedList;
import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.store.Settings;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.State;
import app.rundown.user.UserData;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Tells by notifications of the system what newer captures of followed live blogs brought, as far as the user asked for
 * it. Belongs to the FX thread.
 */
final class Alerts {
    private static final Executor READER =
            task -> Thread.ofVirtual().name("alerts").start(task);

    private final AppModel model;
    private final Supplier<Settings> settings;
    private final BiConsumer<String, String> show;
    /** What the captures say of passages that the user took, as far as it was told. */
    private final Set<String> told = new HashSet<>();

    /**
     * Tells nothing yet.
     *
     * @param settings say what the user asked for
     * @param show shows a notification with this title and text
     */
    Alerts(AppModel model, Supplier<Settings> settings, BiConsumer<String, String> show) {
        this.model = model;
        this.settings = settings;
        this.show = show;
    }

    /**
     * Takes note of a newer capture that is open now.
     *
     * @param news what it brought, by the ids of the updates' first versions
     */
    void heard(Document capture, News news) {
        State now = model.state().now();
        Filter filter = now.filter();
        boolean filtered = Alert.FILTERED.isOn(settings.get())
                && !(filter.topics().isEmpty() && filter.speakers().isEmpty());
        Watched watched = Alert.WATCHED.isOn(settings.get()) ? Watched.of(settings.get()) : Watched.NONE;
        if (filtered || !watched.isEmpty()) {
            tell(capture, news, entry -> filtered && now.shown().shows(entry.id()) || watched.has(entry));
        }
        if (Alert.CITED.isOn(settings.get())) {
            tellCited(capture);
        }
    }

    private void tell(Document capture, News news, Predicate<TimelineEntry> wanted) {
        HistoryIndex history = model.state().now().timeline().history();
        List<TimelineEntry> shown = model.state().now().timeline().entries().stream()
                .filter(entry -> news.unseen().containsKey(history.earliest(entry.id())))
                .filter(wanted)
                .toList();
        if (!shown.isEmpty()) {
            Set<String> ids =
                    shown.stream().map(entry -> history.earliest(entry.id())).collect(Collectors.toSet());
            show.accept(
                    capture.title(),
                    news.only(ids::contains).words() + ": “"
                            + Sentences.shortened(shown.getFirst().update().title()) + "”");
        }
    }

    private void tellCited(Document capture) {
        UserData data = model.userData().data();
        List<AnalysedDocument> captures = model.state()
                .now()
                .timeline()
                .history()
                .of(capture.id())
                .map(History::captures)
                .orElse(List.of());
        if (captures.isEmpty() || !CitedList.isAnyOf(capture, data)) {
            return;
        }
        CompletableFuture.supplyAsync(() -> CitedList.of(captures, data), READER)
                .whenCompleteAsync(
                        (list, failure) -> {
                            if (failure != null) {
                                Log.bug(Alerts.class, "What was cited could not be compared", failure);
                            } else {
                                tell(capture, list);
                            }
                        },
                        Platform::runLater);
    }

    private void tell(Document capture, CitedList list) {
        List<CitedList.Item> news = list.needingLook().stream()
                .filter(item -> told.add(item.document() + "\n" + item.on() + "\n"
                        + item.finding().said()))
                .toList();
        if (!news.isEmpty()) {
            show.accept(
                    capture.title(),
                    Counts.of(news.size(), "passage") + " that you took "
                            + (news.size() == 1 ? "needs" : "need") + " a look: “"
                            + Sentences.shortened(news.getFirst().passage().words()) + "”");
        }
    }
}
