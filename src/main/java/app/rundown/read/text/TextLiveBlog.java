package app.rundown.read.text;

import app.rundown.model.DocumentKind;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.text.Opening.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a live blog copied as plain text: entries that begin with a clock, alone on its line or before the words, with
 * or without a mark, a name or a date; or the commentary on a game, whose entries begin with a minute or a part of it.
 */
public final class TextLiveBlog implements DocumentFormat {
    /** The fewest entries, unless most times are alone on their lines. */
    private static final int FEWEST = 3;
    /** The fewest words in the median entry if most times are alone on their lines. */
    private static final int WORDS_ALONE = 5;
    /** The same if words follow most times on their lines. */
    private static final int WORDS_INLINE = 10;
    /** The most lines before the first entry of a text that has nothing else of its page. */
    private static final int SHORT_HEAD = 6;

    private static final Pattern SCORE = Pattern.compile("(?<![\\d:.])\\d{1,3}\\s?[–:-]\\s?\\d{1,3}(?![\\d:])");
    private static final Pattern PRIME = Pattern.compile("\\d\\.?(?:\\+\\d+)?['’′]");

    @Override
    public DocumentKind kind() {
        return DocumentKind.LIVE_BLOG;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (page.isMarkup() || page.lines().isEmpty()) {
            return null;
        }
        List<Openings> styles = Openings.in(page.lines());
        for (Openings openings : styles) {
            if (isCredible(openings)) {
                return new TextReading(openings).draft();
            }
        }
        return asked && !styles.isEmpty() ? new TextReading(styles.getFirst()).draft() : null;
    }

    private static boolean isCredible(Openings openings) {
        List<Integer> words = openings.words().stream().sorted().toList();
        int median = words.get(words.size() / 2);
        boolean live = openings.isCalledLive();
        if (openings.size() < 2 || isCalledOther(openings) || LookAlike.is(openings, live, median)) {
            return false;
        }
        Opening first = openings.all().getFirst();
        if (openings.all().stream().filter(Opening::isUnmistakable).count() * 2 > openings.size()) {
            return median > 0;
        }
        if (first.kind() == Kind.PART) {
            return isGame(openings, live) && median > 1;
        }
        long alone = openings.all().stream().filter(Opening::isAlone).count();
        boolean mostlyAlone = alone * 2 > openings.size();
        boolean usual = first.kind() == Kind.CLOCK || first.kind() == Kind.AGO;
        int fewest = mostlyAlone && usual || live ? 2 : FEWEST;
        int fewestWords = mostlyAlone || live || !first.headline().isEmpty() ? WORDS_ALONE : WORDS_INLINE;
        return openings.size() >= fewest && median >= fewestWords;
    }

    /** Whether the title, where the text has hardly anything else before its entries, says that it is no live blog. */
    private static boolean isCalledOther(Openings openings) {
        List<TextLine> head = openings.lines.subList(0, openings.starts.getFirst());
        return head.size() <= SHORT_HEAD
                && head.stream().limit(2).anyMatch(line -> TextWords.isOther(line.text()))
                && head.stream().noneMatch(line -> TextWords.isLive(line.text()));
    }

    /** Whether the parts of a game follow each other, and something else than their numbers shows that it is one. */
    private static boolean isGame(Openings openings, boolean live) {
        List<Opening> all = openings.all();
        int up = 0;
        int down = 0;
        int scores = 0;
        int primes = 0;
        for (int i = 0; i < all.size(); i++) {
            String stamp = all.get(i).stamp();
            primes += PRIME.matcher(stamp).find() ? 1 : 0;
            scores += SCORE.matcher(stamp + " " + all.get(i).rest()).find() ? 1 : 0;
            if (i > 0) {
                double step = number(stamp) - number(all.get(i - 1).stamp());
                up += step >= 0 ? 1 : 0;
                down += step <= 0 ? 1 : 0;
            }
        }
        boolean inOrder = Math.max(up, down) * 4 >= (all.size() - 1) * 3;
        return inOrder && (live || scores * 2 >= all.size() || primes * 2 > all.size() && all.size() >= FEWEST);
    }

    /** Returns the first number in a label: 90.4 for "90.+4'". */
    private static double number(String label) {
        String digits = label.replaceFirst("^\\D+", "").replaceFirst("\\.?\\s?\\+\\s?", ".");
        String number = digits.replaceFirst("(?s)^(\\d+(?:\\.\\d+)?).*", "$1");
        return number.isEmpty() || LineStyle.words(number) != 1 || !number.matches("[\\d.]{1,9}")
                ? 0
                : Double.parseDouble(number);
    }
}
