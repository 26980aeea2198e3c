package app.rundown.read.text;

import app.rundown.read.line.LeadingClock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether entries with labels such as "67'", "Set 2" or "19.4" are a commentary on a game: their labels follow
 * each other, and something else shows that they are no numbers of sections or steps.
 *
 * @param labels the label of each entry, in the order of the text
 * @param words the words of each entry that stand next to its label
 */
public record Game(List<String> labels, List<String> words) {
    /** The shape of a label that is the ball of an over of cricket. */
    public static final String BALL = "ball";
    /** What the shape of a label begins with that is a numbered part of a game. */
    public static final String PART = "part";

    /** The shape of a minute with nothing but a full stop, which may be the number of an item. */
    static final String ORDINAL = "ordinal";
    /** The shape of a minute that has neither a sign nor words on its line. */
    static final String LONE = "lone";

    /** The shape of a score between two names. */
    static final String SCORES = "scores";

    /** A match is longer than this many minutes; lists that are numbered have no gaps. */
    private static final int HALF_TIME = 45;
    /** The minutes of a match without its added time. */
    private static final String MINUTES = "90";
    /** The fewest entries that nothing but their labels shows to be a game. */
    private static final int FEWEST = 3;

    private static final Pattern SCORE = Pattern.compile("(?<![\\d:.])\\d{1,3}\\s?[–:-]\\s?\\d{1,3}(?![\\d:])");
    /** The names of two who play against each other, perhaps with the score: "Northtown v Southtown 2:1". */
    private static final Pattern MATCH =
            Pattern.compile("(?U)[\\p{Lu}\\d][\\w.’' ]{2,30}\\s(?:" + TextWords.anyOf("against")
                    + "|[-–—])\\s[\\p{Lu}\\d][\\w.’' ]{2,30}(?:[,:(]?\\s?\\d{1,2}\\s?[:–-]\\s?\\d{1,2}.{0,20})?");

    private static final Pattern PRIME = Pattern.compile("\\d\\.?(?:\\+\\d+)?['’′]");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\.?\\s?[.+]\\s?(\\d{1,2}))?");
    private static final Pattern OF_BALL = Pattern.compile("(?iu)" + TextWords.anyOf("ball"));

    /**
     * Returns the label of a part or a ball that a line begins with, as a clock whose shape is {@link #BALL} or begins
     * with {@link #PART}; null if it begins with anything else.
     */
    public static @Nullable LeadingClock label(String line) {
        Opening opening = PartLabel.opening(line);
        return opening == null || !isShape(opening.style())
                ? null
                : new LeadingClock("", opening.style(), opening.stamp(), opening.rest());
    }

    /** Whether a shape is that of such labels. */
    public static boolean isShape(String shape) {
        return shape.equals(BALL) || shape.startsWith(PART);
    }

    /**
     * Whether the entries are a commentary.
     *
     * @param live whether the text calls itself one
     */
    public boolean isTold(boolean live) {
        int up = 0;
        int down = 0;
        int scores = 0;
        int primes = 0;
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            primes += PRIME.matcher(label).find() ? 1 : 0;
            scores += SCORE.matcher(label + " " + words.get(i)).find() ? 1 : 0;
            if (i > 0) {
                double step = number(label) - number(labels.get(i - 1));
                up += step >= 0 ? 1 : 0;
                down += step <= 0 ? 1 : 0;
            }
        }
        boolean inOrder = Math.max(up, down) * 4 >= (labels.size() - 1) * 3;
        boolean shown = scores * 2 >= labels.size() || primes * 2 > labels.size() && labels.size() >= FEWEST;
        return inOrder && (live || shown || areBalls());
    }

    /** Whether the words of most entries tell what became of a ball in cricket. */
    public boolean areBalls() {
        long told = IntStream.range(0, labels.size())
                .filter(i -> OF_BALL.matcher(labels.get(i) + " " + words.get(i)).find())
                .count();
        return labels.size() >= FEWEST && told * 3 >= labels.size() * 2;
    }

    /** Whether a line is nothing but the names of two who play against each other. */
    static boolean isMatch(String line) {
        return MATCH.matcher(line).matches();
    }

    /** Whether labels that may be the numbers of items are minutes: they have gaps, and reach the second half. */
    boolean areMinutes() {
        double most = labels.stream().mapToDouble(Game::number).max().orElse(0);
        int gaps = 0;
        for (int i = 1; i < labels.size(); i++) {
            gaps += Math.abs(number(labels.get(i)) - number(labels.get(i - 1))) == 1 ? 0 : 1;
        }
        return most > HALF_TIME && gaps * 3 >= labels.size() - 1;
    }

    /** Whether all labels are scores between the same two. */
    boolean areOfOneMatch() {
        long matches = labels.stream()
                .map(label -> label.replaceAll("[^\\p{L}]+", " ").strip())
                .distinct()
                .count();
        return labels.size() >= FEWEST && matches == 1;
    }

    /** Returns the first number in a label: 90.4 for "90.+4'", also for "+4", which is behind the last minute. */
    private static double number(String label) {
        Matcher m = NUMBER.matcher(label.startsWith("+") ? MINUTES + label : label);
        return m.find() ? Integer.parseInt(m.group(1)) + (m.group(2) == null ? 0 : part(m.group(2))) : 0;
    }

    private static double part(String digits) {
        return Integer.parseInt(digits) / Math.pow(10, digits.length());
    }
}
