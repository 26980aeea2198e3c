package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells prepositions that stand before somebody without governing them. */
final class Prepositions {
    private Prepositions() {}

    /** Whether a word opens a clause whose subject and verb of speaking follow ("after Lee called it a shame"). */
    static boolean opensClause(AnalysedPassage analysed, int word, Mention subject) {
        CueVerbs.Form form = analysed.token(subject.to()).verbForm();
        return analysed.token(word).is(WordClass.TEMPORAL)
                && form != null
                && form.tense().isFinite();
    }

    /** Whether a preposition governs a pronoun that may else be a subject (Portuguese "a ele", "com ela"). */
    static boolean governsPronoun(AnalysedPassage analysed, Mention pronoun) {
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && analysed.token(pronoun.phrase() - 1).is(WordClass.PREPOSITION)
                && !opensClause(analysed, pronoun.phrase() - 1, pronoun);
    }

    /**
     * Whether a name ends a list of at least three that depends on a preposition (Spanish "por detr\u00e1s de A, B y
     * C").
     */
    static boolean endsList(AnalysedPassage analysed, Mention mention) {
        int and = mention.phrase() - 1;
        Mention before =
                mention.type() == Mention.Type.NAME && analysed.token(and).is(WordClass.AND)
                        ? analysed.mentions().stream()
                                .filter(name -> name.to() == and && name.type() != Mention.Type.OTHER)
                                .findFirst()
                                .orElse(null)
                        : null;
        return before != null && analysed.token(before.phrase() - 1).is(",") && analysed.dependsOnPreposition(before);
    }

    /** Whether an organisation's name, which may end in a small word, ends before a token. */
    private static boolean endsBody(AnalysedPassage analysed, int to) {
        return analysed.mentions().stream()
                .anyMatch(mention -> mention.to() == to && mention.type() == Mention.Type.BODY);
    }

    /**
     * Returns the office right before a preposition that leads to where a person holds it, and not to the person
     * ("ambassador to the Harbour Council Lee"); null where none does.
     */
    static @Nullable Mention officeBefore(AnalysedPassage analysed, Mention mention, int preposition) {
        int place = mention.from() - 1;
        boolean held = mention.type() == Mention.Type.NAME
                && preposition > 0
                && place > preposition
                && analysed.token(preposition).is(WordClass.PREPOSITION)
                && (analysed.token(place).isCapitalised() || endsBody(analysed, mention.from()))
                && !analysed.token(place).possessive()
                && !analysed.token(place).isRole()
                && !analysed.token(place).is(WordClass.TITLE);
        return held
                ? analysed.mentions().stream()
                        .filter(role -> role.to() == preposition && role.type() == Mention.Type.ROLE && !role.owner())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
