package app.rundown.quote.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A cue of several words, or one that is no verb.
 *
 * @param words its words, folded
 * @param place where the speaker stands
 */
public record CuePhrase(List<String> words, Place place) {
    /** In a table, between words that may stand in the same place. */
    private static final String OR = "|";
    /** In a table, between those that begin a phrase and those that end it; each joins each. */
    private static final String AND = "&";

    /** Where the speaker of such a cue stands. */
    public enum Place {
        /** Before it, as before a verb ("went on"). */
        BEFORE,
        /** After it ("according to"). */
        AFTER,
        /** Right after it, and only where a sign sets it off from what was said (German ", so Lee"). */
        SET_OFF,
        /** Behind a word of the list SOURCE, before it or after it (Danish "i en mail fra Lee hedder det"). */
        FROM
    }

    /** Keeps a copy of the words. */
    public CuePhrase {
        words = List.copyOf(words);
    }

    /** Reads the phrases of a table's line, whose first cell says the place: one, or "a | b & c | d". */
    static List<CuePhrase> read(String[] cells, Place place) {
        List<CuePhrase> phrases = new ArrayList<>();
        List<List<String>> starts = List.of(List.of());
        List<List<String>> ends = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            boolean and = cells[i].equals(AND);
            if (and || cells[i].equals(OR)) {
                ends.add(words);
                words = new ArrayList<>();
            } else {
                words.add(Lexicon.fold(cells[i]));
            }
            if (and) {
                starts = ends;
                ends = new ArrayList<>();
            }
        }
        ends.add(words);
        for (List<String> start : starts) {
            for (List<String> end : ends) {
                List<String> all = new ArrayList<>(start);
                all.addAll(end);
                phrases.add(new CuePhrase(all, place));
            }
        }
        return phrases;
    }
}
