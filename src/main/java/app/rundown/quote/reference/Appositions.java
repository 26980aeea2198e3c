package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenKind;
import org.jspecify.annotations.Nullable;

/** Finds the name that tells who is described: {@code the captain, Lee, said}. */
final class Appositions {
    /** The most words between the comma and the name that tell more of somebody. */
    private static final int MORE = 2;

    private Appositions() {}

    /** Returns the name that a comma or "named" joins to a description, or null. */
    static @Nullable Mention nameBehind(AnalysedPassage analysed, Mention described) {
        boolean named = analysed.token(described.to()).is(WordClass.NAMED);
        Mention name = named || analysed.token(described.to()).is(",") ? analysed.phraseAt(described.to() + 1) : null;
        boolean apposed = name != null
                && name.type() == Type.NAME
                && !name.owner()
                && isOnlyTitles(analysed, name.phrase(), name.from())
                && (named
                        || name.to() >= analysed.tokens().size()
                        || analysed.token(name.to()).is(WordClass.OF)
                        || analysed.token(name.to()).kind() == TokenKind.SIGN
                                && !analysed.token(name.to()).is(":"));
        return apposed ? name : behindMore(analysed, described);
    }

    /**
     * Returns the name between commas with other words before it that describe its bearer, in languages whose nouns
     * have no capitals (Swedish "styrelseordf\u00f6randen, finansmannen Lee,"); or null.
     */
    private static @Nullable Mention behindMore(AnalysedPassage analysed, Mention described) {
        boolean may = analysed.token(described.to()).is(",")
                && analysed.language().has(Trait.VERB_SECOND)
                && !analysed.language().has(Trait.CAPITAL_NOUNS);
        for (int i = described.to() + 1; may && i <= described.to() + 1 + MORE; i++) {
            Mention name = Mention.at(analysed.mentions(), i);
            if (name != null && name.from() == i) {
                return name.type() == Type.NAME
                                && !name.owner()
                                && analysed.token(name.to()).is(",")
                        ? name
                        : null;
            }
            Token word = analysed.token(i);
            may = word.isWord()
                    && word.verbForm() == null
                    && !word.isAny(
                            WordClass.PREPOSITION,
                            WordClass.CONJUNCTION,
                            WordClass.AUXILIARY,
                            WordClass.RELATIVE,
                            WordClass.POSSESSIVE);
        }
        return null;
    }

    private static boolean isOnlyTitles(AnalysedPassage analysed, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!analysed.token(i).is(WordClass.TITLE) && !analysed.token(i).isRole()) {
                return false;
            }
        }
        return true;
    }
}
