package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds out whose words a text holds that the article mentions again ("Lee sent a letter. The letter says ..."). */
public final class Writings {
    private Writings() {}

    /**
     * Returns the author of "the letter": whoever is the subject of an earlier sentence of the passage that tells of a
     * letter or the like, or stands behind "of" there; or null.
     */
    public static @Nullable Mention author(AnalysedPassage analysed, Mention writing) {
        boolean definite = analysed.token(writing.from()).is(WordClass.WRITING)
                && analysed.token(writing.phrase()).is(WordClass.DEFINITE)
                && !writing.owner();
        int before = definite
                ? analysed.sentences().get(analysed.sentenceOf(writing.from())).from()
                : 0;
        for (int i = before - 1; i >= 0; i--) {
            if (analysed.token(i).is(WordClass.WRITING) && analysed.token(i).run() < 0) {
                Mention owner = analysed.token(i + 1).is(WordClass.OF) ? authorAt(analysed, i + 2) : null;
                return owner == null ? subject(analysed, i) : owner;
            }
        }
        return definite && writing.phrase() == before ? onlyBody(analysed, before) : null;
    }

    /** Returns the organisation that the sentence before is about, if that mentions nobody else; or null. */
    private static @Nullable Mention onlyBody(AnalysedPassage analysed, int token) {
        Sentence before = analysed.sentenceBefore(token);
        Mention subject = before == null ? null : LeadIns.subject(analysed, before);
        boolean only = before != null
                && subject != null
                && subject.type() == Type.BODY
                && analysed.mentions(before.from(), before.to()).stream()
                        .allMatch(other -> other == subject || !mayWrite(other));
        return only && analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT) ? subject : null;
    }

    private static @Nullable Mention authorAt(AnalysedPassage analysed, int token) {
        Mention mention = analysed.phraseAt(token);
        return mention != null && mayWrite(mention) ? mention : null;
    }

    private static @Nullable Mention subject(AnalysedPassage analysed, int writing) {
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(writing));
        for (Mention mention : analysed.mentions(sentence.from(), writing)) {
            if (!mention.owner() && !analysed.dependsOnPreposition(mention)) {
                Mention named = Subjects.describedName(analysed, mention);
                return mayWrite(named) ? named : null;
            }
        }
        return null;
    }

    private static boolean mayWrite(Mention mention) {
        return mention.type() == Type.NAME || mention.type() == Type.BODY || mention.type() == Type.ROLE;
    }
}
