package app.rundown.ui.card;

import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.scroll.VerticalRange;
import java.util.List;
import javafx.scene.layout.VBox;

/**
 * The user's notes on an update and on its quotes, below one another: in the margin beside the words where they are no
 * longer than these, else below them.
 */
final class CardNotes extends VBox {
    /** Notes up to this height stand beside the words even where those are shorter, as a multiple of the text size. */
    private static final double SHORT = 8;

    private final NodePool<NoteView> views;

    /** Creates an empty column. */
    CardNotes(LinkHandler links, CardHandler handler, Runnable onChangeUpdate) {
        getStyleClass().add("notes");
        views = new NodePool<>(
                getChildren(),
                () -> new NoteView(links, note -> {
                    if (note.quote() == null) {
                        onChangeUpdate.run();
                    } else {
                        handler.note(note.quote());
                    }
                }));
    }

    /** Shows the notes of another update. */
    void show(List<CardNote> notes) {
        views.begin();
        notes.forEach(note -> views.next().show(note));
        views.end();
    }

    /** Whether notes stand in the margin of a card. */
    boolean isAside(CardGrid grid, double width, double words) {
        double room = grid.notesWidth(width);
        return room > 0 && prefHeight(room) <= Math.max(words, SHORT * grid.em());
    }

    /**
     * Returns where a run of the words of a note is, in the coordinates of this column.
     *
     * @param note the number of the note, from 0
     */
    VerticalRange stretch(int note, int from, int to) {
        HighlightedText words = views.shown().get(note).words();
        VerticalRange within = words.stretch(from, to);
        double top = sceneToLocal(words.localToScene(0, 0)).getY();
        return new VerticalRange(top + within.top(), top + within.bottom());
    }

    /**
     * Marks the run of words that the reader was brought to.
     *
     * @param note the number of the note, or -1 for no mark
     */
    void mark(int note, int from, int to) {
        for (int i = 0; i < views.shown().size(); i++) {
            views.shown().get(i).words().mark(i == note ? from : 0, i == note ? to : 0);
        }
    }
}
