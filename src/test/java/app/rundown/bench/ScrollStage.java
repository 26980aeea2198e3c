package app.rundown.bench;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.Kept;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.timeline.Timeline;
import app.rundown.ui.FxThread;
import app.rundown.ui.NoOpHandlers;
import app.rundown.ui.card.CardContext;
import app.rundown.ui.card.CardView;
import app.rundown.ui.card.CoverMarks;
import app.rundown.ui.card.UpdateCard;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Look;
import app.rundown.ui.timeline.RowCards;
import app.rundown.user.UserData;
import java.time.InstantSource;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Shows the timeline's cards to benchmarks: the cards themselves, panes of them, and the window around a list. */
final class ScrollStage {
    /** The width of the list, in pixels. */
    static final double WIDTH = 900;
    /** The height of the list, in pixels. */
    static final double HEIGHT = 800;

    private static final double EM = 14;

    private final State state;
    private final PictureLoader pictureLoader;

    /**
     * Prepares cards.
     *
     * @param timeline the timeline that holds the rows' documents
     */
    ScrollStage(Timeline timeline) {
        AppModel model = FxThread.call(() -> AppModel.of(
                Order.NEWEST_FIRST, new Places(new Web("bench"), CaptureFiles::read), UserData.NONE, Kept::whole));
        pictureLoader =
                FxThread.call(() -> new PictureLoader(model.documents().fetches()::picture, new NoOpHandlers()));
        state = State.empty(Order.NEWEST_FIRST)
                .withShown(
                        OpenSnapshot.of(timeline, null),
                        FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST));
    }

    /** Returns a new pane, settled and without rows. */
    CardPane<Row> pane() {
        CardPane<Row> pane = new CardPane<>(cards());
        pane.settle();
        return pane;
    }

    /** Returns the maker of the timeline's cards. */
    Cards<Row> cards() {
        NoOpHandlers deaf = new NoOpHandlers();
        WordSelection selection = new WordSelection();
        CardContext context = new CardContext(
                state.palette(),
                DisplayZone.DOCUMENT,
                true,
                InstantSource.system(),
                EM,
                quote -> 1,
                CoverMarks.of(state.timeline(), DisplayZone.DOCUMENT),
                state.timeline()::claims,
                state.timeline().history()::told,
                state.timeline()::undated);
        return new RowCards(
                () -> context,
                state.timeline()::history,
                () -> new UpdateCard(
                        new CardView(pictureLoader, deaf, selection, deaf, true), () -> state, () -> context, () -> {}),
                (day, on) -> {},
                updates -> {});
    }

    /** Shows a list in a window of its own. */
    static Stage show(Region view) {
        return FxThread.call(() -> {
            Stage stage = new Stage();
            view.getStyleClass().add("reading");
            view.setStyle("-fx-font-size: " + EM + "px");
            Scene scene = new Scene(view, WIDTH, HEIGHT);
            Look.apply(scene, false);
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    /** Does something to a list that is shown, and lays it out. */
    static void act(Region view, Runnable action) {
        FxThread.run(() -> {
            action.run();
            view.applyCss();
            view.layout();
        });
    }

    /** Returns the vertical scroll bar of a list that is shown. */
    static ScrollBar bar(Region view) {
        return view.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }
}
