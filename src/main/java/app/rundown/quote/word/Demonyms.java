package app.rundown.quote.word;

import java.util.HashMap;
import java.util.Map;

/** Brings the words for a country or party and its people to one form, so that "US" and "American" agree. */
public final class Demonyms {
    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        for (String line : Lexicon.lines("demonyms.txt")) {
            String[] words = line.split("\\s+");
            for (String word : words) {
                FORMS.put(Lexicon.fold(word), Lexicon.fold(words[0]));
            }
        }
    }

    private Demonyms() {}

    /** Returns the first listed form of a word for a country or its people; any other word as it is, folded. */
    public static String country(String word) {
        String folded = Lexicon.fold(word);
        return FORMS.getOrDefault(folded, folded);
    }
}
