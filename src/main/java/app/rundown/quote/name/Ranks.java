package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/** Parts an office from the adjectives behind it that tell its rank and may be words for somebody themselves. */
final class Ranks {
    private Ranks() {}

    /**
     * Returns the noun of an office that ends in adjectives which may be roles too ("secrétaire générale adjointe").
     */
    static int head(List<Token> tokens, int last, Language language) {
        int i = last;
        while (language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !language.has(Language.Trait.NO_ARTICLES)
                && tokens.get(i).is(WordClass.ADJECTIVE)
                && TokenCursor.tokenAt(tokens, i - 1).isRole()) {
            i--;
        }
        return i;
    }
}
