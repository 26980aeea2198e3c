package app.rundown.quote.name;

import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a document uses its capitalised words: what tells a name from a place, and from a word that begins a sentence.
 */
final class WordUse {
    /** Words are a place if at least one use in three follows a word such as "in". */
    private static final int SHARE = 3;

    /** The words that the document writes without a capital. */
    private Set<String> inLowerCase = new HashSet<>();
    /** By their folded words, how often runs of capitalised words occur, and how often as the place of something. */
    private final Map<String, Count> runs = new HashMap<>();
    /** The folded names that the document also gives with a firm's legal form behind them. */
    private final Set<String> firms = new HashSet<>();

    /** How often some words occur. */
    private static final class Count {
        private int all;
        private int located;
        private boolean insideSentence;
    }

    /** Reads a word without a capital. */
    void addLower(Token word) {
        inLowerCase.add(word.text());
    }

    /**
     * Reads a run of capitalised words.
     *
     * @param run a cursor on its first word
     * @param key its folded words
     */
    void addRun(TokenCursor run, String key) {
        Token before = run.previous();
        TokenCursor leading = before.is(WordClass.DETERMINER) ? run.moved(-1) : run;
        Count count = runs.computeIfAbsent(key, k -> new Count());
        count.all++;
        count.located += leading.previous().is(WordClass.LOCATIVE) ? 1 : 0;
        count.insideSentence |= before.isWord() || before.is(",");
    }

    /** Reads a name, folded, that a firm's legal form follows. */
    void addFirm(String key) {
        firms.add(key);
    }

    /** Whether a folded name is also given with a firm's legal form behind it. */
    boolean isFirm(String key) {
        return firms.contains(key);
    }

    /** Adds what was read elsewhere; nothing may be read there any more. */
    void join(WordUse other) {
        boolean larger = other.inLowerCase.size() > inLowerCase.size();
        Set<String> more = larger ? inLowerCase : other.inLowerCase;
        inLowerCase = larger ? other.inLowerCase : inLowerCase;
        inLowerCase.addAll(more);
        firms.addAll(other.firms);
        other.runs.forEach((key, their) -> {
            Count count = runs.computeIfAbsent(key, k -> new Count());
            count.all += their.all;
            count.located += their.located;
            count.insideSentence |= their.insideSentence;
        });
    }

    /** Whether some words, as a name of several or of one, mostly tell where something is. */
    boolean isPlace(String key) {
        Count count = runs.get(key);
        return count != null && count.located > 0 && count.located * SHARE >= count.all;
    }

    /** Whether some words stand anywhere but at the start of a sentence, or more than once there. */
    boolean isName(String key) {
        Count count = runs.get(key);
        return count != null && (count.insideSentence || count.all > 1);
    }

    /** Whether some words stand anywhere but at the start of a sentence. */
    boolean isInsideSentence(String key) {
        Count count = runs.get(key);
        return count != null && count.insideSentence;
    }

    /** Whether the document also writes a capitalised word without a capital. */
    boolean isAlsoInLowerCase(String word) {
        return !word.isEmpty()
                && inLowerCase.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }
}
