package app.rundown.read.text;

import app.rundown.model.Block;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.Draft;
import app.rundown.read.page.UpdateDraft;
import app.rundown.read.text.Opening.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a plain text, whose openings are known, into a draft. */
final class TextReading {
    private static final Pattern SEPARATOR = Pattern.compile("[_*=~.+#\\-–—\\s]+");
    /** A headline between two runs of signs, above its time: "+++ The pier is closed +++". */
    private static final Pattern ENCLOSED =
            Pattern.compile("(?<run>[+*=~#]{2,5})\\s*(?<words>[^\\s+*=~#].{2,150}?)\\s*\\k<run>");
    /** A headline of two words or more that a dash parts from a sentence. */
    private static final Pattern DASHED = Pattern.compile(
            "(?<headline>\\p{Lu}\\S* [^.!?]{2,90}?) [–—-] (?<words>[\"“„«]?\\p{Lu}.*[.!?…][\"”“»]*)", Pattern.DOTALL);
    /** How many characters of a text are searched for the words of its title. */
    private static final int SEARCHED = 100_000;

    /** The most times that a message names. */
    private static final int MOST_NAMED = 5;

    /** The place behind a time on its line. */
    private static final int BEHIND = 2;

    private final List<TextLine> lines;
    private final Openings openings;
    private final List<Integer> starts;
    private final Draft draft = new Draft();
    private final @Nullable String labelBelow;
    private final @Nullable String labelBefore;
    private final boolean namesAbove;
    private final boolean namesBelow;
    private final boolean namesBefore;
    private final boolean namesBehind;
    private final boolean headlinesInline;
    private final boolean headlinesDashed;
    private final boolean enclosedAbove;
    private @Nullable String day;

    TextReading(Openings openings) {
        this.openings = openings;
        starts = openings.starts;
        lines = withoutLegal(openings.lines, starts.getLast());
        labelBelow = labelBelow();
        labelBefore = labelBefore();
        namesAbove = areNames(-1);
        namesBelow = areNames(1);
        namesBefore = areNames(0);
        namesBehind = areNames(BEHIND);
        headlinesInline = hasHeadlinesInline();
        headlinesDashed = openings.size() > 2
                && openings.all().stream()
                                        .filter(one ->
                                                DASHED.matcher(one.rest()).matches())
                                        .count()
                                * 5
                        >= openings.size() * 4;
        enclosedAbove = starts.stream()
                                .filter(at -> at > 0
                                        && ENCLOSED.matcher(lines.get(at - 1).text())
                                                .matches())
                                .count()
                        * 2
                > starts.size();
    }

    /** Leaves out the line at the end that says whose the page is. Only furniture may follow it. */
    private static List<TextLine> withoutLegal(List<TextLine> all, int lastStart) {
        int at = all.size() - 1;
        while (at > lastStart && PageFurniture.isDropped(all.get(at).text())) {
            at--;
        }
        if (at <= lastStart + 1 || !PageFurniture.isLegal(all.get(at).text())) {
            return all;
        }
        List<TextLine> kept = new ArrayList<>(all);
        kept.remove(at);
        return kept;
    }

    Draft draft() {
        TextFrame frame = new TextFrame(draft);
        int first = begin(0);
        frame.head(lines.subList(0, first), words());
        int bodyIndent = bodyIndent();
        for (int k = 0; k < starts.size(); k++) {
            boolean last = k + 1 == starts.size();
            List<TextLine> body = lines.subList(starts.get(k) + 1, last ? lines.size() : begin(k + 1));
            if (last) {
                body = frame.withoutTimeNote(body);
                int end = TextFrame.tailStart(body, bodyIndent);
                frame.tail(body.subList(end, body.size()));
                body = body.subList(0, end);
            }
            entry(k, body);
        }
        leaveOutEmpty();
        if (!openings.all().getFirst().isUnmistakable()
                && draft.entries.stream().allMatch(entry -> entry.headline == null || entry.blocks.isEmpty())) {
            draft.entries.forEach(TextReading::withoutHeadline);
        }
        return draft;
    }

    /** Leaves out the times that have no words, as where only a picture stood, and says so. */
    private void leaveOutEmpty() {
        List<UpdateDraft> empty =
                draft.entries.stream().filter(UpdateDraft::isEmpty).toList();
        if (empty.isEmpty() || empty.size() == draft.entries.size()) {
            return;
        }
        draft.entries.removeAll(empty);
        String times = empty.stream()
                .limit(MOST_NAMED)
                .map(entry -> entry.stamps.getFirst().text())
                .collect(Collectors.joining(", "));
        draft.problems.add(new Problem(
                "the text",
                (empty.size() == 1 ? "A time has" : empty.size() + " times have") + " no words and "
                        + (empty.size() == 1 ? "is" : "are") + " left out; perhaps a picture stood there: " + times
                        + (empty.size() > MOST_NAMED ? " …" : ".")));
    }

    /**
     * Makes the only words of an entry its text, where no entry has words below its headline. In scripts and feeds
     * without full stops they look like a headline.
     */
    private static void withoutHeadline(UpdateDraft entry) {
        if (entry.headline != null) {
            entry.blocks.add(new Block.Paragraph(entry.headline));
            entry.headline = null;
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = starts.getFirst(); i < lines.size() && words.length() < SEARCHED; i++) {
            words.append(lines.get(i).text()).append('\n');
        }
        return words.toString();
    }

    /** Returns the smallest indent, in characters, of the words in all entries but the last. */
    private int bodyIndent() {
        int least = Integer.MAX_VALUE;
        for (int i = starts.getFirst(); i < starts.getLast(); i++) {
            if (openings.at(i) == null && !PageFurniture.isReadMore(lines.get(i).text())) {
                least = Math.min(least, lines.get(i).indent());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /**
     * Whether most entries have an author's name beside their opening, and some author has more than one.
     *
     * @param where on the line above (-1), before the time on its line (0), on the line below (1), or behind the time
     *     on its line ({@link #BEHIND})
     */
    private boolean areNames(int where) {
        Set<String> names = new HashSet<>();
        int count = 0;
        int by = 0;
        for (int start : starts) {
            String name = beside(start, where);
            if (name != null && (where == 0 ? isNameBefore(name) : Byline.isName(name))) {
                names.add(Byline.withoutBy(name));
                by += Byline.withoutBy(name).length() < name.length() ? 1 : 0;
                count++;
            }
        }
        // A word that stands beside all times is a label.
        boolean label = names.size() == 1 && names.stream().allMatch(name -> LineStyle.words(name) == 1);
        return count * 3 >= starts.size() * 2 && (names.size() < count && !label || by == count);
    }

    /** Whether words right before a clock are a name; it may be one that somebody uses in the network only. */
    private static boolean isNameBefore(String words) {
        return Byline.isName(words) || words.indexOf(' ') < 0;
    }

    private @Nullable String beside(int start, int where) {
        if (where == 0 || where == BEHIND) {
            Opening opening = openings.at(start);
            String text = opening == null ? "" : where == 0 ? opening.before() : opening.rest();
            return text.isEmpty() ? null : text;
        }
        int at = start + where;
        while (where < 0 && at > 0 && isRole(at)) {
            at--;
        }
        while (where > 0 && at + 1 < lines.size() && openings.at(at) == null && isButton(at)) {
            at++;
        }
        int below = where < 0 ? at + 1 : at;
        boolean touches = at >= 0 && at < lines.size() && lines.get(below).gap() == 0;
        String text = touches && openings.at(at) == null ? lines.get(at).text() : "";
        return text.isEmpty() || PageFurniture.isDropped(text) ? null : text;
    }

    /** Whether a line right above the one below tells an author's office. */
    private boolean isRole(int at) {
        return lines.get(at + 1).gap() == 0
                && openings.at(at) == null
                && Byline.isRole(lines.get(at).text());
    }

    /** Whether a line right below the one before is a button, such as "Share", or the label of all entries. */
    private boolean isButton(int at) {
        String text = lines.get(at).text();
        return lines.get(at).gap() == 0 && (PageFurniture.isDropped(text) || text.equals(labelBelow));
    }

    /** Returns the one word that stands right below the times of most entries, such as "News"; or null. */
    private @Nullable String labelBelow() {
        Map<String, Integer> counts = new HashMap<>();
        for (int start : starts) {
            int at = start + 1;
            boolean touches = at < lines.size()
                    && openings.at(at) == null
                    && lines.get(at).gap() == 0;
            String text = touches ? lines.get(at).text() : "";
            if (!text.isEmpty() && LineStyle.words(text) == 1 && !LineStyle.isProse(text)) {
                counts.merge(text, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 2 && one.getValue() * 3 >= starts.size() * 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Returns the words that stand before each time on its line, such as "Bulletin"; null if they are not the same. */
    private @Nullable String labelBefore() {
        String before = openings.all().getFirst().before();
        boolean same = openings.all().stream().allMatch(one -> one.before().equals(before));
        return same && openings.size() > 2 && !before.isEmpty() ? before : null;
    }

    /** Whether most entries whose words go on in further lines begin with a headline behind the time. */
    private boolean hasHeadlinesInline() {
        int headlines = 0;
        int longer = 0;
        for (int k = 0; k < starts.size(); k++) {
            Opening opening = openings.at(starts.get(k));
            int next = starts.get(k) + 1;
            if (opening != null && !opening.isAlone() && next < openings.end(k)) {
                longer++;
                headlines += LineStyle.isHeadline(opening.rest()) ? 1 : 0;
            }
        }
        return longer * 2 > starts.size() && headlines * 5 >= longer * 4;
    }

    /** Returns the first line of an entry: lines right above its time may belong to it. */
    private int begin(int entry) {
        int at = starts.get(entry);
        int least = entry == 0 ? 0 : starts.get(entry - 1) + 1;
        if (enclosedAbove
                && at > least
                && ENCLOSED.matcher(lines.get(at - 1).text()).matches()) {
            return at - 1;
        }
        while (at > least
                && lines.get(at).gap() == 0
                && isAbove(lines.get(at - 1).text())) {
            at--;
        }
        return at;
    }

    private boolean isAbove(String text) {
        return Opening.isAgo(text)
                || namesAbove && (Byline.isName(text) || Byline.isRole(text)) && !PageFurniture.isDropped(text);
    }

    private void entry(int k, List<TextLine> body) {
        Opening opening = openings.at(starts.get(k));
        if (opening == null) {
            return;
        }
        UpdateDraft entry = new UpdateDraft();
        entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, opening.stamp());
        entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, opening.aside());
        if (opening.kind() != Kind.PART) {
            entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, day);
        }
        for (int i = begin(k); i < starts.get(k); i++) {
            above(entry, lines.get(i).text());
        }
        TextBody words = new TextBody();
        boolean open = opening(entry, opening, words);
        for (TextLine line : body) {
            open = line(entry, line, words, open);
        }
        entry.blocks.addAll(words.blocks());
        draft.entries.add(entry);
    }

    private void above(UpdateDraft entry, String text) {
        Matcher enclosed = ENCLOSED.matcher(text);
        if (enclosed.matches()) {
            entry.headline = enclosed.group("words");
        } else if (Opening.isAgo(text)) {
            entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, text);
        } else if (entry.author == null) {
            entry.author = Byline.withoutBy(text);
        }
    }

    /** Reads the words on an entry's first line. Returns whether a headline may still follow. */
    private boolean opening(UpdateDraft entry, Opening opening, TextBody words) {
        String before = opening.before();
        if (!before.isEmpty() && namesBefore && isNameBefore(before)) {
            entry.author = Byline.withoutBy(before);
        } else if (!before.isEmpty() && opening.kind() == Kind.NAMED && labelBefore == null) {
            entry.headline = before;
        } else if (!before.isEmpty()) {
            entry.section = before;
        }
        if (opening.isAlone()) {
            return entry.headline == null;
        }
        if (namesBehind && Byline.isName(opening.rest())) {
            entry.author = Byline.withoutBy(opening.rest());
            return true;
        }
        Matcher dashed = DASHED.matcher(opening.rest());
        if (headlinesDashed && dashed.matches()) {
            entry.headline = dashed.group("headline");
            words.add(dashed.group("words"));
            return false;
        }
        boolean inline = headlinesInline && opening.headline().isEmpty() && LineStyle.isHeadline(opening.rest());
        String headline = inline ? opening.rest() : opening.headline();
        if (LineStyle.isHeadline(headline) && !headline.isEmpty() && entry.headline == null) {
            entry.headline = headline;
        } else if (!headline.isEmpty()) {
            words.add(headline);
        }
        if (!inline && !opening.rest().isEmpty()) {
            words.add(opening.rest());
        }
        return false;
    }

    /** Reads a line of an entry's body. Returns whether a headline may still follow. */
    private boolean line(UpdateDraft entry, TextLine line, TextBody words, boolean open) {
        String text = line.text();
        if (SEPARATOR.matcher(text).matches() || PageFurniture.isDropped(text)) {
            return open;
        }
        if (DateLine.isDate(text)) {
            day = text;
            return open;
        }
        if (open && text.equals(labelBelow)) {
            entry.section = text;
            return true;
        }
        if (open && Opening.isAgo(text)) {
            entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, text);
            return true;
        }
        if (open && namesBelow && entry.author == null && Byline.isName(text)) {
            entry.author = Byline.withoutBy(text);
            return true;
        }
        if (open && LineStyle.isHeadline(text) && PageFurniture.teaser(text) == null) {
            entry.headline = text;
        } else {
            words.add(line);
        }
        return false;
    }
}
