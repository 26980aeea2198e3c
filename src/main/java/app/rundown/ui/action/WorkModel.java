package app.rundown.ui.action;

import app.rundown.base.Log;
import app.rundown.base.Memory;
import app.rundown.fetch.Places;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.KeptDocument;
import app.rundown.store.session.Session;
import app.rundown.store.work.Work;
import app.rundown.store.work.WorkFile;
import app.rundown.ui.format.ConflictPhrases;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.SessionSnapshot;
import app.rundown.user.Tally;
import app.rundown.user.UnitedData;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Opens, adds and saves files of work. Belongs to the FX thread; files are read and written on another, one after the
 * other.
 */
public final class WorkModel {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final AppModel model;
    private final Consumer<Work.View> view;
    private final Consumer<Question> asker;
    private final Executor files =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("work").factory());

    /**
     * What a file adds, where the user has to choose.
     *
     * @param file the name of the file
     * @param mine what the user had added
     * @param united both, brought together
     * @param ticks ids of the updates that are ticked in the file
     */
    record Question(String file, UserData mine, UnitedData united, Set<String> ticks) {
        /** Returns what the file adds apart from the conflicts, in words. */
        String others() {
            return ConflictPhrases.added(Tally.of(united.data()).minus(Tally.of(mine)), ticks.size());
        }
    }

    /**
     * Creates the model of a window.
     *
     * @param view shows the timeline as a file says
     * @param asker asks the user
     */
    WorkModel(AppModel model, Consumer<Work.View> view, Consumer<Question> asker) {
        this.model = model;
        this.view = view;
        this.asker = asker;
    }

    /** Whether a place is a file of work, as its name says. */
    static boolean isWork(String place) {
        return !Places.isAddress(place) && WorkFile.isNamed(place);
    }

    /**
     * Opens places. Pages and texts join what is open. A file of work takes its place, as it is a window's whole work,
     * and what was open becomes the former session; further files of work are added to the first.
     */
    CompletableFuture<Void> open(List<String> places) {
        List<String> works = places.stream().filter(WorkModel::isWork).toList();
        List<String> pages = places.stream().filter(place -> !isWork(place)).toList();
        if (works.isEmpty()) {
            return model.documents().open(pages);
        }
        CompletableFuture<Void> opened = read(works.getFirst(), this::show);
        for (String more : works.subList(1, works.size())) {
            opened = opened.thenComposeAsync(done -> add(more), WorkModel::onFxThread);
        }
        return pages.isEmpty()
                ? opened
                : opened.thenComposeAsync(done -> model.documents().open(pages), WorkModel::onFxThread);
    }

    /** Adds a file of work to what is open: its documents, its ticks, and what was added in it. */
    CompletableFuture<Void> add(String path) {
        return read(path, (file, opened) -> {
            Work work = opened.work();
            return model.session()
                    .add(work.session(), captures(opened))
                    .thenComposeAsync(ticks -> added(file, opened, ticks), WorkModel::onFxThread);
        });
    }

    private CompletableFuture<Void> added(String path, WorkFile.Opened opened, Set<String> ticks) {
        Session.Origin origin = model.session().origin().get();
        if (origin != null && origin.path().equals(path)) {
            // What somebody else wrote into it is known now, and may be replaced.
            model.session().setOrigin(new Session.Origin(path, opened.sha256(), origin.substance()));
        }
        remember(path);
        UserData mine = model.userData().data();
        UnitedData united = UnitedData.of(mine, opened.work().added());
        Set<String> news = ticks.stream()
                .filter(id -> !model.state().now().ticked().contains(id))
                .collect(Collectors.toSet());
        Question question = new Question(Sentences.lastPart(path), mine, united, news);
        if (!united.conflicts().isEmpty()) {
            asker.accept(question);
            return DONE;
        }
        String others = question.others();
        say(path, others.isEmpty() ? "Added. It says nothing that you did not have." : "Added: " + others + ".");
        return take(question, united.data());
    }

    /** Takes over what a file adds, as one step that can be undone. */
    CompletableFuture<Void> take(Question question, UserData settled) {
        return model.userData()
                .takeOver(question.mine(), settled, question.ticks(), "took over “" + question.file() + "”");
    }

    private CompletableFuture<Void> show(String path, WorkFile.Opened opened) {
        Work work = opened.work();
        if (work.session().isEmpty()) {
            model.state().showNotice(Notice.nothing(path, "It holds no document that can be read."));
            return DONE;
        }
        UserData mine = model.userData().data();
        UnitedData united = UnitedData.of(mine, work.added());
        Question question = new Question(Sentences.lastPart(path), mine, united, Set.of());
        boolean asks = !united.conflicts().isEmpty();
        CompletableFuture<Void> taken = asks ? DONE : take(question, united.data());
        view.accept(work.view());
        return taken.thenComposeAsync(
                        done -> model.session().replace(work.session(), captures(opened)), WorkModel::onFxThread)
                .thenRunAsync(
                        () -> {
                            attach(path, opened);
                            String others = question.others();
                            String what = Counts.of(work.session().documents().size(), "document");
                            if (asks) {
                                asker.accept(question);
                            } else {
                                say(path, "Opened: " + what + (others.isEmpty() ? "." : ", " + others + "."));
                            }
                        },
                        WorkModel::onFxThread);
    }

    /** Makes a file the one that the window's work is saved in, if all of it is open. */
    private void attach(String path, WorkFile.Opened opened) {
        List<AnalysedDocument> found = model.state().now().snapshot().found();
        Set<KeptCapture> open = found.stream()
                .map(AnalysedDocument::document)
                .map(Document::capture)
                .map(KeptCapture::of)
                .collect(Collectors.toSet());
        boolean whole = opened.captures().stream().map(KeptCapture::of).allMatch(open::contains);
        if (whole) {
            model.session().setOrigin(new Session.Origin(path, opened.sha256(), WorkFile.substance(opened.work())));
        } else {
            model.state()
                    .showNotice(new Notice(
                            path,
                            "Not all of its documents are open. Saving asks for another file, so that this one keeps"
                                    + " all of them.",
                            Notice.Tone.HINT,
                            List.of()));
        }
        model.recent().opened(found);
        remember(path);
    }

    private void remember(String path) {
        model.recent().opened(KeptDocument.at(path, Instant.now()));
    }

    private static SessionSnapshot.Captures captures(WorkFile.Opened opened) {
        Map<KeptCapture, Capture> captures = new HashMap<>();
        List<Session.Open> documents = opened.work().session().documents();
        for (int i = 0; i < documents.size(); i++) {
            captures.put(documents.get(i).capture(), opened.captures().get(i));
        }
        return kept -> {
            Capture capture = captures.get(kept);
            if (capture == null) {
                throw new IOException("it is not in the file");
            }
            return capture;
        };
    }

    /** Takes what was read from a file. */
    @FunctionalInterface
    private interface Taker {
        CompletableFuture<Void> take(String path, WorkFile.Opened opened);
    }

    private record Result(WorkFile.@Nullable Opened opened, String problem) {}

    private CompletableFuture<Void> read(String place, Taker then) {
        String path = Places.absolute(place);
        model.state().reading(1);
        model.documents().openingStatus().begin(List.of(path));
        return CompletableFuture.supplyAsync(() -> result(path), files)
                .thenComposeAsync(
                        result -> {
                            WorkFile.Opened opened = result.opened();
                            if (opened == null) {
                                model.state().showNotice(Notice.problem(path, result.problem()));
                                return DONE;
                            }
                            opened.told().forEach(told -> model.state().showNotice(Notice.problem(path, told)));
                            return then.take(path, opened);
                        },
                        WorkModel::onFxThread)
                .whenCompleteAsync(
                        (done, failure) -> {
                            model.state().reading(-1);
                            model.documents().openingStatus().end(List.of(path));
                            if (failure != null) {
                                Log.bug(WorkModel.class, "A file of work was not opened", failure);
                            }
                        },
                        WorkModel::onFxThread);
    }

    private static Result result(String path) {
        try {
            return new Result(WorkFile.read(path), "");
        } catch (IOException e) {
            return new Result(null, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return new Result(null, Memory.tooLittle("It"));
        }
    }

    /**
     * Saves the work in a file, which is then the window's own.
     *
     * @param replace whether an existing file may be replaced
     */
    CompletableFuture<Void> save(Path target, boolean replace) {
        if (model.session().isRestoring() || model.state().now().reading() > 0) {
            model.state()
                    .showNotice(Notice.nothing(
                            "Not saved", "Documents are still being opened. Save again when all of them are there."));
            return DONE;
        }
        SessionSnapshot now = model.session().snapshot();
        UserData data = model.userData().data();
        Session.Origin origin = now.origin();
        CompletableFuture<Session.Origin> written = new CompletableFuture<>();
        // Ends of the program wait for it.
        Thread patience =
                new Thread(() -> written.exceptionally(failure -> null).join(), "waits for the work");
        Runtime.getRuntime().addShutdownHook(patience);
        files.execute(() -> {
            try {
                written.complete(written(now, data, target, origin, replace));
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                written.completeExceptionally(e);
            }
            try {
                Runtime.getRuntime().removeShutdownHook(patience);
            } catch (IllegalStateException endsAlready) {
                // It has waited.
            }
        });
        return written.handleAsync(
                (file, failure) -> {
                    if (file == null || failure != null) {
                        model.state().showNotice(Notice.problem("Not saved", sentence(failure)));
                    } else {
                        model.session().setOrigin(file);
                        remember(file.path());
                        say(
                                file.path(),
                                "Saved, with "
                                        + Counts.of(
                                                now.state()
                                                        .timeline()
                                                        .documents()
                                                        .size(),
                                                "document") + ".");
                    }
                    return null;
                },
                WorkModel::onFxThread);
    }

    private static Session.Origin written(
            SessionSnapshot now, UserData data, Path target, Session.@Nullable Origin origin, boolean replace)
            throws IOException {
        Session session = now.session();
        Work work = Work.of(
                session,
                new Work.View(
                        now.state().order(), now.state().view().displayZone().choice()),
                data);
        WorkFile.Source source = origin == null ? null : new WorkFile.Source(origin.path(), origin.sha256());
        String sha256 = WorkFile.write(target, work, now.captures(session), source, replace);
        return new Session.Origin(target.toAbsolutePath().toString(), sha256, WorkFile.substance(work));
    }

    private static String sentence(@Nullable Throwable failure) {
        if (failure instanceof IOException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return Memory.tooLittle("Saving");
        }
        Log.bug(WorkModel.class, "The work was not saved", failure == null ? new IOException() : failure);
        return "The work could not be saved because of a bug in Rundown. Nothing is lost: it is there at the next"
                + " start.";
    }

    private void say(String path, String sentence) {
        model.state().showNotice(Notice.done(Sentences.lastPart(path), sentence));
    }

    /** Runs the code at once if this is the FX thread, else later on it. */
    private static void onFxThread(Runnable code) {
        if (Platform.isFxApplicationThread()) {
            code.run();
        } else {
            Platform.runLater(code);
        }
    }
}
