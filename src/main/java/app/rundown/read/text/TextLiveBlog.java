package app.rundown.read.text;

import app.rundown.model.DocumentKind;
import app.rundown.read.line.LiveWords;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.text.Opening.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /** The same if the text calls itself live, and its times fall, as those of no programme and no record do. */
    private static final int WORDS_FALLING = 2;
    /** The same if words follow most times on their lines. */
    private static final int WORDS_INLINE = 10;
    /** The most words in the median row of a list. */
    private static final int ROW_WORDS = 8;
    /** The most lines before the first entry of a text that has nothing else of its page. */
    private static final int SHORT_HEAD = 6;

    @Override
    public DocumentKind kind() {
        return DocumentKind.LIVE_BLOG;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (!page.isPlain() || page.lines().isEmpty()) {
            return null;
        }
        List<Openings> styles = styles(page.lines());
        return credible(styles)
                .or(() -> asked ? styles.stream().findFirst() : Optional.empty())
                .map(openings -> new TextReading(openings).draft())
                .orElse(null);
    }

    /** Returns the openings of the entries in lines; empty if they are no live blog. */
    static Optional<Openings> openings(List<TextLine> lines) {
        return credible(styles(lines));
    }

    private static Optional<Openings> credible(List<Openings> styles) {
        return styles.stream().filter(TextLiveBlog::isCredible).findFirst();
    }

    private static List<Openings> styles(List<TextLine> lines) {
        return Openings.in(lines).stream().map(Openings::withClocksFirst).toList();
    }

    private static boolean isCredible(Openings openings) {
        List<Integer> words = openings.words().stream().sorted().toList();
        int median = words.get(words.size() / 2);
        boolean live = openings.isCalledLive();
        if (openings.size() < 2
                || isCalledOther(openings)
                || isSample(openings)
                || LookAlike.is(openings, live, median)) {
            return false;
        }
        // Before and after a game, clocks may stand instead of its minutes.
        Opening first = openings.all().stream()
                .filter(one -> one.kind() != Kind.PART)
                .findFirst()
                .orElse(openings.all().getFirst());
        if (openings.all().stream().filter(Opening::isUnmistakable).count() * 2 > openings.size()) {
            return median > 0;
        }
        if (first.kind() == Kind.NUMBER) {
            return median >= WORDS_ALONE;
        }
        long alone = openings.all().stream().filter(Opening::isAlone).count();
        boolean mostlyAlone = alone * 2 > openings.size();
        if (first.kind() == Kind.PART) {
            Game game = game(openings);
            // The numbers of sections stand alone on their lines, too.
            boolean sections = mostlyAlone && first.style().endsWith(Game.BALL) && !game.areBalls();
            if (first.style().endsWith(Game.SCORES)) {
                return median > 1 && game.areOfOneMatch();
            }
            if (first.style().endsWith(Game.LONE)) {
                return median > 1 && game.areMinutes() && game.isTold(true);
            }
            boolean told = live || isMatch(openings) && game.areMinutes();
            boolean items = first.style().endsWith(Game.ORDINAL) && !(told && game.areMinutes());
            return median > 1 && !sections && !items && game.isTold(told);
        }
        boolean lengths = first.style().equals(Before.BRACKETED)
                && openings.all().stream().noneMatch(one -> Before.isOfDay(one.stamp()));
        if (!live && lengths) {
            return false;
        }
        boolean digits = first.style().endsWith(FourDigits.STYLE);
        if (isListing(openings, median) || digits && !FourDigits.areClocks(openings.all(), openings.isSurelyLive())) {
            return false;
        }
        boolean usual = first.kind() == Kind.CLOCK || first.kind() == Kind.AGO;
        int fewest = mostlyAlone && usual || live ? 2 : FEWEST;
        boolean falling = live && openings.size() >= FEWEST && LookAlike.isFalling(openings);
        int fewestWords = falling
                ? WORDS_FALLING
                : mostlyAlone || live || !first.headline().isEmpty() ? WORDS_ALONE : WORDS_INLINE;
        return openings.size() >= fewest && median >= fewestWords;
    }

    /**
     * Whether the entries are the rows of a list of songs, trains or broadcasts. Such lists are called live too; but
     * their rows are no sentences, or they are told ahead.
     */
    private static boolean isListing(Openings openings, int median) {
        List<TextLine> head = openings.lines.subList(0, openings.starts.getFirst());
        if (openings.isSurelyLive()) {
            return false;
        }
        boolean sentences = openings.sentences() * 2 >= openings.size();
        boolean listed = head.stream().limit(2).anyMatch(line -> TextWords.isListing(line.text()));
        boolean programme = head.stream().limit(2).anyMatch(line -> TextWords.isProgramme(line.text()));
        return (listed || programme) && LookAlike.isRising(openings) || !sentences && (listed || median <= ROW_WORDS);
    }

    /** Whether the title, where the text has hardly anything else before its entries, says that it is no live blog. */
    private static boolean isCalledOther(Openings openings) {
        List<TextLine> head = openings.lines.subList(0, openings.starts.getFirst());
        return head.size() <= SHORT_HEAD
                && head.stream().limit(2).anyMatch(line -> TextWords.isOther(line.text()))
                && head.stream().noneMatch(line -> LiveWords.areInLine(line.text()));
    }

    /** Whether a line right above the entries calls them an example, as instructions do. */
    private static boolean isSample(Openings openings) {
        int first = openings.starts.getFirst();
        return openings.lines.subList(Math.max(0, first - 2), first).stream()
                .anyMatch(line -> TextWords.isSample(line.text()));
    }

    /** Whether one of the first lines names two who play against each other. */
    private static boolean isMatch(Openings openings) {
        return openings.lines.subList(0, openings.starts.getFirst()).stream()
                .limit(2)
                .anyMatch(line -> Game.isMatch(line.text()));
    }

    /** Returns the entries as those of a game. Where a label is alone on its line, the words stand below it. */
    private static Game game(Openings openings) {
        List<String> words = new ArrayList<>();
        for (int k = 0; k < openings.size(); k++) {
            Opening opening = openings.all().get(k);
            int below = openings.starts.get(k) + 1;
            boolean isBelow = opening.isAlone() && below < openings.end(k);
            words.add(isBelow ? openings.lines.get(below).text() : opening.rest());
        }
        return new Game(openings.all().stream().map(Opening::stamp).toList(), words);
    }
}
