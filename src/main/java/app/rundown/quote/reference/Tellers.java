package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds who tells what another said: a verb without a subject that follows is mostly theirs. */
final class Tellers {
    /** The most tokens between a teller's name and the verb. */
    private static final int NEAR = 2;

    private Tellers() {}

    /**
     * Returns whoever opens a sentence and tells in it what another said ("Lee recalled how Holm had promised: "...""),
     * or null.
     */
    static @Nullable Person of(AnalysedPassage analysed, int from, int quote, Person speaker) {
        Mention first = analysed.phraseAt(from);
        Person person = first == null ? null : first.person();
        if (first == null || person == null || first.owner() || first.phrase() != from || person.equals(speaker)) {
            return null;
        }
        boolean clause = false;
        for (int i = first.to(); i < quote; i++) {
            clause |= analysed.token(i).isAny(Lexicon.WordClass.THAT, Lexicon.WordClass.CLAUSE, Lexicon.WordClass.AS);
            clause |= analysed.token(i).is(",") && analysed.language().hasCases();
        }
        boolean tells = analysed.cues().stream()
                .anyMatch(cue -> cue.from() >= first.to()
                        && cue.from() <= first.to() + NEAR
                        && cue.use() == CueVerbs.Use.SPEECH
                        && !cue.passive());
        return clause && tells ? person : null;
    }
}
