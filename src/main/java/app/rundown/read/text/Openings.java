package app.rundown.read.text;

import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.text.Opening.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a text that open its entries. All have the same style; times of other styles are part of the words. */
final class Openings {
    /** How many styles of a text are tried, the commonest first. */
    private static final int TRIED = 4;
    /** The sentence that announces the entries is one of this many lines above them, and has at least so many words. */
    private static final int ANNOUNCING = 3;

    private static final int SENTENCE = 5;
    /** A time relative to the copy is passed over for an exact one that is this much rarer. */
    private static final double LESS_EXACT = 0.6;
    /** A clock behind words is passed over for one in front that is this much rarer. */
    private static final double BEHIND_WORDS = 0.9;

    /** The most characters in a line that has only a clock and a date. */
    private static final int LONGEST_STAMP = 24;

    /** The styles of lines that begin with a clock of either sign. */
    private static final String COLON = "colon";

    private static final String STOP = "dot";
    private static final String MINUTE = "minute";

    private static final Pattern LABEL_BEHIND = Pattern.compile("(?<clock>.*\\d\\S*)\\s(?<label>\\p{Ll}{2,12})");
    /** The fewest clocks of both signs. */
    private static final int FEWEST_MIXED = 4;

    /** The styles of lines that are nothing but a date with a clock, and of those with a label before it. */
    static final String DATED = "dated";

    static final String LABELLED = "dated-label";

    final List<TextLine> lines;
    private final @Nullable Opening[] openings;
    /** The indexes of the lines that open an entry. */
    final List<Integer> starts = new ArrayList<>();

    private final List<Opening> own = new ArrayList<>();

    private Openings(List<TextLine> lines, @Nullable Opening[] all, String style) {
        this.lines = lines;
        openings = new @Nullable Opening[all.length];
        for (int i = 0; i < all.length; i++) {
            Opening opening = all[i];
            if (opening != null && opening.style().equals(style)) {
                openings[i] = opening;
                starts.add(i);
                own.add(opening);
            }
        }
    }

    /** Returns the openings of each of a text's styles, the likeliest style first. */
    static List<Openings> in(List<TextLine> lines) {
        List<TextLine> parted =
                RunningText.parted(withDaysAbove(withoutDateInFront(NumberedList.withClocksAtNumbers(lines))));
        @Nullable Opening[] all = new @Nullable Opening[parted.size()];
        Map<String, Double> counts = new HashMap<>();
        for (int i = 0; i < all.length; i++) {
            Opening opening = Opening.of(parted.get(i).text());
            all[i] = opening;
            if (opening != null) {
                counts.merge(opening.style(), weight(opening.kind()), Double::sum);
            }
        }
        addLone(parted, all, counts);
        addLabelled(parted, all, counts);
        dropLater(all, counts);
        uniteSigns(all, counts);
        uniteMinutes(all, counts);
        if (counts.getOrDefault(LABELLED, 0.0) > 1 && counts.getOrDefault(DATED, 0.0) > 1) {
            unite(all, counts);
        }
        List<Openings> found = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(TRIED)
                .map(e -> new Openings(parted, all, e.getKey()))
                .forEach(found::add);
        @Nullable Opening[] numbered = NumberedList.in(parted);
        if (numbered != null) {
            found.add(new Openings(parted, numbered, NumberedList.STYLE));
        }
        return found;
    }

    /** Adds the minutes alone on their lines where one of added time, "90+2", shows that such numbers are minutes. */
    private static void addLone(List<TextLine> lines, @Nullable Opening[] all, Map<String, Double> counts) {
        @Nullable Opening[] lone = new @Nullable Opening[all.length];
        boolean added = false;
        for (int i = 0; i < all.length; i++) {
            Opening one = all[i] == null ? PartLabel.lone(lines.get(i).text()) : null;
            lone[i] = one;
            added |= one != null && one.stamp().indexOf('+') > 0;
        }
        for (int i = 0; added && i < all.length; i++) {
            Opening one = lone[i];
            if (one != null) {
                all[i] = one;
                counts.merge(one.style(), weight(one.kind()), Double::sum);
            }
        }
    }

    /** Adds the clocks that have nothing but a word behind them, in lower case, which also stands behind others. */
    private static void addLabelled(List<TextLine> lines, @Nullable Opening[] all, Map<String, Double> counts) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < all.length; i++) {
            Matcher m = all[i] == null && lines.get(i).text().length() <= LONGEST_STAMP
                    ? LABEL_BEHIND.matcher(lines.get(i).text())
                    : null;
            LeadingClock clock = m != null && m.matches() ? LeadingClock.of(m.group("clock")) : null;
            if (m != null && clock != null && clock.isAlone() && counts.containsKey(clock.shape())) {
                places.computeIfAbsent(m.group("label"), k -> new ArrayList<>()).add(i);
                all[i] = Opening.of(Kind.CLOCK, clock.shape(), clock.clock(), m.group("label"), "", false);
            }
        }
        places.values()
                .forEach(at -> at.forEach(i -> {
                    Opening one = all[i];
                    if (at.size() == 1 || one == null) {
                        all[i] = null;
                    } else {
                        counts.merge(one.style(), weight(one.kind()), Double::sum);
                    }
                }));
    }

    /** Gives the minutes of a game the style of the clocks before or after it: each stand together. */
    private static void uniteMinutes(@Nullable Opening[] all, Map<String, Double> counts) {
        String clocks = counts.getOrDefault(COLON, 0.0) > counts.getOrDefault(STOP, 0.0) ? COLON : STOP;
        if (counts.getOrDefault(MINUTE, 0.0) < 2 || counts.getOrDefault(clocks, 0.0) < 2) {
            return;
        }
        int changes = 0;
        String before = "";
        for (Opening one : all) {
            String style = one == null ? "" : one.style();
            if (style.equals(MINUTE) || style.equals(clocks)) {
                changes += before.isEmpty() || before.equals(style) ? 0 : 1;
                before = style;
            }
        }
        for (int i = 0; i < all.length && changes == 1; i++) {
            Opening one = all[i];
            if (one != null && one.style().equals(MINUTE)) {
                all[i] = one.styled(clocks);
                counts.merge(clocks, 1.0, Double::sum);
                counts.remove(MINUTE);
            }
        }
    }

    /**
     * Gives clocks with a colon and clocks with a full stop one style where a text writes some so and most the other
     * way: among each other they are as much in order as the more common ones alone.
     */
    private static void uniteSigns(@Nullable Opening[] all, Map<String, Double> counts) {
        double colons = counts.getOrDefault(COLON, 0.0);
        double stops = counts.getOrDefault(STOP, 0.0);
        if (colons == 0 || stops == 0 || colons + stops < FEWEST_MIXED) {
            return;
        }
        String common = colons > stops ? COLON : STOP;
        List<Opening> both = new ArrayList<>();
        List<Opening> more = new ArrayList<>();
        for (Opening one : all) {
            if (one != null && (one.style().equals(COLON) || one.style().equals(STOP))) {
                both.add(one);
                if (one.style().equals(common)) {
                    more.add(one);
                }
            }
        }
        if (more.size() < FEWEST_MIXED - 1 || LookAlike.turns(both) > LookAlike.turns(more)) {
            return;
        }
        for (int i = 0; i < all.length; i++) {
            Opening one = all[i];
            if (one != null && (one.style().equals(COLON) || one.style().equals(STOP))) {
                all[i] = one.styled(common);
            }
        }
        counts.put(common, colons + stops);
        counts.remove(common.equals(COLON) ? STOP : COLON);
    }

    /**
     * Leaves out the clocks behind "Update", where others have no such word and they are out of order or look
     * different: they are later words in an entry.
     */
    private static void dropLater(@Nullable Opening[] all, Map<String, Double> counts) {
        List<Opening> bare = new ArrayList<>();
        List<Opening> both = new ArrayList<>();
        for (Opening one : all) {
            if (one != null && one.kind() == Kind.CLOCK) {
                both.add(one);
                if (!LeadingClock.isOfUpdate(one.stamp())) {
                    bare.add(one);
                }
            }
        }
        boolean mixed = bare.size() > 1 && bare.size() < both.size();
        boolean alike = mixed
                && both.stream()
                        .allMatch(one -> one.style().equals(bare.getFirst().style()));
        if (!mixed || alike && LookAlike.turns(both) <= LookAlike.turns(bare)) {
            return;
        }
        for (int i = 0; i < all.length; i++) {
            Opening one = all[i];
            if (one != null && one.kind() == Kind.CLOCK && LeadingClock.isOfUpdate(one.stamp())) {
                all[i] = null;
                counts.merge(one.style(), -weight(one.kind()), Double::sum);
            }
        }
        counts.values().removeIf(count -> count <= 0);
    }

    /** Makes one style of the dates with a label ("Updated 3 May, 14:26") and without it, where both open entries. */
    private static void unite(@Nullable Opening[] all, Map<String, Double> counts) {
        for (int i = 0; i < all.length; i++) {
            Opening one = all[i];
            if (one != null && one.style().equals(LABELLED)) {
                all[i] = one.styled(DATED);
            }
        }
        counts.merge(DATED, counts.getOrDefault(LABELLED, 0.0), Double::sum);
        counts.remove(LABELLED);
    }

    /** Returns the openings with each time before the words of its entry; the same openings where they are so. */
    Openings withClocksFirst() {
        if (own.getFirst().kind() == Kind.PART || !own.stream().allMatch(Openings::isAlone)) {
            return this;
        }
        List<ClocksFirst.Line> plain = new ArrayList<>();
        for (int i = 0; i < openings.length; i++) {
            TextLine line = lines.get(i);
            plain.add(new ClocksFirst.Line(line.text(), openings[i] != null, line.gap()));
        }
        List<Integer> order = ClocksFirst.order(plain, true);
        List<TextLine> moved = new ArrayList<>();
        @Nullable Opening[] all = new @Nullable Opening[openings.length];
        for (int i = 0; i < all.length; i++) {
            TextLine line = lines.get(order.get(i));
            // Blank lines stay where they are.
            moved.add(new TextLine(
                    line.number(), line.text(), line.indent(), lines.get(i).gap()));
            all[i] = openings[order.get(i)];
        }
        return new Openings(moved, all, own.getFirst().style());
    }

    /** Whether no words of an entry stand on the line of its time. */
    private static boolean isAlone(Opening opening) {
        return opening.kind() != Kind.NUMBER
                && (opening.isAlone() || opening.headline().isEmpty() && Byline.isName(opening.rest()));
    }

    private static double weight(Kind kind) {
        return kind == Kind.AGO ? LESS_EXACT : kind == Kind.NAMED ? BEHIND_WORDS : 1;
    }

    /**
     * Parts a date from the words behind it on the first line: it belongs to the whole text. Where more lines begin so,
     * each tells the time of its entry.
     */
    private static List<TextLine> withoutDateInFront(List<TextLine> lines) {
        TextLine first = lines.getFirst();
        String date = DateLine.inFront(first.text());
        if (date == null
                || lines.size() > 1 && lines.stream().skip(1).anyMatch(l -> DateLine.inFront(l.text()) != null)) {
            return lines;
        }
        List<TextLine> parted = new ArrayList<>(lines);
        String rest = first.text().substring(date.length()).strip();
        parted.set(0, new TextLine(first.number(), date, first.indent(), first.gap()));
        parted.add(1, new TextLine(first.number(), rest, first.indent(), 1));
        return parted;
    }

    /**
     * Parts the day behind a clock, "17:18 1.4.2022", from it where it stands only once for all updates of that day,
     * and puts it above.
     */
    private static List<TextLine> withDaysAbove(List<TextLine> lines) {
        List<TextLine> parted = new ArrayList<>();
        List<LeadingClock> clocks = new ArrayList<>();
        int days = 0;
        for (TextLine line : lines) {
            LeadingClock clock = line.text().length() > LONGEST_STAMP || !LineStyle.hasDigit(line.text())
                    ? null
                    : LeadingClock.of(line.text());
            String day = clock == null ? "" : clock.rest();
            boolean isDay = !day.isEmpty()
                    && line.text().endsWith(' ' + day)
                    && DateLine.isDate(day)
                    && !DateLine.hasClock(day)
                    && day.chars().noneMatch(Character::isLetter);
            if (clock != null && (isDay || clock.isAlone())) {
                clocks.add(clock);
            }
            if (clock != null && isDay) {
                days++;
                parted.add(new TextLine(line.number(), day, line.indent(), line.gap()));
                parted.add(new TextLine(line.number(), clock.clock(), line.indent(), 1));
            } else {
                parted.add(line);
            }
        }
        // The first clock would be the page's if a later one followed it.
        boolean first = clocks.size() > 2
                && !clocks.getFirst().isAlone()
                && clocks.getFirst().clock().compareTo(clocks.get(1).clock()) >= 0;
        return first && days * 2 <= clocks.size() ? parted : lines;
    }

    /** Returns the opening on a line, or null. */
    @Nullable
    Opening at(int line) {
        return openings[line];
    }

    int size() {
        return starts.size();
    }

    /** Returns the openings in their order. */
    List<Opening> all() {
        return own;
    }

    /** Returns the line behind the last one that can belong to an entry. */
    int end(int entry) {
        return entry + 1 < starts.size() ? starts.get(entry + 1) : lines.size();
    }

    /** Returns how many words each entry has. */
    List<Integer> words() {
        List<Integer> words = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            Opening opening = openings[starts.get(k)];
            int count = opening == null ? 0 : LineStyle.words(opening.headline() + " " + opening.rest());
            for (int i = starts.get(k) + 1; i < end(k); i++) {
                count += LineStyle.words(lines.get(i).text());
            }
            words.add(count);
        }
        return words;
    }

    /** Returns how many entries end with a sentence. */
    int sentences() {
        int count = 0;
        for (int k = 0; k < starts.size(); k++) {
            int at = end(k) - 1;
            while (at > starts.get(k) && PageFurniture.isDropped(lines.get(at).text())) {
                at--;
            }
            count += LineStyle.isProse(lines.get(at).text()) ? 1 : 0;
        }
        return count;
    }

    /** Whether a line before the first entry, or the first words behind a name, call the text a live blog. */
    boolean isCalledLive() {
        return lines.subList(0, starts.getFirst()).stream().anyMatch(line -> LiveWords.areInLine(line.text()));
    }

    /** Whether a sentence right above the first entry calls the text a live blog. */
    boolean isAnnounced() {
        return lines.subList(Math.max(0, starts.getFirst() - ANNOUNCING), starts.getFirst()).stream()
                .anyMatch(line -> LineStyle.words(line.text()) >= SENTENCE && LiveWords.areInLine(line.text()));
    }

    /** Whether a line before the first entry does so with words that hardly mean anything else. */
    boolean isSurelyLive() {
        return lines.subList(0, starts.getFirst()).stream().anyMatch(line -> LiveWords.areSurelyIn(line.text()));
    }
}
