package app.rundown.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.ui.state.UndoStack.UndoableChange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Checks undo and redo: what they restore, what they say, and what is forgotten. */
class UndoStackTest {
    private static UndoableChange<String> append(String word) {
        return new UndoableChange<>(
                "wrote " + word, text -> text + word, text -> text.substring(0, text.length() - word.length()));
    }

    @Test
    void goesBackAndForthAndSaysOverWhat() {
        UndoStack<String> text = new UndoStack<>("");
        text.act(append("one"));
        text.act(append("two"));
        assertEquals(Optional.of("wrote two"), text.undo());
        assertEquals(Optional.of("wrote one"), text.undo());
        assertEquals(Optional.empty(), text.undo());
        assertEquals("", text.now());
        assertEquals(Optional.of("wrote one"), text.redo());
        assertEquals("one", text.now());
    }

    @Test
    void aNewDeedForgetsWhatWasUndone() {
        UndoStack<String> text = new UndoStack<>("");
        text.act(append("one"));
        text.undo();
        text.act(append("other"));
        assertEquals(Optional.empty(), text.redo());
        assertEquals("other", text.now());
    }

    @Test
    void forgetsTheOldestInTheEnd() {
        UndoStack<String> text = new UndoStack<>("");
        for (int i = 0; i < 1000; i++) {
            text.act(append("."));
        }
        int back = 0;
        while (text.undo().isPresent()) {
            back++;
        }
        assertEquals(200, back);
        assertEquals(800, text.now().length());
    }
}
