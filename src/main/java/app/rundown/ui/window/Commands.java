package app.rundown.ui.window;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Has;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.action.Actions;
import app.rundown.ui.inspector.InspectorView;
import app.rundown.ui.inspector.QuoteActions;
import app.rundown.ui.keys.Command;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import app.rundown.ui.timeline.TimelineView;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Carries out the commands. */
final class Commands {
    private final AppModel model;
    private final WindowParts window;
    private final TimelineView timeline;
    private final Layouts layouts;
    private final Actions actions;
    private final QuoteActions quotes;
    private final FollowParts follow;
    private final Supplier<Toolbar> toolbar;

    /** Creates the commands of one window. */
    Commands(
            AppModel model,
            WindowParts window,
            TimelineView timeline,
            Layouts layouts,
            Actions actions,
            QuoteActions quotes,
            FollowParts follow,
            Supplier<Toolbar> toolbar) {
        this.model = model;
        this.window = window;
        this.timeline = timeline;
        this.layouts = layouts;
        this.actions = actions;
        this.quotes = quotes;
        this.follow = follow;
        this.toolbar = toolbar;
    }

    /** Carries out a command, or does nothing if there is nothing to apply it to. */
    void run(Command command) {
        switch (command) {
            case NEXT_UPDATE -> layouts.move(1, false);
            case PREVIOUS_UPDATE -> layouts.move(-1, false);
            case PAGE_DOWN -> layouts.page(1);
            case PAGE_UP -> layouts.page(-1);
            case FIRST_UPDATE -> layouts.first();
            case LAST_UPDATE -> layouts.last();
            case GO_TO_TIME -> actions.view().goToTime(window::focusTimeline);
            case INSPECT -> inspect();
            case GO_TO_FILTER -> window.focusFilter();
            case GO_TO_TIMELINE -> window.goToTimeline();
            case LANES -> window.toggleLanes();
            case LANE_LEFT -> layouts.aside(-1);
            case LANE_RIGHT -> layouts.aside(1);
            case GO_TO_QUOTES -> window.focusInspector();
            case GO_TO_AUDIT -> window.focusAudit();
            case GO_TO_MATRIX -> window.focusMatrix();
            case GO_TO_COVERAGE -> window.focusCoverage();
            case GO_TO_HISTORY -> window.focusHistory();
            case TICK -> timeline.toggleTick();
            case TICK_DOWN -> layouts.move(1, true);
            case TICK_UP -> layouts.move(-1, true);
            case TICK_ALL -> model.userData().tickAllShown();
            case TICK_NONE -> model.userData().tickNone();
            case UNDO -> model.userData().undo();
            case REDO -> model.userData().redo();
            case SEARCH -> window.focusSearch();
            case NEXT_HIT -> model.navigation().goToHit(1);
            case PREVIOUS_HIT -> model.navigation().goToHit(-1);
            case FILTER_BACK -> model.filter().goBack();
            case FILTER_FORWARD -> model.filter().goForward();
            case SHOW_ALL -> model.filter().changeFilter(FilterChanges::showAll);
            case SHOW_MATCHES -> model.filter().setScope(Filter.Scope.MATCHES);
            case SHOW_STARRED -> model.filter().changeFilter(filter -> FilterChanges.toggleHas(filter, Has.STAR));
            case SHOW_CONTEXT -> model.filter().toggleContext();
            case SHOW_TICKED -> model.filter().changeFilter(filter -> FilterChanges.toggleHas(filter, Has.TICK));
            case OPEN -> actions.open().open();
            case OPEN_ADDRESS -> actions.open().openAddress();
            case PASTE -> actions.open().paste();
            case SAVE_WORK -> actions.work().save();
            case SAVE_WORK_AS -> actions.work().saveAs();
            case ADD_WORK -> actions.work().add();
            case CLOSE_DOCUMENT -> closeDocument();
            case FOLLOW ->
                model.state().now().current().map(TimelineEntry::document).ifPresent(follow.model()::toggle);
            case GO_TO_NEWS -> follow.goToNews(layouts);
            case FORGET_DOCUMENT -> actions.open().forgetCurrent();
            case QUIT -> window.quit();
            case EXPORT -> actions.export().export();
            case COPY -> actions.export().copy();
            case COPY_CITATION -> actions.cite().copyCurrent();
            case ORDER -> actions.view().order();
            case THEME -> actions.view().theme();
            case FOLD_FILTER -> window.foldFilter();
            case FOLD_INSPECTOR -> window.foldInspector();
            case SETTINGS -> toolbar.get().showSettings();
            case KEYS -> actions.view().keys();
            case ABOUT -> actions.view().about();
            case STAR -> timeline.toggleStar();
            case NOTE -> note();
            case NEXT_STAR -> model.navigation().goToStar(1);
            case PREVIOUS_STAR -> model.navigation().goToStar(-1);
            case LINKS -> actions.view().links();
            case NEXT_QUOTE -> window.stepQuote(1);
            case PREVIOUS_QUOTE -> window.stepQuote(-1);
            case GROUP_QUOTES -> model.filter().changeQuoteFilter(QuoteFilter::inNextOrder);
            case REPORTED_SPEECH -> quotes.toggleReportedSpeech();
            case COPY_QUOTE -> quotes.current().ifPresent(actions.cite()::copy);
            case CHANGE_SPEAKER -> quotes.current().ifPresent(quotes::change);
            case NOT_A_QUOTE -> quotes.current().ifPresent(quotes::takeOut);
            case TEXT_LARGER -> actions.view().textLarger();
            case TEXT_SMALLER -> actions.view().textSmaller();
            case TEXT_NORMAL -> actions.view().textNormal();
        }
    }

    /**
     * Does what Escape is for where nothing else wants it: ends the selection of words, closes a drawer, or cancels
     * what is being opened. In a full window, Escape first leads to the timeline.
     *
     * @return whether there was anything to do
     */
    boolean escape(boolean inTimeline) {
        State now = model.state().now();
        if (inTimeline && window.hasSelectedWords()) {
            return false;
        }
        if (window.closeDrawers()) {
            return true;
        }
        if ((now.isEmpty() || inTimeline) && now.reading() > 0) {
            model.documents().cancelOpening();
            return true;
        }
        return false;
    }

    /** Opens the note on the quote under inspection if the keyboard is in the inspector, else that on the update. */
    private void note() {
        Node focus = layouts.getScene().getFocusOwner();
        if (focus != null && InspectorView.holds(focus)) {
            quotes.current().ifPresent(actions.notes()::write);
        } else {
            actions.notes().writeOnCurrent();
        }
    }

    /** Moves to the inspector: with the quote that is chosen in the lanes, or with the first of the update. */
    private void inspect() {
        if (layouts.showsLanes()) {
            window.focusInspector();
        } else {
            timeline.inspect();
        }
    }

    /** Closes the document of the current update. */
    private void closeDocument() {
        model.state()
                .now()
                .current()
                .map(TimelineEntry::document)
                .ifPresent(document -> model.documents().close(document.id()));
    }
}
