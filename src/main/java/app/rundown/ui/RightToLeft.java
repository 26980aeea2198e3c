package app.rundown.ui;

import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks the lines of text that is written from right to left. JavaFX 26 throws where it has to break such a line itself (its
 * glyphs' places go wrong when a run is cut), so it gets the lines ready-made.
 */
final class RightToLeft {
    private static final Pattern BEHIND_BLANK = Pattern.compile("(?<=\\s)");

    private final String text;
    private final Map<String, Double> widths = new HashMap<>();
    private Font font = Font.getDefault();
    private double width = -1;
    private String folded = "";

    RightToLeft(String text) {
        this.text = text;
    }

    /** Whether any of a text is written from right to left. */
    static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether a text as a whole runs from right to left: whether its first letter does. */
    static boolean leads(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The text with a line break in the place of the blank where a line is full: every character keeps its offset. */
    String folded(Font with, double free) {
        if (!with.equals(font)) {
            widths.clear();
        } else if (Math.abs(free - width) < 0.5) {
            return folded;
        }
        font = with;
        width = free;
        StringBuilder lines = new StringBuilder(text.length());
        double line = 0;
        for (String word : BEHIND_BLANK.split(text)) {
            double needed = widths.computeIfAbsent(word, this::measure);
            if (line > 0 && line + needed > free && lines.charAt(lines.length() - 1) == ' ') {
                lines.setCharAt(lines.length() - 1, '\n');
                line = 0;
            }
            lines.append(word);
            line = word.endsWith("\n") ? 0 : line + needed;
        }
        folded = lines.toString();
        return folded;
    }

    /** The width that the lines need at least: that of the longest word. */
    double longest() {
        return widths.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private double measure(String word) {
        Text alone = new Text(word);
        alone.setFont(font);
        return Math.ceil(alone.getLayoutBounds().getWidth());
    }
}
