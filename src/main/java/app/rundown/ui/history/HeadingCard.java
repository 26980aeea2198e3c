package app.rundown.ui.history;

import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.Card;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Shows a heading, with a note at the far end of its line.
 *
 * @param <R> the type of a row
 */
final class HeadingCard<R> extends HBox implements Card<R> {
    private final Label title;
    private final Label note = Ui.label("", "history-note");
    private final Function<R, @Nullable Words> words;

    /**
     * What a heading says.
     *
     * @param spoken what a screen reader says
     */
    record Words(String title, String note, String spoken) {}

    /**
     * Creates a card.
     *
     * @param styleClass that of the line
     * @param titleClass that of the title in it
     * @param words returns what a row says, or null if it is no heading
     */
    HeadingCard(String styleClass, String titleClass, Function<R, @Nullable Words> words) {
        this.words = words;
        title = Ui.label("", titleClass);
        getStyleClass().add(styleClass);
        title.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(0);
        getChildren().setAll(title, Ui.space(), note);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(R row) {
        Words next = words.apply(row);
        if (next != null) {
            title.setText(next.title());
            note.setText(next.note());
            setAccessibleText(next.spoken());
        }
    }
}
