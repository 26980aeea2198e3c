package app.rundown.quote.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that tie words to a speaker, looked up by any of their forms. */
public final class CueVerbs {
    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        Lexicon.lines("cues.txt").stream().map(Verb::of).forEach(verb -> {
            FORMS.putIfAbsent(verb.gerund(), verb.form(Tense.GERUND));
            FORMS.putIfAbsent(verb.past(), verb.form(Tense.PAST));
            FORMS.putIfAbsent(verb.participle(), verb.form(Tense.PAST));
            FORMS.putIfAbsent(verb.present(), verb.form(Tense.PRESENT));
            FORMS.putIfAbsent(verb.base(), verb.form(Tense.BASE));
        });
    }

    /** A line of the table. */
    private record Verb(
            Use use, String base, String present, String past, String participle, String gerund, boolean noun) {
        private static final String NOUN = "n";

        static Verb of(String line) {
            String[] words = line.split("\\s+");
            return new Verb(
                    Use.of(words[0]),
                    words[1],
                    words[2],
                    words[3],
                    words[4],
                    words[5],
                    words.length > 6 && words[6].equals(NOUN));
        }

        /** Only the present and the base form may be nouns, such as "claims" and "claim". */
        Form form(Tense tense) {
            return new Form(tense, use, noun && (tense == Tense.PRESENT || tense == Tense.BASE), base);
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
