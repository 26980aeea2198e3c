package app.rundown.ui;

import java.util.List;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole window: toolbar, filter, timeline, inspector and status line, and the panels above them. */
final class MainWindow extends StackPane {
    /** Below this width the inspector starts folded. */
    private static final double NARROW = 1000;

    private final AppModel model;
    private final Actions actions;
    private final Overlay overlay = new Overlay();
    private final WordSelection selection = new WordSelection();
    private final SearchBar search;
    private final FilterView filter;
    private final Gallery gallery;
    private final TimelineView timeline;
    private final DensityStrip density;
    private final InspectorView inspector;
    private final StartPage start;
    private final Toolbar toolbar;
    private final NothingMatches nothing;
    private @Nullable Boolean inspectorChosen;

    MainWindow(AppModel model, Desktop desktop, Preferences preferences) {
        this.model = model;
        this.actions = new Actions(model, desktop, preferences, overlay, selection);
        getStyleClass().add("window");
        KeyHints hints = new KeyHints(preferences);
        search = new SearchBar(model, hints, this::focusTimeline);
        filter = new FilterView(model, actions::times);
        inspector = new InspectorView(model, this::focusTimeline, actions::copy);
        gallery = new Gallery(model.fetches()::picture, actions);
        timeline = new TimelineView(model, gallery, selection, actions, this::focusInspector);
        density = new DensityStrip(model);
        start = new StartPage(actions::open, actions::openSample, path -> actions.open(List.of(path)));
        toolbar = new Toolbar(model, search, actions, hints, this::foldFilter, this::foldInspector);
        nothing = new NothingMatches(model);
        ProgressIndicator reading = new ProgressIndicator();
        reading.setMaxSize(48, 48);
        StackPane stage = new StackPane(timeline, nothing, start, reading);
        VBox middle = new VBox(new NoticeBar(model, this::focusTimeline), density, stage);
        middle.getStyleClass().add("middle");
        VBox.setVgrow(stage, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(320);
        BorderPane page = new BorderPane(new HBox(filter, middle, inspector), toolbar, null, new StatusBar(model, this::focusAudit), null);
        page.getStyleClass().add("page");
        getChildren().setAll(page, overlay);
        preferences.settings().addListener((o, before, now) -> showRecent(now.recent()));
        showRecent(preferences.now().recent());
        model.state().addListener((o, before, now) -> render(now, reading));
        model.state().addListener((o, before, now) -> selection.follow(before, now));
        // Words stay selected only until the mouse has another use; with Shift it may be to select more of them.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isPrimaryButtonDown() && !event.isShiftDown()) {
                selection.clear();
            }
        });
        Ui.show(density, false);
        render(model.now(), reading);
        widthProperty().addListener((o, before, width) -> showInspector());
        new Keys(this, timeline, preferences, new Commands(model, this, timeline, actions)).install();
        Drops.install(this, actions::open);
    }

    private void showRecent(List<String> paths) {
        start.showRecent(paths);
        toolbar.showRecent(paths);
    }

    private void render(State now, ProgressIndicator reading) {
        boolean empty = now.isEmpty();
        Ui.show(start, empty && now.reading() == 0);
        boolean turning = empty && now.reading() > 0;
        reading.setVisible(turning);
        // An indicator that nobody sees would go on turning, and keep the processor awake.
        reading.setProgress(turning ? ProgressIndicator.INDETERMINATE_PROGRESS : 0);
        nothing.show(now);
        if (empty == timeline.isVisible()) {
            gallery.clear();
            timeline.setVisible(!empty);
            Ui.show(density, !empty);
            Ui.show(filter, !empty);
            showInspector();
            focusTimeline();
        }
    }

    /** Shows the inspector where there is something to inspect and room for it, or as the user chose. */
    private void showInspector() {
        boolean wanted = inspectorChosen == null ? getWidth() >= NARROW : inspectorChosen;
        Ui.show(inspector, wanted && !model.now().isEmpty());
    }

    void foldFilter() {
        if (!model.now().isEmpty()) {
            Ui.show(filter, !filter.isVisible());
        }
    }

    void foldInspector() {
        if (!model.now().isEmpty()) {
            inspectorChosen = !inspector.isVisible();
            showInspector();
        }
    }

    void focusSearch() {
        search.focus();
    }

    void focusFilter() {
        Ui.show(filter, !model.now().isEmpty());
        filter.focus();
    }

    void focusTimeline() {
        selection.clear();
        if (model.now().isEmpty()) {
            start.focus();
        } else {
            timeline.focus();
        }
    }

    void focusInspector() {
        if (!model.now().isEmpty()) {
            inspectorChosen = true;
            showInspector();
            inspector.focusQuotes();
        }
    }

    void focusAudit() {
        if (!model.now().isEmpty()) {
            inspectorChosen = true;
            showInspector();
            inspector.focusAudit();
        }
    }

    /** Lists the current update's links. */
    void showLinks() {
        actions.links();
    }

    /** Whether a panel lies over the window; then the window's own keys rest. */
    boolean isCovered() {
        return overlay.isDisplay();
    }

    /** Opens documents, as a drop or the command line does. */
    void open(List<String> places) {
        actions.open(places);
    }
}
