package app.rundown.quote.name;

import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises words for whoever was named last (French {@code ce dernier}, {@code l'intéressé}). */
final class Latters {
    private Latters() {}

    /** Returns the mention that such a word makes with its determiner, or null. */
    static @Nullable Mention at(List<Token> tokens, int position) {
        Token word = tokens.get(position);
        boolean male = word.is(WordClass.LATTER_MALE);
        if (!male && !word.is(WordClass.LATTER_FEMALE)) {
            return null;
        }
        TokenCursor here = new TokenCursor(tokens, position);
        // "The person concerned" has another article than "the latter", and an adjective may stand between.
        int article = word.isRole() && here.previous().is(WordClass.ADJECTIVE) ? -2 : -1;
        if (!here.at(article).is(WordClass.DETERMINER) || here.at(article).is(WordClass.DEFINITE) != word.isRole()) {
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
                        position + article,
                        position,
                        position + 1,
                        NameRun.text(tokens, position + article, position + 1),
                        List.of(),
                        male ? Gender.MALE : Gender.FEMALE,
                        false);
    }
}
