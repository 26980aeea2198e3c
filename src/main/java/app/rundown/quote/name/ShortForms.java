package app.rundown.quote.name;

import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import java.util.Set;

/** Finds the short form that stands in brackets behind an organisation's name ({@code the Lee Union (LU)}). */
final class ShortForms {
    /** The most words of a name before its short form. */
    private static final int LONGEST = 9;

    private ShortForms() {}

    /**
     * Returns the token before the brackets with a short form that end at a token ("the Lee Union (LU)"), or itself.
     */
    static int before(List<Token> tokens, int last) {
        TokenCursor close = new TokenCursor(tokens, last);
        return close.token().is(")")
                        && close.previous().isCapitalised()
                        && close.at(-2).is("(")
                ? last - 3
                : last;
    }

    /** Adds the short form that stands in brackets behind an organisation's name ("the Lee Union (LU)"). */
    static void add(TokenCursor name, Set<String> fields) {
        TokenCursor here = name;
        while (here.token().isWord() && here.position() - name.position() < LONGEST) {
            here = here.moved(1);
        }
        if (name.token().isCapitalised()
                && here.token().is("(")
                && here.next().isCapitalised()
                && here.at(2).is(")")) {
            fields.add(Offices.FIELD + here.next().text());
        }
    }
}
