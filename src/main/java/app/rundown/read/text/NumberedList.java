package app.rundown.read.text;

import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.read.line.TextLine;
import app.rundown.read.line.TimeNote;
import app.rundown.read.text.Opening.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a live blog whose copy has lost all clocks. Either they are numbered, "1. Headline" and words below
 * it, under a line that says nothing but that a live blog follows, or in which zone its times are: lists of tips are
 * written so, too, but have no such line. Or each has the same label: "Live Blog Post".
 */
final class NumberedList {
    /** The style of its openings. */
    static final String STYLE = "numbered";

    private static final Pattern ITEM = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.{2,200})");
    /** The fewest entries. */
    private static final int FEWEST = 4;
    /** The most characters in the label of an entry. */
    private static final int LABEL = 30;
    /** The line that tells what follows is one of this many above the first entry. */
    private static final int ABOVE = 8;

    private NumberedList() {}

    /**
     * Returns the opening of each line of such a list, with null for all other lines; null if there is no such list.
     */
    static @Nullable Opening @Nullable [] in(List<TextLine> lines) {
        @Nullable Opening @Nullable [] numbered = numbered(lines);
        return numbered == null ? labelled(lines) : numbered;
    }

    /** Returns the openings where each entry stands below the same words, which say only that it is one. */
    private static @Nullable Opening @Nullable [] labelled(List<TextLine> lines) {
        @Nullable Opening[] openings = new @Nullable Opening[lines.size()];
        String label = "";
        for (int i = 0; i < openings.length; i++) {
            String text = lines.get(i).text();
            if (text.equals(label) || label.isEmpty() && isLabel(text) && isOften(text, lines)) {
                label = text;
                openings[i] = Opening.of(Kind.NUMBER, STYLE, "", "", "", false);
            }
        }
        return label.isEmpty() ? null : openings;
    }

    private static boolean isLabel(String line) {
        return line.length() <= LABEL && LiveWords.areSurelyIn(line) && LiveWords.areAllOf(line);
    }

    private static boolean isOften(String text, List<TextLine> lines) {
        return lines.stream().filter(line -> line.text().equals(text)).count() >= FEWEST;
    }

    private static @Nullable Opening @Nullable [] numbered(List<TextLine> lines) {
        @Nullable Opening[] openings = new @Nullable Opening[lines.size()];
        int next = 1;
        for (int i = 0; i < openings.length; i++) {
            String text = lines.get(i).text();
            Matcher item = Character.isDigit(text.charAt(0)) ? ITEM.matcher(text) : null;
            boolean fits = item != null
                    && item.matches()
                    && Integer.parseInt(item.group(1)) == next
                    && LineStyle.isHeadline(item.group(2))
                    && (next > 1 || isAnnounced(lines.subList(Math.max(0, i - ABOVE), i)));
            if (item != null && fits) {
                openings[i] = Opening.of(Kind.NUMBER, STYLE, "", "", item.group(2), true);
                next++;
            }
        }
        return next > FEWEST ? openings : null;
    }

    /**
     * Returns the lines with each clock behind its entry's number. Some commentaries put a label between the two, which
     * then stands below them: "7. 41 km to go", "13:13 CEST".
     */
    static List<TextLine> withClocksAtNumbers(List<TextLine> lines) {
        List<Integer> labels = new ArrayList<>();
        int clocks = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher item = Character.isDigit(lines.get(i).text().charAt(0))
                    ? ITEM.matcher(lines.get(i).text())
                    : null;
            if (item != null && item.matches()) {
                boolean clock = isClock(item.group(2));
                clocks += clock ? 1 : 0;
                if (!clock && isClock(lines.get(i + 1).text())) {
                    labels.add(i);
                }
            }
        }
        if (clocks < FEWEST || labels.isEmpty()) {
            return lines;
        }
        List<TextLine> moved = new ArrayList<>(lines);
        for (int i : labels) {
            TextLine label = lines.get(i);
            TextLine clock = lines.get(i + 1);
            int end = label.text().indexOf(' ') + 1;
            moved.set(
                    i,
                    new TextLine(
                            label.number(),
                            label.text().substring(0, end) + clock.text(),
                            label.indent(),
                            label.gap()));
            moved.set(
                    i + 1,
                    new TextLine(clock.number(), label.text().substring(end).strip(), clock.indent(), clock.gap()));
        }
        return moved;
    }

    private static boolean isClock(String line) {
        LeadingClock clock = LeadingClock.of(line);
        return clock != null && clock.isAlone() && !clock.shape().equals("ago");
    }

    private static boolean isAnnounced(List<TextLine> above) {
        return above.stream()
                .map(TextLine::text)
                .anyMatch(text -> TimeNote.is(text) || LiveWords.areSurelyIn(text) && LiveWords.areAllOf(text));
    }
}
