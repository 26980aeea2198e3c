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
            boolean fragment = words[0].equals("f");
            boolean noun = words.length > 6 && words[6].equals("n");
            FORMS.putIfAbsent(words[5], new Form(Tense.GERUND, fragment, false, words[1]));
            FORMS.putIfAbsent(words[3], new Form(Tense.PAST, fragment, false, words[1]));
            FORMS.putIfAbsent(words[4], new Form(Tense.PAST, fragment, false, words[1]));
            FORMS.putIfAbsent(words[2], new Form(Tense.PRESENT, fragment, noun, words[1]));
            FORMS.putIfAbsent(words[1], new Form(Tense.BASE, fragment, noun, words[1]));
        }
    }

    /** Which form of its verb a word is; the simple past and the participle are not told apart. */
    enum Tense { BASE, PRESENT, PAST, GERUND }

    /**
     * A form of a verb.
     *
     * @param tense which form
     * @param fragment whether the verb mostly governs a fragment
     * @param noun whether the word is a noun as well
     * @param base the verb
     */
    record Form(Tense tense, boolean fragment, boolean noun, String base) {}

    private Verbs() {}

    /** What form a word is, or null where it is of no such verb. */
    static @Nullable Form form(String word) {
        return FORMS.get(Lexicon.fold(word));
    }

    /** Whether a word is a form of a verb that mostly governs a fragment. */
    static boolean fragment(String word) {
        Form form = form(word);
        return form != null && form.fragment();
    }
}
