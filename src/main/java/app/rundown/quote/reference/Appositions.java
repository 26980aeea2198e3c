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

    /** The most tokens that tell what an office is of. */
    private static final int FIELD = 8;

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
        Mention more = apposed ? name : behindMore(analysed, described);
        return more == null ? behindField(analysed, described) : more;
    }

    /**
     * Returns the name between commas behind what an office is of (Danish "formanden for udvalget, socialdemokraten
     * Lee,"), or null.
     */
    private static @Nullable Mention behindField(AnalysedPassage analysed, Mention described) {
        int of = described.to();
        int comma = of;
        boolean may = analysed.token(of).isAny(WordClass.OF, WordClass.FOR, WordClass.GENITIVE)
                && analysed.language().has(Trait.VERB_SECOND);
        while (may && comma < of + FIELD && !analysed.token(comma).is(",")) {
            Token word = analysed.token(comma);
            may = (word.isWord() || word.is("-"))
                    && word.verbForm() == null
                    && !word.isAny(WordClass.AUXILIARY, WordClass.RELATIVE, WordClass.CLAUSE)
                    && !word.isGivenName();
            comma++;
        }
        boolean closed = may && analysed.token(comma).is(",");
        int role = comma + (analysed.token(comma + 1).is(WordClass.DETERMINER) ? 2 : 1);
        Mention close = closed ? analysed.phraseAt(comma + 1) : null;
        boolean titled = closed && (close == null || close.type() != Type.NAME) && mayDescribe(analysed.token(role));
        Mention name = titled ? analysed.phraseAt(role + 1) : close;
        return name != null
                        && name.type() == Type.NAME
                        && !name.owner()
                        && isOnlyTitles(analysed, name.phrase(), name.from())
                        && (analysed.token(name.to()).is(",")
                                || analysed.token(name.to()).is(".")
                                || analysed.token(name.to()).is("("))
                ? name
                : null;
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

    private static boolean mayDescribe(Token word) {
        return word.isRole()
                || word.isWord()
                        && !word.isCapitalised()
                        && word.verbForm() == null
                        && !word.isAny(
                                WordClass.PREPOSITION,
                                WordClass.CONJUNCTION,
                                WordClass.AUXILIARY,
                                WordClass.RELATIVE,
                                WordClass.ADVERB,
                                WordClass.POSSESSIVE);
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
