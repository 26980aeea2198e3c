package app.rundown.ui.keys;

import app.rundown.ui.control.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line in the list of keys: what can be done, and the keys that do it, drawn as key caps. */
public class KeyLine extends HBox {
    private final String what;
    private final HBox caps = new HBox();
    private final HBox face;
    private List<String> keys = List.of();

    /** A read-only line. */
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

    /** Returns the part that shows the words and the keys, without the buttons around it. */
    final HBox face() {
        return face;
    }

    /** Shows these keys, or “none” if there are none. */
    final void showKeys(List<String> shown) {
        keys = shown;
        showInstead(shown);
        if (shown.isEmpty()) {
            caps.getChildren().setAll(Ui.label("none", "quiet"));
        }
    }

    /** Shows these texts in place of the keys. */
    final void showInstead(List<String> texts) {
        caps.getChildren()
                .setAll(texts.stream().map(text -> Ui.label(text, "keycap")).toList());
    }

    /** Returns the line as screen readers say it: "Export, Ctrl+E". */
    public final String said() {
        return what + ", " + (keys.isEmpty() ? "no keys" : String.join(" or ", keys));
    }

    /** Whether the line, as screen readers say it, contains all of the given words; case does not matter. */
    final boolean matches(String words) {
        String said = said().toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(said::contains);
    }
}
