package app.rundown.quote.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides in which language a text is written, by its frequent words and by what its document states. */
public final class LanguageGuess {
    /**
     * Stands before the code of a language without tables, which is known only so that no neighbour is taken for it.
     */
    private static final String UNTOLD = "-";
    /** The codes of the languages whose frequent words are known. */
    private static final List<String> CODES = new ArrayList<>();
    /** For each frequent word, one bit for each language that has it. */
    private static final FrequentWords WORDS;
    /** The least share of frequent words in a text of their language. */
    private static final double SHARE = 0.1;
    /** How much more the stated language counts: neighbours such as Norwegian and Danish share most of these words. */
    private static final double STATED = 1.25;
    /** How much less a language without tables counts: of a few words, most may be those of two neighbours. */
    private static final double UNTOLD_WEIGHT = 0.75;
    /** So many words are enough. */
    private static final int ENOUGH = 2_000;

    static {
        Map<String, Integer> words = new HashMap<>();
        for (String line : Lexicon.lines("languages.txt")) {
            int colon = line.indexOf(':');
            int bit = 1 << CODES.size();
            CODES.add(line.substring(0, colon));
            for (String word : line.substring(colon + 1).trim().split("\\s+")) {
                words.merge(word, bit, (a, b) -> a | b);
            }
        }
        WORDS = new FrequentWords(words);
    }

    private final int[] known = new int[CODES.size()];
    private int all;

    private LanguageGuess() {}

    /**
     * Returns the language of some texts; {@link Language#NONE} where its frequent words make up less than a tenth of
     * them, or where they are rather those of a language without tables.
     *
     * @param stated the language that the document states, as a BCP 47 tag, or null
     */
    public static Language of(List<String> texts, @Nullable String stated) {
        LanguageGuess guess = new LanguageGuess();
        for (String text : texts) {
            if (guess.all < ENOUGH) {
                guess.count(text);
            }
        }
        return guess.best(stated);
    }

    private Language best(@Nullable String stated) {
        String best = null;
        double most = 0;
        for (int i = 0; i < known.length; i++) {
            boolean isStated = stated != null && isOf(stated, withoutDash(CODES.get(i)));
            double weight = known[i] * (isStated ? STATED : CODES.get(i).startsWith(UNTOLD) ? UNTOLD_WEIGHT : 1);
            if (known[i] >= SHARE * all && (best == null || weight > most)) {
                best = CODES.get(i);
                most = weight;
            }
        }
        return best == null || best.startsWith(UNTOLD) ? Language.NONE : Language.of(best);
    }

    private static String withoutDash(String code) {
        return code.startsWith(UNTOLD) ? code.substring(UNTOLD.length()) : code;
    }

    private static boolean isOf(String tag, String code) {
        return tag.regionMatches(true, 0, code, 0, code.length())
                && (tag.length() == code.length() || !Character.isLetter(tag.charAt(code.length())));
    }

    private void count(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > from) {
                all++;
                count(text, from, i);
            }
            from = i + 1;
        }
    }

    private void count(String text, int from, int to) {
        for (int rest = WORDS.valueOf(text, from, to); rest != 0; rest &= rest - 1) {
            known[Integer.numberOfTrailingZeros(rest)]++;
        }
    }
}
