package app.rundown.quote.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that tie words to a speaker, looked up by any of their forms. */
public final class CueVerbs {
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

    /** How a verb relates to quoted words. */
    public enum Use {
        /** Introduces or follows whole sentences. */
        SPEECH,
        /** Mostly governs a fragment ("called it ..."). */
        FRAGMENT,
        /** Expresses thinking, wishing or mentioning; gives way to a verb of speech. */
        MENTAL;

        private static Use of(String letter) {
            return switch (letter) {
                case "s" -> SPEECH;
                case "m" -> MENTAL;
                default -> FRAGMENT;
            };
        }
    }

    /** Which form of its verb a word is; the simple past and the past participle are not distinguished. */
    public enum Tense {
        /** "say". */
        BASE,
        /** "says". */
        PRESENT,
        /** "said". */
        PAST,
        /** "saying". */
        GERUND
    }

    /**
     * A form of a verb.
     *
     * @param tense which form
     * @param use how the verb relates to quoted words
     * @param noun whether the word is also a noun
     * @param base the verb's base form, such as "say"
     */
    public record Form(Tense tense, Use use, boolean noun, String base) {}

    private CueVerbs() {}

    /** Returns which form of these verbs a folded word is, or null if it is none. */
    static @Nullable Form form(String folded) {
        return FORMS.get(folded);
    }
}
