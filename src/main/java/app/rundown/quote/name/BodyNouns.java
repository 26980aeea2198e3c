package app.rundown.quote.name;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.TokenCursor;

/** Recognises words that refer back to an organisation: {@code the force}, and {@code it} before a verb of speaking. */
final class BodyNouns {
    private BodyNouns() {}

    /** Whether such a word stands here. */
    static boolean isAt(TokenCursor here) {
        boolean definite =
                here.token().is(WordClass.DEFINITE_NOUN) || here.previous().is(WordClass.DEFINITE);
        return here.token().is(WordClass.BODY_NOUN) && definite
                || here.token().is(WordClass.IT) && speaks(here.moved(1));
    }

    /** Whether a verb of speaking follows, in the active ("it said", "it has not said"). */
    private static boolean speaks(TokenCursor from) {
        TokenCursor here = from;
        while (here.token().isAny(WordClass.ADVERB, WordClass.AUXILIARY)
                && !here.token().is(WordClass.BE)) {
            here = here.moved(1);
        }
        CueVerbs.Form form = here.token().verbForm();
        return form != null && form.use() == CueVerbs.Use.SPEECH && form.tense() != CueVerbs.Tense.GERUND;
    }
}
