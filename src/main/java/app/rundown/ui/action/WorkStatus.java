package app.rundown.ui.action;

import app.rundown.store.session.Session;
import app.rundown.store.work.Work;
import app.rundown.store.work.WorkFile;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.SessionSnapshot;
import app.rundown.user.UserData;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Knows which file the window's work is saved in, and whether it has changes that are not in the file. Compares the
 * work itself, so that an undone change is none. Belongs to the FX thread.
 */
public final class WorkStatus {
    /** How long a change waits for others, in milliseconds. */
    private static final long PAUSE = 200;

    private final AppModel model;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(Status.NONE);
    private final Executor comparer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("comparer").factory());
    private boolean waits;
    private boolean told;

    /**
     * The state of the file.
     *
     * @param file its name; empty if there is none
     * @param changed whether the work has changes that are not in it
     */
    public record Status(String file, boolean changed) {
        /** There is no file. */
        public static final Status NONE = new Status("", false);
    }

    /** Follows the work of a window. */
    WorkStatus(AppModel model) {
        this.model = model;
        // A file that is there from the start is of an earlier session.
        told = model.session().origin().get() == null;
        model.session().origin().subscribe(origin -> {
            if (origin == null) {
                status.set(Status.NONE);
            } else {
                status.set(new Status(
                        Sentences.lastPart(origin.path()), status.get().changed()));
                look();
            }
        });
        model.userData().setOnChanged(this::look);
        model.state().property().addListener((o, before, now) -> {
            if (now.snapshot() != before.snapshot()
                    || now.ticked() != before.ticked()
                    || now.reading() != before.reading()) {
                look();
            }
        });
    }

    /** Returns the state of the file, as a property to listen to. */
    public ReadOnlyObjectProperty<Status> property() {
        return status.getReadOnlyProperty();
    }

    private void look() {
        if (!waits && model.session().origin().get() != null) {
            waits = true;
            CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, Platform::runLater)
                    .execute(this::compare);
        }
    }

    private void compare() {
        waits = false;
        Session.Origin origin = model.session().origin().get();
        if (origin == null) {
            return;
        }
        if (model.session().isRestoring() || model.state().now().reading() > 0) {
            look();
            return;
        }
        SessionSnapshot now = model.session().snapshot();
        UserData data = model.userData().data();
        CompletableFuture.supplyAsync(() -> WorkFile.substance(Work.of(now.session(), Work.View.ANY, data)), comparer)
                .thenAcceptAsync(
                        substance -> {
                            if (origin.equals(model.session().origin().get())) {
                                show(origin, !substance.equals(origin.substance()));
                            }
                        },
                        Platform::runLater);
    }

    private void show(Session.Origin origin, boolean changed) {
        String name = Sentences.lastPart(origin.path());
        status.set(new Status(name, changed));
        if (changed && !told) {
            model.state()
                    .showNotice(
                            Notice.done(name, "What you changed since you saved it is here, and not in the file yet."));
        }
        told = true;
    }
}
