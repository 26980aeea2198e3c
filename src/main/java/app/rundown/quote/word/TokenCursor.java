package app.rundown.quote.word;

import java.util.List;

/**
 * A position in a list of tokens, for looking at the tokens around it. Outside the list it finds {@link Token#NONE},
 * which matches nothing, so that nobody has to compare positions with the length of the list.
 *
 * @param tokens the list
 * @param position the position, which may be outside the list
 */
public record TokenCursor(List<Token> tokens, int position) {

    /** Returns the token at a position of a list, or {@link Token#NONE} outside it. */
    public static Token tokenAt(List<Token> tokens, int position) {
        return position >= 0 && position < tokens.size() ? tokens.get(position) : Token.NONE;
    }

    /** Returns the token here. */
    public Token token() {
        return at(0);
    }

    /** Returns the token after this position. */
    public Token next() {
        return at(1);
    }

    /** Returns the token before this position. */
    public Token previous() {
        return at(-1);
    }

    /** Returns the token so many positions after this one, or before it where the offset is negative. */
    public Token at(int offset) {
        return tokenAt(tokens, position + offset);
    }

    /** Returns a cursor so many positions after this one, or before it where the offset is negative. */
    public TokenCursor moved(int offset) {
        return new TokenCursor(tokens, position + offset);
    }

    /** Whether no token is left here: the position is after the last one. */
    public boolean isAtEnd() {
        return position >= tokens.size();
    }
}
