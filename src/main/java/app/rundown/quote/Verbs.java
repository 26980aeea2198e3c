package app.rundown.quote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that tie words to a speaker, by each of their forms. */
final class Verbs {
    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        for (String line : Lexicon.lines("cues.txt")) {
            String[] words = line.split("\\s+");
            Use use = Use.of(words[0]);
            boolean noun = words.length > 6 && words[6].equals("n");
            FORMS.putIfAbsent(words[5], new Form(Tense.GERUND, use, false, words[1]));
            FORMS.putIfAbsent(words[3], new Form(Tense.PAST, use, false, words[1]));
            FORMS.putIfAbsent(words[4], new Form(Tense.PAST, use, false, words[1]));
            FORMS.putIfAbsent(words[2], new Form(Tense.PRESENT, use, noun, words[1]));
            FORMS.putIfAbsent(words[1], new Form(Tense.BASE, use, noun, words[1]));
        }
    }

    /** What a verb does with quoted words. */
    enum Use {
        /** Introduces or follows whole sentences. */
        SPEECH,
        /** Governs a fragment mostly ("called it ..."). */
        FRAGMENT,
        /** Tells of thinking, wishing or mentioning; gives way to a verb of speech. */
        MENTAL;

        private static Use of(String letter) {
            return switch (letter) {
                case "s" -> SPEECH;
                case "m" -> MENTAL;
                default -> FRAGMENT;
            };
        }
    }

    /** Which form of its verb a word is; the simple past and the participle are not told apart. */
    enum Tense {
        BASE,
        PRESENT,
        PAST,
        GERUND
    }

    /**
     * A form of a verb.
     *
     * @param tense which form
     * @param use what the verb does with quoted words
     * @param noun whether the word is a noun as well
     * @param base the verb
     */
    record Form(Tense tense, Use use, boolean noun, String base) {}

    private Verbs() {}

    /** What form a folded word is, or null where it is of no such verb. */
    static @Nullable Form form(String folded) {
        return FORMS.get(folded);
    }
}
