package app.rundown.ui.window;

import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.action.Actions;
import app.rundown.ui.inspector.QuoteActions;
import app.rundown.ui.keys.Command;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.timeline.TimelineView;

/** Carries out the commands. */
final class Commands {
    private final AppModel model;
    private final WindowParts window;
    private final TimelineView timeline;
    private final Actions actions;
    private final QuoteActions quotes;

    /** Creates the commands of one window. */
    Commands(AppModel model, WindowParts window, TimelineView timeline, Actions actions, QuoteActions quotes) {
        this.model = model;
        this.window = window;
        this.timeline = timeline;
        this.actions = actions;
        this.quotes = quotes;
    }

    /** Carries out a command, or does nothing if there is nothing to apply it to. */
    void run(Command command) {
        switch (command) {
            case NEXT_UPDATE -> timeline.move(1, false);
            case PREVIOUS_UPDATE -> timeline.move(-1, false);
            case PAGE_DOWN -> timeline.page(1);
            case PAGE_UP -> timeline.page(-1);
            case FIRST_UPDATE -> timeline.first();
            case LAST_UPDATE -> timeline.last();
            case GO_TO_TIME -> actions.goToTime(window::focusTimeline);
            case INSPECT -> timeline.inspect();
            case GO_TO_FILTER -> window.focusFilter();
            case GO_TO_TIMELINE -> window.focusTimeline();
            case GO_TO_QUOTES -> window.focusInspector();
            case GO_TO_AUDIT -> window.focusAudit();
            case GO_TO_MATRIX -> window.focusMatrix();
            case TICK -> timeline.toggleTick();
            case TICK_DOWN -> timeline.move(1, true);
            case TICK_UP -> timeline.move(-1, true);
            case TICK_ALL -> model.userData().tickAllShown();
            case TICK_NONE -> model.userData().tickNone();
            case UNDO -> model.userData().undo();
            case REDO -> model.userData().redo();
            case SEARCH -> window.focusSearch();
            case NEXT_HIT -> model.navigation().goToHit(1);
            case PREVIOUS_HIT -> model.navigation().goToHit(-1);
            case SHOW_ALL -> model.filter().setScope(Filter.Scope.ALL);
            case SHOW_MATCHES -> model.filter().setScope(Filter.Scope.MATCHES);
            case SHOW_STARRED -> model.filter().setScope(Filter.Scope.STARRED);
            case OPEN -> actions.open();
            case OPEN_ADDRESS -> actions.openAddress();
            case PASTE -> actions.paste();
            case CLOSE_DOCUMENT ->
                model.state()
                        .now()
                        .current()
                        .map(TimelineEntry::document)
                        .ifPresent(document -> model.documents().close(document.id()));
            case EXPORT -> actions.export();
            case COPY -> actions.copy();
            case ORDER -> actions.order();
            case THEME -> actions.theme();
            case FOLD_FILTER -> window.foldFilter();
            case FOLD_INSPECTOR -> window.foldInspector();
            case KEYS -> actions.keys();
            case ABOUT -> actions.about();
            case STAR -> timeline.toggleStar();
            case NEXT_STAR -> model.navigation().goToStar(1);
            case PREVIOUS_STAR -> model.navigation().goToStar(-1);
            case LINKS -> actions.links();
            case NEXT_QUOTE -> window.stepQuote(1);
            case PREVIOUS_QUOTE -> window.stepQuote(-1);
            case GROUP_QUOTES ->
                model.filter()
                        .changeQuoteFilter(quoteFilter ->
                                quoteFilter.withOrder(quoteFilter.order().next()));
            case REPORTED_SPEECH -> quotes.toggleReportedSpeech();
            case COPY_QUOTE -> quotes.current().ifPresent(quotes::copy);
            case CHANGE_SPEAKER -> quotes.current().ifPresent(quotes::change);
            case NOT_A_QUOTE -> quotes.current().ifPresent(quotes::takeOut);
            case TEXT_LARGER -> actions.textLarger();
            case TEXT_SMALLER -> actions.textSmaller();
            case TEXT_NORMAL -> actions.textNormal();
        }
    }
}
