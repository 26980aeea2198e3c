package app.rundown.ui.card;

import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.control.LinkRange;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.LinkAddress;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A note of the user's: its words beside a line, and when it was written. A click on it changes it, or follows a link.
 */
public final class NoteView extends VBox {
    private final HighlightedText words = new HighlightedText("note-words");
    private final Label told = Ui.label("", "note-told");
    private final CardLinks links;
    private final Consumer<CardNote> onChange;
    private @Nullable CardNote note;

    /**
     * Creates a view without a note.
     *
     * @param onChange receives the note that was clicked
     */
    public NoteView(LinkHandler handler, Consumer<CardNote> onChange) {
        this.links = new CardLinks(handler);
        this.onChange = onChange;
        getStyleClass().add("note");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(words, told);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            LinkAddress address = link(event).orElse(null);
            links.point(this, address, event.getScreenX(), event.getScreenY());
            setCursor(Cursor.HAND);
        });
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> links.point(this, null, 0, 0));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        CardNote clicked = note;
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || clicked == null) {
            return;
        }
        link(event)
                .ifPresentOrElse(
                        address -> links.follow(this, address, event.getScreenX(), event.getScreenY()),
                        () -> onChange.accept(clicked));
    }

    private Optional<LinkAddress> link(MouseEvent event) {
        if (words.styled().links().isEmpty() || !words.isUnder(event.getSceneX(), event.getSceneY())) {
            return Optional.empty();
        }
        int at = words.character(event.getSceneX(), event.getSceneY());
        return words.styled().links().stream()
                .filter(link -> link.range().contains(at))
                .map(LinkRange::address)
                .findFirst();
    }

    /** Shows another note. */
    public void show(CardNote next) {
        note = next;
        words.show(next.styled());
        Ui.say(told, next.told());
        Ui.named(this, AccessibleRole.TEXT, next.told() + ": " + next.styled().text());
    }

    /** Returns the words of the note. */
    HighlightedText words() {
        return words;
    }
}
