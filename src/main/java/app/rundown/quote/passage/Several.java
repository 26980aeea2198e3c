package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;

/** Tells names that are one of several who speak together: {@code Lee, Holm and Dale say}. */
public final class Several {
    private Several() {}

    /**
     * Whether "and" and a capital stand behind an organisation's name of one word, so that two speak together or the
     * name goes on ("Lee and Holm said").
     */
    public static boolean beginsWith(AnalysedPassage analysed, Mention mention) {
        boolean listed = analysed.token(mention.from() - 1).is(",")
                && analysed.token(mention.from() - 2).isCapitalised()
                && mention.phrase() == mention.from();
        if (mention.type() == Type.BODY && !mention.owner() && opensList(analysed, mention.to())) {
            return true;
        }
        return mention.type() == Type.BODY
                && (listed || mention.to() - mention.from() == 1)
                && !mention.owner()
                && analysed.token(mention.from()).isCapitalised()
                && analysed.token(mention.to()).is(Lexicon.WordClass.AND)
                && analysed.token(mention.to() + 1).isCapitalised();
    }

    /** Whether a comma and names with capitals, the last behind "and", follow at a token ("Lee, Holm and Dale say"). */
    private static boolean opensList(AnalysedPassage analysed, int from) {
        int i = from;
        while (analysed.token(i).is(",") && analysed.token(i + 1).isCapitalised()) {
            i++;
            while (analysed.token(i).isCapitalised()) {
                i++;
            }
        }
        return i > from
                && analysed.token(i).is(Lexicon.WordClass.AND)
                && analysed.token(i + 1).isCapitalised();
    }

    /** Whether "and" and another name stand before a name ("Lee and Holm said"), so that they speak together. */
    public static boolean endsWith(AnalysedPassage analysed, Mention mention) {
        boolean name = mention.type() == Type.NAME || mention.type() == Type.BODY;
        int and = mention.phrase() - 1;
        if (!name || mention.owner() || !analysed.token(and).is(Lexicon.WordClass.AND)) {
            return false;
        }
        Token before = analysed.token(and - 1);
        Mention other = Mention.at(analysed.mentions(), and - 1);
        boolean names = other != null && !other.owner() && (other.type() == Type.NAME || other.type() == Type.BODY);
        return names || before.is(Lexicon.WordClass.PLACE) && !before.possessive();
    }
}
