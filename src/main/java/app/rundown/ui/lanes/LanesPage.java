package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.inspector.QuoteMenus;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.RowMaker;
import app.rundown.ui.scroll.RowRange;
import app.rundown.ui.scroll.VerticalRange;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.ReadingPlace;
import app.rundown.ui.state.Reveal;
import app.rundown.ui.state.State;
import app.rundown.ui.state.UserDataModel;
import app.rundown.ui.timeline.Arrivals;
import app.rundown.ui.timeline.StripTrack;
import app.rundown.ui.timeline.UpdatesInSight;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The timeline in lanes, with the methods by which the keyboard moves from quote to quote. It follows the same state as
 * the timeline, while it is shown.
 */
public final class LanesPage extends VBox implements UpdatesInSight {
    /** With more quotes than this, lanes are made on another thread. */
    private static final int AT_ONCE = 2_000;

    private final ObservableState state;
    private final NavigationModel navigation;
    private final UserDataModel userData;
    private final QuoteMenus quoteMenus;
    private final Consumer<List<StripTrack>> onTracks;
    private final CardPane<LaneRow> pane;
    private final LanesHead head;
    private final LaneLines lines;
    private final NoQuotes nothing = new NoQuotes();
    private final Set<Object> opened = new HashSet<>();
    private LaneContent content = LaneContent.NONE;
    private final RowMaker<LaneContent> maker = new RowMaker<>("lanes", this::show);
    /** The state whose content was requested last; null if it must be requested again. */
    private @Nullable State asked;
    /** The state that the cards follow. */
    private State followed;
    /** Whether the lanes have just appeared, and so go to the current update. */
    private boolean arriving;
    /** How many lanes fit; 0 before the first layout. */
    private int fit;

    private int lane;

    /**
     * Creates the lanes.
     *
     * @param quoteMenus the menus of quotes and speakers
     * @param onWhy explains the date of a heading, beside the node that asks
     * @param onInspect shows the inspector
     * @param onTracks receives the tracks for the strip, one for each lane; none while the lanes are hidden
     */
    public LanesPage(
            ObservableState state,
            FilterModel filterModel,
            NavigationModel navigation,
            UserDataModel userData,
            QuoteMenus quoteMenus,
            BiConsumer<Row.Day, Node> onWhy,
            Runnable onInspect,
            Consumer<List<StripTrack>> onTracks) {
        this.state = state;
        followed = state.now();
        this.navigation = navigation;
        this.userData = userData;
        this.quoteMenus = quoteMenus;
        this.onTracks = onTracks;
        getStyleClass().add("lanes");
        LaneDoor door = new LaneDoor(navigation, userData, quoteMenus, this::enter, this::toggle, onInspect);
        pane = new CardPane<>(new LaneCards(door, () -> content.names(), state::now, onWhy));
        pane.getStyleClass().add("lanes-pane");
        pane.setAccessibleText("Lanes");
        pane.settle();
        new ContextMenus().install(pane, this::menu, () -> pane);
        LaneChoices choices = new LaneChoices(state, filterModel, () -> content.names());
        head = new LanesHead(filterModel, choices, this::rowWidth, () -> fit, quoteMenus::speaker);
        lines = new LaneLines(pane::cardWidth);
        StackPane body = new StackPane(lines, pane, nothing);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        widthProperty().addListener((o, before, width) -> fit(width.doubleValue()));
        state.property().addListener((o, before, now) -> {
            if (isWanted(now) && fit > 0) {
                render(now);
            }
        });
    }

    /** Whether a state wants lanes. */
    public static boolean isWanted(State now) {
        return now.view().lanes().shown()
                && !now.isEmpty()
                && !now.shown().rows().isEmpty();
    }

    private void enter(int chosen) {
        lane = chosen < 0 ? lane : chosen;
        pane.requestFocus();
    }

    private void toggle(Object silence) {
        if (!opened.remove(silence)) {
            opened.add(silence);
        }
        make(state.now());
    }

    /**
     * Returns how wide the rows will be. The head is laid out before them, so their own width may be the former one.
     */
    private double rowWidth() {
        return getWidth() - pane.getWidth() + pane.cardWidth();
    }

    private List<MenuItem> menu() {
        Quote quote = state.now().quote();
        return quote == null ? List.of() : quoteMenus.quote(quote);
    }

    private void fit(double width) {
        int next = LaneGrid.fit(width);
        boolean first = fit == 0;
        if (next != fit && width > 0) {
            fit = next;
            asked = null;
            if (!isWanted(state.now())) {
                return;
            }
            if (first) {
                appear();
            } else {
                render(state.now());
            }
        }
    }

    /** Shows what there is now, at the current update. */
    public void appear() {
        if (fit > 0) {
            asked = null;
            followed = state.now();
            arriving = true;
            render(followed);
        }
    }

    /** Lets go of the strip. To be called when the lanes are hidden. */
    public void disappear() {
        maker.cancel();
        onTracks.accept(List.of());
    }

    private void render(State now) {
        State before = asked;
        if (before == null
                || now.shown() != before.shown()
                || now.snapshot() != before.snapshot()
                || !now.view().lanes().equals(before.view().lanes())) {
            make(now);
        } else if (!maker.isMaking()) {
            follow(now);
        }
    }

    private void make(State now) {
        asked = now;
        int room = fit;
        Set<Object> unfolded = Set.copyOf(opened);
        maker.make(now.shown().quotes().size() <= AT_ONCE, () -> LaneContent.of(now, room, unfolded));
    }

    private void show(LaneContent made) {
        State now = state.now();
        boolean atStart = pane.isAtStart();
        content = made;
        head.show(made, now.view().lanes().by());
        lines.show(made.names().shown().size());
        pane.setRows(made.rows());
        if (atStart && Arrivals.areOnTop(followed, now)) {
            // Whoever reads at the top sees what comes, as in the timeline.
            pane.scrollToStart();
        }
        nothing.show(made, now);
        onTracks.accept(made.tracks());
        follow(now);
    }

    /** Shows what the user chose in the lanes that are there. */
    private void follow(State now) {
        State before = followed;
        followed = now;
        if (now.ticked() != before.ticked() || now.starred() != before.starred()) {
            quoteCards().forEach(card -> card.chosenChanged(now));
        }
        if (now.quote() != before.quote()) {
            quoteCards().forEach(card -> card.inspectedChanged(now));
        }
        LaneWalk.Spot spot = spot(now);
        lane = spot == null ? lane : spot.lane();
        pane.setCurrent(spot == null ? -1 : spot.row());
        Reveal request = now.reveal();
        if (request != null && request != before.reveal()) {
            reveal(now, request, spot);
        } else if (arriving) {
            int row = spot == null ? place(now.update()) : spot.row();
            if (row >= 0) {
                pane.reveal(row);
            }
        }
        arriving = false;
    }

    private Stream<QuoteCard> quoteCards() {
        return pane.cards().filter(QuoteCard.class::isInstance).map(QuoteCard.class::cast);
    }

    private void reveal(State now, Reveal request, LaneWalk.@Nullable Spot spot) {
        int row = spot == null || !spot.item().entry().id().equals(request.update())
                ? place(request.update())
                : spot.row();
        ReadingPlace left = request.place();
        if (row < 0) {
            return;
        }
        if (left != null) {
            pane.scrollTo(row, left.top());
        } else {
            pane.reveal(
                    row,
                    card -> card instanceof QuoteCard quotes
                            ? quotes.range(now.quote())
                            : new VerticalRange(0, card.node().getHeight()));
        }
    }

    private LaneWalk.@Nullable Spot spot(State now) {
        Quote quote = now.quote();
        return content.walk().of(quote == null ? null : quote.id(), now.update(), lane);
    }

    private int place(@Nullable String update) {
        return update == null ? -1 : content.places().getOrDefault(update, -1);
    }

    /** Moves the keyboard focus to the lanes. */
    public void focus() {
        pane.requestFocus();
    }

    /** Whether quotes are in view, as of the last layout. */
    public boolean showsUpdates() {
        return pane.cards().findAny().isPresent();
    }

    /** Returns where the reader is; null at the very top. */
    public @Nullable ReadingPlace place() {
        int eye = pane.eye();
        for (int row = Math.max(0, eye); eye >= 0 && row < content.rows().size(); row++) {
            if (content.rows().get(row) instanceof LaneRow.Moment moment) {
                return new ReadingPlace(first(moment).id(), pane.top(row));
            }
        }
        return null;
    }

    private static TimelineEntry first(LaneRow.Moment moment) {
        return moment.cells().stream()
                .flatMap(List::stream)
                .map(LaneItem::entry)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public ReadOnlyObjectProperty<RowRange> inSightProperty() {
        return pane.spanProperty();
    }

    @Override
    public List<TimelineEntry> inSight() {
        return content.entries(pane.spanProperty().get());
    }

    /** Whether a quote of an update stands in a lane. */
    public boolean has(String update) {
        return content.walk().of(null, update, lane) != null;
    }

    /** Lays the rows out now, so that it is known which are in sight. */
    public void layOut() {
        pane.layout();
    }

    @Override
    public void scrollTo(String update) {
        if (place(update) >= 0) {
            pane.scrollTo(place(update));
        }
    }

    /** Scrolls by a distance in pixels, further down if it is positive. */
    public void scrollBy(double distance) {
        pane.scrollBy(distance);
    }

    /**
     * Goes to the next ({@code 1}) or the previous ({@code -1}) quote of the lane.
     *
     * @param tickBoth whether to tick the updates of both
     */
    public void move(int step, boolean tickBoth) {
        LaneWalk.Spot from = spot(state.now());
        LaneWalk.Spot to = from == null ? here() : content.walk().step(from, step);
        if (to != null) {
            if (tickBoth && from != null) {
                // Both quotes may be of one update.
                userData.tick(
                        new HashSet<>(List.of(
                                from.item().entry().id(), to.item().entry().id())),
                        true);
            }
            go(to);
        }
    }

    /** Returns the quote that is nearest to the current update, which has none in a lane. */
    private LaneWalk.@Nullable Spot here() {
        int row = Math.max(0, place(state.now().update()));
        LaneWalk.Spot spot = content.walk().within(row, row, lane());
        return spot == null ? content.walk().nearest(lane(), row) : spot;
    }

    private int lane() {
        return Math.clamp(lane, 0, Math.max(0, content.names().shown().size() - 1));
    }

    /** Goes to what was said about then in the next lane to the right ({@code 1}) or left ({@code -1}). */
    public void aside(int direction) {
        LaneWalk.Spot from = spot(state.now());
        go(from == null ? here() : content.walk().aside(from, direction));
    }

    private void go(LaneWalk.@Nullable Spot to) {
        if (to != null) {
            enter(to.lane());
            navigation.inspect(to.item().quote());
        }
    }

    /** Goes to the first quote, and scrolls to the very top; or to the last, and the very end. */
    public void end(boolean last) {
        go(content.walk().end(last, lane()));
        if (last) {
            pane.scrollToEnd();
        } else {
            pane.scrollToStart();
        }
    }

    /**
     * Scrolls by one view height, and goes to a quote that is then in view, in the same lane if there is one.
     *
     * @param direction 1 for down, -1 for up
     */
    public void page(int direction) {
        pane.page(direction);
        pane.layout();
        RowRange seen = pane.spanProperty().get();
        LaneWalk.Spot to = content.walk().within(Math.max(0, pane.firstWhole()), seen.last(), lane());
        if (to != null) {
            lane = to.lane();
            // Without a request to scroll: the page must stay where it is.
            navigation.select(to.item().quote());
        }
    }
}
