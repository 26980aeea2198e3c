package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;

/**
 * Tells whether a passage leads to words that are set off behind it: {@code Lee said:}, {@code She added}, {@code He
 * said the following.}
 */
public final class LeadIns {
    /** The most tokens between a verb of speaking and the end of the passage, where no sign shows that words follow. */
    private static final int OPEN_REACH = 8;
    /** How near the end of the sentence a word like "following" stands. */
    private static final int POINTER_REACH = 4;
    /** The most words from "our" to "correspondent". */
    private static final int PRESS_REACH = 4;
    /** A passage of no more tokens that ends with a colon may be a mere heading between two parts of a quotation. */
    private static final int HEADING = 8;

    private LeadIns() {}

    /**
     * Whether a passage leads to set-off words.
     *
     * @param cuesKnown whether the verbs of speaking of its language are known; otherwise a colon must do
     */
    public static boolean isIn(AnalysedPassage analysed, boolean cuesKnown) {
        if (analysed.tokens().isEmpty()) {
            return false;
        }
        Token last = analysed.tokens().getLast();
        Sentence sentence = analysed.sentences().getLast();
        if (cuesKnown && isOwnReport(analysed, sentence)) {
            return false;
        }
        if (last.is(":")) {
            return !cuesKnown || hasCue(analysed, sentence, sentence.from()) || names(analysed, sentence);
        }
        if (!cuesKnown || last.run() >= 0) {
            return false;
        }
        if (last.is(".") || last.is("!") || last.is("?")) {
            return pointsAhead(analysed, sentence) && hasCue(analysed, sentence, sentence.from());
        }
        return (last.isWord() || last.is(",") || last.isDash())
                && hasCue(analysed, sentence, sentence.to() - OPEN_REACH);
    }

    /** Whether a passage is so short, before its colon, that it only divides a quotation. */
    static boolean isHeading(AnalysedPassage analysed) {
        return analysed.tokens().size() <= HEADING
                && !analysed.tokens().isEmpty()
                && analysed.tokens().getLast().is(":")
                && !names(analysed, analysed.sentences().getLast());
    }

    /** Whether a verb of speaking stands in a sentence, from some token on, with nothing quoted behind it. */
    private static boolean hasCue(AnalysedPassage analysed, Sentence sentence, int from) {
        for (int i = sentence.to() - 1; i >= Math.max(from, sentence.from()); i--) {
            if (analysed.token(i).run() >= 0) {
                return false;
            }
            for (Cue cue : analysed.cues()) {
                if (cue.from() == i && cue.use() == CueVerbs.Use.SPEECH && !cue.passive()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a sentence leads to what a newspaper reported, its own report or another's: the last verb of speaking
     * passes a report on, or one of its own people is the subject ("our correspondent writes").
     */
    private static boolean isOwnReport(AnalysedPassage analysed, Sentence sentence) {
        Cue last = null;
        for (Cue cue : analysed.cues()) {
            last = cue.from() >= sentence.from() && cue.use() == CueVerbs.Use.SPEECH ? cue : last;
        }
        if (last != null && analysed.token(last.from()).is(WordClass.RELAY)) {
            return true;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (analysed.token(i).is(WordClass.OWN) && ownsPress(analysed, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the next words names somebody who writes for a newspaper ("our political correspondent"). */
    private static boolean ownsPress(AnalysedPassage analysed, int from) {
        for (int i = from; i < from + PRESS_REACH && analysed.token(i).isWord(); i++) {
            if (analysed.token(i).is(WordClass.PRESS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(AnalysedPassage analysed, Sentence sentence) {
        for (Mention mention : analysed.mentions(sentence.from(), sentence.to())) {
            boolean speaks = mention.type() == Mention.Type.NAME
                    || mention.type() == Mention.Type.PRONOUN
                    || mention.type() == Mention.Type.ROLE;
            if (speaks && !mention.owner() && !analysed.dependsOnPreposition(mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsAhead(AnalysedPassage analysed, Sentence sentence) {
        for (int i = Math.max(sentence.from(), sentence.to() - POINTER_REACH); i < sentence.to(); i++) {
            if (analysed.token(i).is(WordClass.POINTER)) {
                return true;
            }
        }
        return false;
    }
}
