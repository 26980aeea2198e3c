package app.rundown.ui.control;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks right-to-left text into lines. JavaFX 26 throws if it has to break such a line itself (the positions of its
 * glyphs go wrong when a run is cut), so it gets the lines ready-made. One instance serves one text after the other.
 */
public final class RightToLeftLines {
    private static final Pattern BEHIND_BLANK = Pattern.compile("(?<=\\s)");
    /** How many word widths are remembered before the memory is cleared. */
    private static final int MOST_WIDTHS = 4_000;

    private final Text measure = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private List<String> words = List.of();
    private Font font = Font.getDefault();
    private double width = -1;
    private double longest;
    private double widest;
    private String folded = "";

    /** Takes another text. */
    public void show(String text) {
        words = List.of(BEHIND_BLANK.split(text));
        width = -1;
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
    }

    /** Whether any part of a text runs from right to left. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            // No character below the first Hebrew letter runs from right to left. Most texts end here, without a copy
            // of their characters.
            if (text.charAt(i) >= '\u0590') {
                return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            }
        }
        return false;
    }

    /** Whether a text as a whole runs from right to left, which its first letter decides. */
    public static boolean leads(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /**
     * Returns the text with the blank at each full line replaced by a line break, so that every character keeps its
     * offset.
     *
     * @param free the width that the lines may take, in pixels
     */
    public String folded(Font with, double free) {
        if (!with.equals(font)) {
            widths.clear();
        } else if (Math.abs(free - width) < 0.5) {
            return folded;
        }
        font = with;
        width = free;
        longest = 0;
        widest = 0;
        StringBuilder lines = new StringBuilder();
        double line = 0;
        for (String word : words) {
            double needed = widths.computeIfAbsent(word, this::measure);
            longest = Math.max(longest, needed);
            if (line > 0 && line + needed > free && lines.charAt(lines.length() - 1) == ' ') {
                lines.setCharAt(lines.length() - 1, '\n');
                line = 0;
            }
            lines.append(word);
            widest = Math.max(widest, line + needed);
            line = word.endsWith("\n") ? 0 : line + needed;
        }
        folded = lines.toString();
        return folded;
    }

    /**
     * Returns the height of the text in pixels.
     *
     * @param free the width that the lines may take, in pixels
     */
    double height(Font with, double free, double lineSpacing) {
        measure.setText(folded(with, free));
        measure.setFont(with);
        measure.setLineSpacing(lineSpacing);
        return measure.getLayoutBounds().getHeight() + lineSpacing;
    }

    /** Returns the width of the text in pixels if only its own line breaks break it. */
    double unbroken(Font with) {
        folded(with, Double.MAX_VALUE);
        return widest;
    }

    /**
     * Returns the least width that the lines need, in pixels: that of the longest word. Valid after one of the other
     * methods has measured the text.
     */
    double longest() {
        return longest;
    }

    private double measure(String word) {
        measure.setText(word);
        measure.setFont(font);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }
}
