package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that words are told apart by all their letters, and that a word that recurs is the one already known. */
class LexemeTest {
    private static final Language ENGLISH = Language.of("en");

    @Test
    void wordsOfOneHashStayApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertEquals(List.of("Aa", "BB", "Aa", "BB"), texts("Aa BB Aa BB"));
    }

    @Test
    void moreWordsThanAreKept() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append('w').append(i).append(' ');
        }
        List<String> texts = texts(text + text.toString());
        assertEquals(80_000, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals("w" + i % 40_000, texts.get(i));
        }
    }

    @Test
    void caseIsKeptWhereAWordComesAgain() {
        List<Token> tokens = Tokens.of("Minister Lee's minister", List.of(), ENGLISH);
        assertEquals(
                List.of("Minister", "Lee", "minister"),
                tokens.stream().map(Token::text).toList());
        assertTrue(tokens.getFirst().isCapitalised() && !tokens.getLast().isCapitalised());
        assertTrue(tokens.getFirst().isRole() && tokens.getLast().isRole());
    }

    @Test
    void aWordThatComesAgainIsHeldOnce() {
        List<Token> tokens = Tokens.of("Lee met Lee, Lee's aide", List.of(), ENGLISH);
        assertSame(tokens.getFirst().lexeme(), tokens.get(2).lexeme());
        assertSame(tokens.getFirst().lexeme(), tokens.get(4).lexeme());
    }

    private static List<String> texts(String text) {
        return Tokens.of(text, List.of(), ENGLISH).stream().map(Token::text).toList();
    }
}
