package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what a cursor finds inside and outside its list. */
class TokenCursorTest {
    private static final List<Token> TOKENS = Tokens.of("Mayor Lee said so.", List.of(), Language.of("en"));

    @Test
    void tokensAroundAPosition() {
        TokenCursor cursor = new TokenCursor(TOKENS, 1);
        assertEquals("Lee", cursor.token().text());
        assertEquals("said", cursor.next().text());
        assertEquals("Mayor", cursor.previous().text());
        assertEquals("so", cursor.at(2).text());
        assertEquals("Mayor", cursor.at(-1).text());
    }

    @Test
    void movingGivesAnotherCursor() {
        TokenCursor cursor = new TokenCursor(TOKENS, 1);
        assertEquals("said", cursor.moved(1).token().text());
        assertEquals("Mayor", cursor.moved(-1).token().text());
        assertEquals(1, cursor.position());
    }

    @Test
    void positionsOutsideTheListHaveNoToken() {
        assertSame(Token.NONE, new TokenCursor(TOKENS, 0).previous());
        assertSame(Token.NONE, new TokenCursor(TOKENS, TOKENS.size() - 1).next());
        assertSame(Token.NONE, new TokenCursor(TOKENS, TOKENS.size()).token());
        assertSame(Token.NONE, new TokenCursor(TOKENS, -1).token());
        assertSame(Token.NONE, new TokenCursor(List.of(), 0).token());
        assertSame(Token.NONE, new TokenCursor(TOKENS, 2).at(Integer.MAX_VALUE));
        assertSame(TOKENS.getFirst(), new TokenCursor(TOKENS, -1).next());
        assertSame(TOKENS.getLast(), new TokenCursor(TOKENS, TOKENS.size()).previous());
    }

    @Test
    void theEndIsAfterTheLastToken() {
        assertFalse(new TokenCursor(TOKENS, -1).isAtEnd());
        assertFalse(new TokenCursor(TOKENS, TOKENS.size() - 1).isAtEnd());
        assertTrue(new TokenCursor(TOKENS, TOKENS.size()).isAtEnd());
        assertTrue(new TokenCursor(TOKENS, TOKENS.size() + 1).isAtEnd());
        assertTrue(new TokenCursor(List.of(), 0).isAtEnd());
    }

    @Test
    void theTokenOutsideMatchesNothing() {
        Token none = Token.NONE;
        assertFalse(
                none.isWord() || none.isCapitalised() || none.isRole() || none.isGivenName() || none.governsFragment());
        assertFalse(none.possessive());
        assertFalse(none.isAny(Lexicon.WordClass.values()));
        assertFalse(none.is(","));
        assertFalse(none.is(""));
        assertNull(none.verbForm());
        assertEquals(-1, none.run());
        assertEquals(TokenKind.NONE, none.kind());
        assertEquals("", none.text());
        assertEquals("", none.folded());
    }
}
