package app.rundown.read.text;

import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a live blog copied as plain text: entries that begin with a clock, alone on its line or before the words, with
 * or without a bullet. All entries open with the same shape of clock; clocks of another shape are part of the words.
 */
public final class TextLiveBlog implements DocumentFormat {
    private static final Pattern SEPARATOR = Pattern.compile("[_*=~.\\-–—\\s]{3,}");
    /** The fewest entries, unless most clocks are alone on their lines. */
    private static final int FEWEST = 3;
    /** The fewest words in the median entry if most clocks are alone on their lines. */
    private static final int WORDS_ALONE = 5;
    /** The same if words follow most clocks on their lines. */
    private static final int WORDS_INLINE = 10;
    /** A timetable's median row has fewer words. */
    private static final int WORDS_TIMETABLE = 25;
    /** A timetable has at least this many rows. */
    private static final int TIMETABLE = 6;

    @Override
    public DocumentKind kind() {
        return DocumentKind.LIVE_BLOG;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (page.isMarkup()) {
            return null;
        }
        List<TextLine> lines = page.lines();
        @Nullable LeadingClock[] clocks = clocks(lines);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < clocks.length; i++) {
            if (clocks[i] != null) {
                starts.add(i);
            }
        }
        if (starts.isEmpty() || !asked && !isCredible(lines, clocks, starts)) {
            return null;
        }
        return new Reading(lines, clocks, starts).draft();
    }

    /** Returns the clocks of the commonest bullet and shape, each at its line's index; null for other lines. */
    private static @Nullable LeadingClock[] clocks(List<TextLine> lines) {
        @Nullable LeadingClock[] clocks = new @Nullable LeadingClock[lines.size()];
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < clocks.length; i++) {
            String text = lines.get(i).text();
            LeadingClock leading = DateLine.isDate(text) ? null : LeadingClock.of(text);
            clocks[i] = leading;
            if (leading != null) {
                counts.merge(style(leading), 1, Integer::sum);
            }
        }
        String best = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        for (int i = 0; i < clocks.length; i++) {
            LeadingClock leading = clocks[i];
            if (leading != null && !style(leading).equals(best)) {
                clocks[i] = null;
            }
        }
        return clocks;
    }

    private static String style(LeadingClock leading) {
        return leading.bullet() + leading.shape();
    }

    /**
     * Whether the entries are those of a live blog and not of a timetable, whose rows have few words and whose clocks
     * rise in round steps.
     */
    private static boolean isCredible(List<TextLine> lines, @Nullable LeadingClock[] clocks, List<Integer> starts) {
        List<Integer> words = new ArrayList<>();
        int alone = 0;
        for (int k = 0; k < starts.size(); k++) {
            int from = starts.get(k);
            int to = k + 1 < starts.size() ? starts.get(k + 1) : lines.size();
            LeadingClock leading = clocks[from];
            if (leading == null) {
                continue;
            }
            alone += leading.isAlone() ? 1 : 0;
            int count = LineStyle.words(leading.rest());
            for (int i = from + 1; i < to; i++) {
                count += LineStyle.words(lines.get(i).text());
            }
            words.add(count);
        }
        words.sort(null);
        int median = words.get(words.size() / 2);
        boolean mostlyAlone = alone * 2 > starts.size();
        if (starts.size() < (mostlyAlone ? 2 : FEWEST) || median < (mostlyAlone ? WORDS_ALONE : WORDS_INLINE)) {
            return false;
        }
        return starts.size() < TIMETABLE || median >= WORDS_TIMETABLE || !isTimetable(clocks, starts);
    }

    private static boolean isTimetable(@Nullable LeadingClock[] clocks, List<Integer> starts) {
        int before = -1;
        for (int start : starts) {
            LeadingClock leading = clocks[start];
            String digits = leading == null ? "" : leading.clock().replaceAll("\\D", "");
            int value = digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
            if (value % 5 != 0 || value < before) {
                return false;
            }
            before = value;
        }
        return true;
    }

    /** Reads the lines into a draft. */
    private static final class Reading {
        private final List<TextLine> lines;
        private final @Nullable LeadingClock[] clocks;
        private final List<Integer> starts;
        private final Draft draft = new Draft();
        private @Nullable String day;

        Reading(List<TextLine> lines, @Nullable LeadingClock[] clocks, List<Integer> starts) {
            this.lines = lines;
            this.clocks = clocks;
            this.starts = starts;
        }

        Draft draft() {
            TextFrame frame = new TextFrame(draft);
            frame.head(lines.subList(0, starts.getFirst()));
            int bodyIndent = bodyIndent();
            for (int k = 0; k < starts.size(); k++) {
                boolean last = k + 1 == starts.size();
                int from = starts.get(k);
                List<TextLine> body = lines.subList(from + 1, last ? lines.size() : starts.get(k + 1));
                if (last) {
                    int end = TextFrame.tailStart(body, bodyIndent);
                    frame.tail(body.subList(end, body.size()));
                    body = body.subList(0, end);
                }
                entry(clocks[from], body);
            }
            return draft;
        }

        /** Returns the smallest indent, in characters, of the words in all entries but the last. */
        private int bodyIndent() {
            int least = Integer.MAX_VALUE;
            for (int i = starts.getFirst(); i < starts.getLast(); i++) {
                if (clocks[i] == null && !PageFurniture.isReadMore(lines.get(i).text())) {
                    least = Math.min(least, lines.get(i).indent());
                }
            }
            return least == Integer.MAX_VALUE ? 0 : least;
        }

        private void entry(@Nullable LeadingClock leading, List<TextLine> body) {
            if (leading == null) {
                return;
            }
            UpdateDraft entry = new UpdateDraft();
            entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, leading.clock());
            entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, day);
            TextBody words = new TextBody();
            if (!leading.isAlone()) {
                words.add(leading.rest());
            }
            boolean first = leading.isAlone();
            for (TextLine line : body) {
                String text = line.text();
                if (SEPARATOR.matcher(text).matches() || PageFurniture.isDropped(text)) {
                    continue;
                }
                if (DateLine.isDate(text)) {
                    day = text;
                } else if (first && LineStyle.isHeadline(text) && PageFurniture.teaser(text) == null) {
                    entry.headline = text;
                    first = false;
                } else {
                    words.add(line);
                    first = false;
                }
            }
            entry.blocks.addAll(words.blocks());
            draft.entries.add(entry);
        }
    }
}
