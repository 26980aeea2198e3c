package app.rundown.ui.action;

import app.rundown.store.session.Session;
import app.rundown.store.work.Work;
import app.rundown.store.work.WorkFile;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.format.ConflictPhrases;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.panel.MergePanel;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.user.Conflict;
import app.rundown.user.UserData;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Saves the window's work in a file, and opens and adds such files. */
public final class WorkActions {
    private final AppModel model;
    private final Desktop desktop;
    private final Preferences preferences;
    private final Overlay overlay;
    private final WorkModel work;
    private final WorkStatus status;

    /** Creates the actions of one window; the panel opens on the overlay. */
    WorkActions(AppModel model, Desktop desktop, Preferences preferences, Overlay overlay) {
        this.model = model;
        this.desktop = desktop;
        this.preferences = preferences;
        this.overlay = overlay;
        work = new WorkModel(model, this::show, this::ask);
        status = new WorkStatus(model);
    }

    /** Returns which file the work is saved in. */
    public WorkStatus status() {
        return status;
    }

    /** Opens places, files of work among them. Completes when they are shown, or a notice says why not. */
    public CompletableFuture<Void> open(List<String> places) {
        return work.open(places);
    }

    /** Opens places with which the program was started, in place of the session that is being restored. */
    public CompletableFuture<Void> openInstead(List<String> places) {
        return places.stream().anyMatch(WorkModel::isWork)
                ? work.open(places)
                : model.session().openInstead(places);
    }

    /** Saves the work in its file, or asks for one if it has none yet. */
    public CompletableFuture<Void> save() {
        Session.Origin origin = model.session().origin().get();
        return origin == null ? saveAs() : work.save(Path.of(origin.path()), true);
    }

    /** Asks for a file, and saves the work in it. */
    public CompletableFuture<Void> saveAs() {
        if (model.state().now().isEmpty()) {
            model.state().showNotice(Notice.nothing("Save", "There is no work to save: open a document first."));
            return CompletableFuture.completedFuture(null);
        }
        String title =
                model.state().now().timeline().documents().getFirst().document().title();
        String plain = title.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "work" : plain.substring(0, Math.min(plain.length(), 60));
        return desktop.chooseWorkTarget(name + "." + WorkFile.EXTENSION)
                .map(chosen -> {
                    boolean named = WorkFile.isNamed(chosen.toString());
                    // The file chooser has asked whether to replace a file, but only of the name that it knew.
                    return work.save(
                            named ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + WorkFile.EXTENSION),
                            named);
                })
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Asks for a file of work, and adds it to what is open. */
    public void add() {
        desktop.chooseWork().ifPresent(chosen -> work.add(chosen.toString()));
    }

    /** Shows the timeline as a file says, as if the user had chosen so. */
    private void show(Work.View view) {
        Order order = view.order();
        if (order != null && order != model.state().now().order()) {
            model.filter().setOrder(order);
            preferences.change(settings -> settings.withOrder(order));
        }
        DisplayZone.Choice zone = view.zone();
        if (zone != null && zone != preferences.now().readingPreferences().zone()) {
            preferences.change(settings -> settings.withReadingPreferences(
                    settings.readingPreferences().withZone(zone)));
        }
    }

    private void ask(WorkModel.Question question) {
        List<Conflict> conflicts = question.united().conflicts();
        MergePanel panel = new MergePanel(
                question.file(),
                conflicts,
                new ConflictPhrases(model.state().now().snapshot().found()),
                question.others(),
                choices -> {
                    overlay.close();
                    UserData settled = question.united().data();
                    for (int i = 0; i < choices.size(); i++) {
                        settled = conflicts.get(i).settled(settled, choices.get(i));
                    }
                    work.take(question, settled);
                },
                () -> {
                    overlay.close();
                    model.state()
                            .showNotice(Notice.done(
                                    question.file(),
                                    "Its documents are open. Nothing of what was added in it was taken over."));
                });
        overlay.open(panel, panel.first());
    }
}
