package app.rundown.ui.follow;

import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.ObservableState;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * A button over the upper edge of the timeline that says what came out of the reader's sight: “3 new, 1 edited”.
 * Nothing else moves until it is pressed.
 */
public final class NewsPill extends Button {
    private static final double EDGE = 10;
    /** In the timeline it leaves the words of the heading above it free, and those of a card that begins below. */
    private static final double HEADING = 24;

    /**
     * A button that shows as long as there is something to say.
     *
     * @param onPress leads the reader there
     */
    public NewsPill(FollowModel follow, ObservableState state, Runnable onPress) {
        getStyleClass().addAll("accent", "news-pill");
        setGraphic(Ui.icon(Feather.ARROW_UP));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(EDGE, EDGE, EDGE, EDGE));
        Tooltips.onHover(this, () -> "Shows what came since you looked; nothing moves before");
        setOnAction(event -> onPress.run());
        Runnable render = () -> {
            String words = follow.shownNews().words();
            setText(words);
            setAccessibleText(words.isEmpty() ? "" : words + ": show");
            boolean lanes = state.now().view().lanes().shown();
            setTranslateY(lanes ? 0 : HEADING);
            Ui.show(this, !words.isEmpty());
        };
        follow.news().subscribe(render);
        state.property().addListener((o, before, now) -> {
            if (now.shown() != before.shown() || now.view() != before.view()) {
                render.run();
            }
        });
        render.run();
    }
}
