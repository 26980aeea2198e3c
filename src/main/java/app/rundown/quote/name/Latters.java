package app.rundown.quote.name;

import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises words for whoever was named last (French {@code ce dernier}). */
final class Latters {
    private Latters() {}

    /** Returns the mention that such a word makes with its determiner, or null. */
    static @Nullable Mention at(List<Token> tokens, int position) {
        TokenCursor here = new TokenCursor(tokens, position);
        Token word = here.token();
        boolean male = word.is(WordClass.LATTER_MALE);
        if (!male && !word.is(WordClass.LATTER_FEMALE)
                || !here.previous().is(WordClass.DETERMINER)
                || here.previous().is(WordClass.DEFINITE)) {
            return null;
        }
        Token next = here.next();
        boolean noun = next.isWord()
                && next.verbForm() == null
                && !here.at(2).is("-")
                && !here.at(2).is(WordClass.REFLEXIVE)
                && !next.isAny(
                        WordClass.AUXILIARY,
                        WordClass.ADVERB,
                        WordClass.NEGATION,
                        WordClass.PERFECT,
                        WordClass.REFLEXIVE,
                        WordClass.PREPOSITION,
                        WordClass.BE);
        return noun
                ? null
                : new Mention(
                        Type.PRONOUN,
                        position - 1,
                        position,
                        position + 1,
                        NameRun.text(tokens, position - 1, position + 1),
                        List.of(),
                        male ? Gender.MALE : Gender.FEMALE,
                        false);
    }
}
