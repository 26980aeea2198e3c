package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that tell only that somebody speaks, and leave the words to what is set off behind them ({@code Lee
 * addressed the press.}). Unlike a lead-in they end with a full stop, so the words themselves must show that they are
 * speech.
 */
public final class Announcements {
    private Announcements() {}

    /**
     * Whether a passage ends with a sentence that tells only that somebody speaks, and not what ("Lee addressed the
     * press."), so that words in the first person that are set off behind it are theirs.
     */
    public static boolean isIn(AnalysedPassage analysed) {
        if (analysed.tokens().isEmpty() || !analysed.tokens().getLast().is(".")) {
            return false;
        }
        Sentence sentence = analysed.sentences().getLast();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (analysed.token(i).run() >= 0 || analysed.token(i).is(WordClass.THAT)) {
                return false;
            }
        }
        return LeadIns.hasCue(analysed, sentence, sentence.from())
                && !LeadIns.isOwnReport(analysed, sentence)
                && speaker(analysed, sentence) != null;
    }

    /** Returns who speaks in a sentence, the subject of its last verb of speaking; or null. */
    public static @Nullable Mention speaker(AnalysedPassage analysed, Sentence sentence) {
        Mention speaker = null;
        for (Cue cue : analysed.cues()) {
            boolean speaks = cue.from() >= sentence.from()
                    && cue.to() <= sentence.to()
                    && cue.use() == CueVerbs.Use.SPEECH
                    && !cue.passive();
            Mention before = speaks ? Subjects.before(analysed, cue, sentence.from()) : null;
            Mention subject = speaks && before == null ? Subjects.behind(analysed, cue, sentence.to()) : before;
            boolean somebody = subject != null
                    && !subject.owner()
                    && (subject.type() == Mention.Type.NAME
                            || subject.type() == Mention.Type.ROLE
                            || subject.type() == Mention.Type.PRONOUN);
            speaker = somebody ? subject : speaker;
        }
        return speaker;
    }

    /**
     * Whether set-off words may be those of whoever speaks in the sentence before: they speak of "me" or "us", or, in
     * languages whose verbs show that without a word, name nobody.
     */
    static boolean mayFollow(AnalysedPassage words) {
        boolean own = words.tokens().stream()
                .anyMatch(token -> token.isAny(WordClass.FIRST_PERSON, WordClass.OWN)
                        || token.is(WordClass.PLURAL) && !token.is(WordClass.THEY));
        return own
                || words.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                        && words.mentions().stream().noneMatch(mention -> mention.type() == Mention.Type.NAME);
    }
}
