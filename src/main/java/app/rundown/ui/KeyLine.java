package app.rundown.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of the list of keys: what can be done, and the keys that do it, drawn as caps. */
class KeyLine extends HBox {
    private final String what;
    private final HBox caps = new HBox();
    private final HBox face;
    private List<String> keys = List.of();

    /** A line that can only be read. */
    KeyLine(String what, List<String> keys) {
        this.what = what;
        getStyleClass().add("key-line");
        Label words = Ui.label(what);
        words.setMinWidth(0);
        caps.setMinWidth(USE_PREF_SIZE);
        caps.getStyleClass().add("keycaps");
        caps.setAlignment(Pos.CENTER_RIGHT);
        setHgrow(caps, Priority.ALWAYS);
        face = new HBox(words, caps);
        face.getStyleClass().add("key-face");
        setHgrow(face, Priority.ALWAYS);
        getChildren().setAll(face);
        showKeys(keys);
    }

    /** What it shows, without the buttons around it. */
    final HBox face() {
        return face;
    }

    final void showKeys(List<String> shown) {
        keys = shown;
        showInstead(shown);
        if (shown.isEmpty()) {
            caps.getChildren().setAll(Ui.label("none", "quiet"));
        }
    }

    /** Shows something else in the place of the keys. */
    final void showInstead(List<String> texts) {
        caps.getChildren()
                .setAll(texts.stream().map(text -> Ui.label(text, "keycap")).toList());
    }

    /** What is read aloud of it: "Export, Ctrl+E". */
    final String said() {
        return what + ", " + (keys.isEmpty() ? "no keys" : String.join(" or ", keys));
    }

    /** Whether all of some words occur in it. */
    final boolean matches(String words) {
        String said = said().toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(said::contains);
    }
}
