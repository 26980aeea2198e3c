package app.rundown.ui.window;

import app.rundown.base.OperatingSystem;
import app.rundown.ui.action.Actions;
import app.rundown.ui.action.Desktop;
import app.rundown.ui.action.WorkActions;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.control.DeferredPane;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.control.PopupText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.control.Zoom;
import app.rundown.ui.filter.FilterView;
import app.rundown.ui.inspector.InspectorView;
import app.rundown.ui.inspector.QuoteActions;
import app.rundown.ui.inspector.QuoteMenus;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Corrector;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.state.State;
import app.rundown.ui.timeline.DensityStrip;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.ui.timeline.TimelineView;
import app.rundown.ui.window.Columns.Side;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole window: toolbar, filter, timeline, inspector, status line, and the panels above them. */
public final class MainWindow extends StackPane implements WindowParts {
    private final AppModel model;
    private final Actions actions;
    private final QuoteActions quotes;
    private final Overlay overlay;
    private final WordSelection selection = new WordSelection();
    private final DeferredPane<FilterView> filter;
    private final PictureLoader pictureLoader;
    private final TimelineView timeline;
    private final Layouts layouts;
    private final DensityStrip density;
    private final DeferredPane<InspectorView> inspector;
    private final DeferredPane<StartPage> start;
    private final DeferredPane<Toolbar> toolbar;
    private final Columns columns;
    private final Pages pages;
    private final DeferredPane<LoadingPage> loading;
    private final DeferredPane<StatusBar> status;
    private final DeferredPane<NothingMatches> nothing;
    private final ObservableValue<Double> textScale;
    private final FollowParts follow;

    /** Creates a window that delays nothing and follows the system's clock. */
    public MainWindow(AppModel model, Desktop desktop, Preferences preferences) {
        this(model, desktop, preferences, new MinuteTimer(), AfterFirstFrame.never(), ProgramInfo.UNNAMED);
    }

    /**
     * Creates the window.
     *
     * @param timer supplies the current time, and says when a minute is over
     * @param afterFirstFrame delays what stands beside the timeline
     * @param program what the program says about itself
     */
    public MainWindow(
            AppModel model,
            Desktop desktop,
            Preferences preferences,
            MinuteTimer timer,
            AfterFirstFrame afterFirstFrame,
            ProgramInfo program) {
        this.model = model;
        textScale = preferences.settings().map(now -> now.readingPreferences().textSize() / 100.0);
        overlay = new Overlay(textScale);
        PopupText.follow(this, textScale);
        this.actions = Actions.of(model, desktop, preferences, overlay, selection, program, timer.clock());
        follow = new FollowParts(model, preferences, timer, desktop);
        Corrector corrector = new Corrector(model);
        quotes = new QuoteActions(
                model.state(), model.filter(), corrector, preferences, overlay, actions.notes(), actions.cite());
        QuoteMenus quoteMenus = new QuoteMenus(model.state(), model.filter(), corrector, quotes);
        getStyleClass().add("window");
        filter = DeferredPane.part(
                afterFirstFrame,
                () -> new FilterView(
                        model.state(),
                        model.filter(),
                        model.documents(),
                        quoteMenus::speaker,
                        topic -> topic.isEmpty()
                                ? actions.topics().general()
                                : actions.topics().menu(topic),
                        actions.view()::times,
                        this::focusAudit,
                        capture -> showHistory(null, capture.document().id()),
                        actions.open()::forget,
                        follow.model()),
                "side",
                "filter-view");
        inspector = DeferredPane.part(
                afterFirstFrame,
                () -> new InspectorView(
                        model,
                        quoteMenus,
                        this::leave,
                        this::leave,
                        this::focusMatrix,
                        this::focusCoverage,
                        this::showHistory,
                        preferences,
                        quotes),
                "side",
                "inspector");
        inspector.setOnAppear(InspectorView::appear);
        pictureLoader = new PictureLoader(model.documents().pictures(), actions.address());
        timeline = timeline(preferences, timer);
        layouts = new Layouts(model, timeline, actions, quoteMenus, textScale, this::openInspector);
        density = new DensityStrip(model.state(), model.navigation(), model.filter(), layouts, afterFirstFrame);
        start = DeferredPane.page(() -> new StartPage(model.recent(), actions.open(), preferences, timer.clock()));
        loading = DeferredPane.page(() -> new LoadingPage(model.state(), model.documents()));
        nothing = DeferredPane.page(
                () -> new NothingMatches(model.state(), model.filter(), preferences, this::focusTimeline));
        columns = new Columns(filter, middle(), inspector, preferences);
        pages = new Pages(model, actions, columns, preferences, this::focusTimeline, this::focusInspector);
        toolbar = DeferredPane.part(
                afterFirstFrame, () -> new Toolbar(model, actions, preferences, columns, this), "toolbar-place");
        status = DeferredPane.part(afterFirstFrame, this::statusBar, "status-place");
        getChildren().setAll(page(), overlay);
        ReadingLook.followTimeline(timeline, preferences);
        ReadingLook.follow(inspector, preferences);
        ReadingLook.follow(model, preferences, timeline::timeMoved);
        model.state().property().addListener((o, before, now) -> {
            render(now);
            selection.follow(before, now);
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        render(model.state().now());
        afterFirstFrame.then(() -> {
            Commands commands = new Commands(model, this, timeline, layouts, actions, quotes, follow, toolbar::content);
            new Keys(this, this::isCovered, layouts, preferences, commands).install();
            if (OperatingSystem.current() == OperatingSystem.MAC) {
                getChildren().add(new SystemMenuBar(preferences, this::isCovered, commands::run));
            }
            DropTarget.install(this, actions.open()::open);
        });
        afterFirstFrame.then(timeline::settle);
        layouts.follow(columns::setWide, density::showTracks);
        model.session().setPlace(layouts::place);
        layouts.setOnScroll(model.session()::touched);
        follow.watch(layouts, this);
    }

    /** Any other use of the mouse ends the selection of words; a click with Shift may extend it. */
    private void pressed(MouseEvent event) {
        if (event.isPrimaryButtonDown() && !event.isShiftDown()) {
            selection.clear();
        }
    }

    private TimelineView timeline(Preferences preferences, MinuteTimer timer) {
        return new TimelineView(
                model.state(),
                model.navigation(),
                model.userData(),
                pictureLoader,
                selection,
                actions,
                () -> ReadingLook.ofCards(model.state().now(), preferences, timer.clock()),
                preferences::hasMotion,
                timer,
                model.filter()::showAlso,
                point -> pages.showCoverage(point),
                update -> pages.showHistory(update, null),
                (update, words) ->
                        model.filter().showFor(update, () -> model.navigation().reveal(update, words)),
                this::openInspector,
                this::focusInspector);
    }

    /** Returns the toolbar, the columns and the status line. */
    private VBox page() {
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(zoomed(toolbar), columns, zoomed(status));
        page.getStyleClass().add("page");
        // Otherwise content that does not fit would push the page out of the window on both sides.
        page.setMinSize(0, 0);
        return page;
    }

    private StatusBar statusBar() {
        Toast toast = new Toast(model.state(), offers());
        return new StatusBar(
                model.state(), model.documents(), pages.line(), pages::note, follow.line(), toast, this::focusAudit);
    }

    private Offers offers() {
        return new Offers(model, this::focusTimeline, document -> pages.showCited(document), actions.export());
    }

    private Zoom zoomed(Region part) {
        return new Zoom(part, textScale);
    }

    /** Returns the column in the middle: the timeline or what is shown in its place, below density and messages. */
    private VBox middle() {
        Offers offers = offers();
        MessageList messages = new MessageList(offers, actions.export());
        StackPane stage = new StackPane(
                layouts,
                zoomed(nothing),
                zoomed(start),
                loading,
                zoomed(follow.pill(layouts, this::focusTimeline)),
                zoomed(messages));
        VBox middle = new VBox(zoomed(density), zoomed(new MessageLine(model.state(), offers, messages)), stage);
        middle.getStyleClass().add("middle");
        VBox.setVgrow(stage, Priority.ALWAYS);
        return middle;
    }

    private void render(State now) {
        boolean empty = now.isEmpty();
        boolean waits = LoadingPage.isWanted(now) && !loading.isVisible();
        Ui.show(start, empty && now.reading() == 0);
        Ui.show(loading, LoadingPage.isWanted(now));
        if (model.documents().openingStatus().isStarted()) {
            // Even the first frame says that there is more to come.
            status.content();
        }
        Ui.show(nothing, NothingMatches.isWanted(now));
        if (empty == layouts.isVisible()) {
            pictureLoader.clear();
            layouts.setVisible(!empty);
            columns.setHasDocuments(!empty);
            focusTimeline();
        } else if (waits && getScene() != null && !isCovered()) {
            focusTimeline();
        }
    }

    @Override
    public void quit() {
        getScene().getWindow().hide();
    }

    @Override
    public void foldFilter() {
        fold(Side.FILTER, filter, () -> filter.content().focus());
    }

    @Override
    public void foldInspector() {
        fold(Side.INSPECTOR, inspector, () -> inspector.content().focusQuotes());
    }

    /**
     * Shows or hides a column. A hidden column must not keep the keyboard focus. A drawer takes it, so that the user
     * can leave it again.
     */
    private void fold(Side side, Node column, Runnable focus) {
        if (columns.isWhole()) {
            pages.leave();
        }
        boolean left = column.isFocusWithin();
        columns.toggle(side);
        if (left) {
            focusTimeline();
        } else if (columns.isDrawer(side) && columns.isShown(side)) {
            focus.run();
        }
    }

    private void openInspector() {
        pages.leave();
        columns.open(Side.INSPECTOR);
    }

    @Override
    public void focusSearch() {
        toolbar.content().search().focus();
    }

    @Override
    public void focusFilter() {
        if (!model.state().now().isEmpty()) {
            if (columns.isWhole()) {
                pages.leave();
            }
            columns.open(Side.FILTER);
            filter.content().focus();
        }
    }

    /** Closes what lies over the timeline, and moves the keyboard focus there. */
    void leave() {
        columns.closeDrawers();
        focusTimeline();
    }

    @Override
    public boolean closeDrawers() {
        if (!columns.closeDrawers()) {
            return false;
        }
        focusTimeline();
        return true;
    }

    @Override
    public void focusTimeline() {
        selection.clear();
        pages.leave();
        if (!model.state().now().isEmpty()) {
            layouts.focus();
        } else if (start.isVisible()) {
            start.content().focus();
        } else if (loading.isVisible()) {
            loading.content().focus();
        }
    }

    @Override
    public void goToTimeline() {
        layouts.leaveLanes();
        focusTimeline();
    }

    @Override
    public void toggleLanes() {
        layouts.toggle(pages.leave());
        focusTimeline();
    }

    @Override
    public boolean hasSelectedWords() {
        return selection.words().isPresent();
    }

    @Override
    public void focusInspector() {
        if (!model.state().now().isEmpty()) {
            openInspector();
            inspector.content().focusQuotes();
        }
    }

    @Override
    public void focusMatrix() {
        pages.showMatrix();
    }

    @Override
    public void focusCoverage() {
        pages.showCoverage(null);
    }

    private void showHistory(@Nullable String update, String capture) {
        pages.showHistory(update, capture);
    }

    @Override
    public void focusHistory() {
        pages.showHistory(null, null);
    }

    @Override
    public void stepQuote(int direction) {
        inspector.content().stepQuote(direction);
    }

    @Override
    public void focusAudit() {
        if (!model.state().now().isEmpty()) {
            openInspector();
            inspector.content().focusAudit();
        }
    }

    /** Whether a panel covers the window; the window's own keys are then inactive. */
    public boolean isCovered() {
        return overlay.isDisplay();
    }

    /** Whether any updates of a document are in view. */
    public boolean showsUpdates() {
        return layouts.showsUpdates();
    }

    /** Returns what opens and saves files of work. */
    public WorkActions work() {
        return actions.work();
    }
}
