package app.rundown.ui.timeline;

import app.rundown.model.Quote;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.action.Actions;
import app.rundown.ui.card.CardContext;
import app.rundown.ui.card.CardView;
import app.rundown.ui.card.UpdateCard;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.RowRange;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.ReadingPlace;
import app.rundown.ui.state.Reveal;
import app.rundown.ui.state.State;
import app.rundown.ui.state.UserDataModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The timeline in the middle of the window: it shows the rows of the state as cards, and has the methods by which the
 * keyboard moves from update to update.
 */
public final class TimelineView extends StackPane implements UpdatesInSight {
    private final ObservableState state;
    private final NavigationModel navigation;
    private final UserDataModel userDataModel;
    private final CardRequests requests;
    private final CardPane<Row> pane;
    private boolean settled;
    private final Runnable onInspect;
    private Map<String, Integer> places = Map.of();
    private final Arrivals arrivals;

    /**
     * Creates the view.
     *
     * @param selection the selected words of the updates
     * @param actions copies what a card's menu asks for, and opens links
     * @param context how cards are shown at the moment
     * @param motion whether what comes may fade in
     * @param timer ticks each minute while cards in view say how long ago something was
     * @param onShow shows updates that the filter leaves out
     * @param onPoint shows a point of a wrap-up on the page of coverage
     * @param onHistory shows what became of an update on the page of history
     * @param onWords goes to words of an update
     * @param onQuote shows the inspector after a click on a quote
     * @param onInspect moves the keyboard to the inspector
     */
    public TimelineView(
            ObservableState state,
            NavigationModel navigation,
            UserDataModel userDataModel,
            PictureLoader pictureLoader,
            WordSelection selection,
            Actions actions,
            Supplier<CardContext> context,
            BooleanSupplier motion,
            MinuteTimer timer,
            Consumer<Set<String>> onShow,
            Consumer<String> onPoint,
            Consumer<String> onHistory,
            BiConsumer<String, Quote.Span> onWords,
            Runnable onQuote,
            Runnable onInspect) {
        this.state = state;
        this.navigation = navigation;
        this.userDataModel = userDataModel;
        this.onInspect = onInspect;
        arrivals = new Arrivals(state, motion);
        getStyleClass().add("timeline");
        requests = new CardRequests(navigation, userDataModel, actions, onPoint, onHistory, onWords, onQuote);
        pane = new CardPane<>(new RowCards(
                context,
                () -> state.now().timeline().history(),
                () -> new UpdateCard(
                        new CardView(pictureLoader, requests, selection, actions.address(), settled),
                        state::now,
                        context,
                        timer::wind),
                actions.view()::reasons,
                onShow));
        pane.setAccessibleText("Timeline");
        // While lanes are shown in its place, no card is laid out.
        pane.visibleProperty().bind(visibleProperty());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> choose(pane.rowAt(event.getTarget(), event.getY())));
        TimelineMenu menu = new TimelineMenu(state, userDataModel, actions.view(), this::focus);
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            // The menu key's event goes to the node with the focus, which is the pane and not a card.
            int row = event.isKeyboardTrigger() ? pane.current() : pane.rowAt(event.getTarget(), event.getY());
            UpdateCard card = row >= 0 && pane.card(row) instanceof UpdateCard update ? update : null;
            menu.show(card == null ? pane : card.view(), card == null ? null : card.view(), event);
        });
        pane.setOnFocus(this::select);
        getChildren().add(pane);
        pictureLoader.onChange(address -> updates().forEach(card -> card.view().pictureChanged(address)));
        timer.onMove(this::timeMoved);
        state.property().addListener((o, before, now) -> render(before, now));
        begin(state.now());
    }

    /** Shows what is known already, at the place to which a session leads that was read before there was a window. */
    private void begin(State now) {
        showRows(now);
        pane.setCurrent(place(now.update()));
        Reveal request = now.reveal();
        if (request != null && request.place() != null && place(request.update()) >= 0) {
            reveal(place(request.update()), request);
        }
    }

    /** Creates what the first frame could do without. To be called once that frame is painted. */
    public void settle() {
        settled = true;
        // The cards in view get their buttons before any card is made in advance.
        updates().forEach(UpdateCard::prepare);
        pane.settle();
    }

    /** Moves the keyboard focus to the timeline. */
    public void focus() {
        pane.requestFocus();
    }

    /** Whether updates are in view, as of the last layout. */
    public boolean showsUpdates() {
        return isVisible() && updates().findAny().isPresent();
    }

    /** Returns where the reader is; null at the very top. */
    public @Nullable ReadingPlace place() {
        int eye = pane.eye();
        int row = eye >= 0 && !(pane.rows().get(eye) instanceof Row.Card) ? next(eye, 1) : eye;
        return row < 0 ? null : new ReadingPlace(update(row), pane.top(row));
    }

    /** Scrolls by a distance in pixels, further down if it is positive. */
    public void scrollBy(double distance) {
        pane.scrollBy(distance);
    }

    @Override
    public ReadOnlyObjectProperty<RowRange> inSightProperty() {
        return pane.spanProperty();
    }

    /** Lays the updates out now, so that it is known which are in sight. */
    public void layOut() {
        pane.layout();
    }

    /** Whether the very top is in sight, as of the last layout. */
    public boolean isAtStart() {
        return pane.isAtStart();
    }

    /** Returns the updates in sight, from top to bottom, as of the last layout. */
    @Override
    public List<TimelineEntry> inSight() {
        RowRange seen = pane.spanProperty().get();
        List<TimelineEntry> entries = new ArrayList<>();
        for (int row = Math.max(0, seen.first());
                row <= Math.min(seen.last(), pane.rows().size() - 1);
                row++) {
            if (pane.rows().get(row) instanceof Row.Card card) {
                entries.add(card.entry());
            }
        }
        return entries;
    }

    @Override
    public void scrollTo(String update) {
        if (place(update) >= 0) {
            pane.scrollTo(place(update));
        }
    }

    /** Updates how long ago the updates in view were. */
    public void timeMoved() {
        updates().forEach(UpdateCard::showAgain);
    }

    private Stream<UpdateCard> updates() {
        return pane.cards().filter(UpdateCard.class::isInstance).map(UpdateCard.class::cast);
    }

    private void render(State before, State now) {
        if (now.shown() != before.shown()) {
            boolean atStart = pane.isAtStart();
            Set<String> known = places.keySet();
            showRows(now);
            if (atStart && Arrivals.areOnTop(before, now)) {
                // Whoever reads at the top sees what comes; everybody else is left where they are.
                pane.scrollToStart();
                pane.layout();
                arrivals.fadeIn(updates(), known);
            }
        } else if (now.ticked() != before.ticked() || now.starred() != before.starred()) {
            updates().forEach(UpdateCard::chosenChanged);
        }
        if (now.notes() != before.notes()) {
            updates().forEach(UpdateCard::notesChanged);
        }
        if (now.reveal() != before.reveal() || now.quote() != before.quote()) {
            updates().forEach(UpdateCard::revealChanged);
        }
        pane.setCurrent(place(now.update()));
        Reveal request = now.reveal();
        if (request != null && request != before.reveal() && place(request.update()) >= 0) {
            reveal(place(request.update()), request);
        }
    }

    private void reveal(int row, Reveal request) {
        Quote.Span words = request.words();
        ReadingPlace left = request.place();
        if (left != null) {
            pane.scrollTo(row, left.top());
        } else if (request.leads()) {
            pane.scrollTo(row);
            pane.layout();
            if (pane.card(row) instanceof UpdateCard card) {
                card.view().lead();
            }
        } else if (words == null) {
            // A card that has just got a note is higher than it was.
            pane.layout();
            pane.reveal(row);
        } else {
            pane.reveal(row, card -> ((UpdateCard) card).stretch(words));
        }
    }

    private void showRows(State now) {
        List<Row> rows = now.shown().rows();
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Card card) {
                found.put(card.entry().id(), i);
            }
        }
        places = found;
        pane.setRows(rows);
    }

    private int place(@Nullable String update) {
        return update == null ? -1 : places.getOrDefault(update, -1);
    }

    private void choose(int row) {
        // Whoever clicks below the last row goes on there with the keyboard.
        if (select(row) || row < 0) {
            pane.requestFocus();
        }
    }

    /**
     * Makes a row's update the current one.
     *
     * @return whether the row is an update
     */
    private boolean select(int row) {
        boolean is = row >= 0 && pane.rows().get(row) instanceof Row.Card;
        if (is) {
            navigation.select(update(row));
        }
        return is;
    }

    /**
     * Goes to the next ({@code 1}) or the previous ({@code -1}) update.
     *
     * @param tickRange whether to tick both, and what is between them
     */
    public void move(int step, boolean tickRange) {
        String on = state.now().update();
        int row = next(pane.current(), step);
        if (row < 0) {
            return;
        }
        String next = update(row);
        if (tickRange && on != null) {
            userDataModel.tickRange(on, next);
        }
        requests.setAnchor(next);
        navigation.reveal(next);
    }

    /** Goes to the first update, and scrolls to the very top. */
    public void first() {
        goTo(next(-1, 1));
        pane.scrollToStart();
    }

    /** Goes to the last update, and scrolls to the very end. */
    public void last() {
        goTo(next(pane.rows().size(), -1));
        pane.scrollToEnd();
    }

    /**
     * Scrolls by one view height, and goes to the first update that is then completely in view.
     *
     * @param direction 1 for down, -1 for up
     */
    public void page(int direction) {
        pane.page(direction);
        pane.layout();
        int row = pane.firstWhole();
        RowRange seen = pane.spanProperty().get();
        boolean atEnd = direction > 0 && row <= pane.current() || direction < 0 && row >= pane.current();
        goTo(atEnd ? next(direction > 0 ? seen.last() + 1 : seen.first() - 1, -direction) : next(row - 1, 1));
    }

    /** Ticks the current update, or removes its tick. */
    public void toggleTick() {
        String on = state.now().update();
        if (on != null) {
            userDataModel.tick(Set.of(on), !state.now().ticked().contains(on));
            requests.setAnchor(on);
        }
    }

    /** Stars the current update, or removes its star. */
    public void toggleStar() {
        String on = state.now().update();
        if (on != null) {
            userDataModel.star(Set.of(on), !state.now().starred().contains(on));
        }
    }

    /** Moves to the inspector, which shows the current update's first quote. */
    public void inspect() {
        state.now().current().ifPresent(navigation::inspect);
        onInspect.run();
    }

    private void goTo(int row) {
        if (row >= 0) {
            navigation.select(update(row));
        }
    }

    private String update(int row) {
        return ((Row.Card) pane.rows().get(row)).entry().id();
    }

    /** Returns the next row in a direction that is an update; -1 if there is none. */
    private int next(int row, int step) {
        for (int i = row + step; i >= 0 && i < pane.rows().size(); i += step) {
            if (pane.rows().get(i) instanceof Row.Card) {
                return i;
            }
        }
        return -1;
    }
}
