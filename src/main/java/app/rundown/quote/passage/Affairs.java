package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;

/** Tells names that only say what a label before a colon is about (Italian "Il caso Lee: ..."). */
public final class Affairs {
    private Affairs() {}

    /**
     * Whether somebody is named only to say which matter, or which message, words are about: a noun for it stands right
     * before the name ("Der Fall Lee:"), or behind it ("the Lee affair:"), or "that" opens a clause about them.
     */
    public static boolean isTopic(AnalysedPassage analysed, Mention mention) {
        if (analysed.token(mention.phrase() - 1).is(WordClass.THAT)) {
            return true;
        }
        if (mention.type() != Mention.Type.NAME && mention.type() != Mention.Type.BODY) {
            return false;
        }
        Token behind = analysed.token(mention.to());
        int before = mention.from() - 1;
        while (before > mention.phrase() - 1
                && analysed.token(before).isCapitalised()
                && !analysed.token(before).is(WordClass.AFFAIR)) {
            before--;
        }
        return behind.is(WordClass.AFFAIR) || analysed.token(before).is(WordClass.AFFAIR);
    }
}
