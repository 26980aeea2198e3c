package app.rundown.quote;

import java.util.HashMap;
import java.util.Map;

/** Brings the words for a country and its people to one form, so that "US" and "American" are known to agree. */
final class Demonyms {
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

    /** The first form of a country's or a people's word; any other word as it is, folded. */
    static String country(String word) {
        String folded = Lexicon.fold(word);
        return FORMS.getOrDefault(folded, folded);
    }
}
