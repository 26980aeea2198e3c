package app.rundown.quote.word;

import org.jspecify.annotations.Nullable;

/**
 * The latest lexemes of a language. Texts repeat their words, so a word need not be looked up each time, and a long
 * document shares one copy of it.
 */
final class LexemeCache {
    /** The multiplier of {@link String#hashCode}. */
    private static final int HASH = 31;
    /** How many characters at either end of a word make its hash. */
    private static final int HASHED = 4;

    private final Language language;
    /**
     * The latest lexeme of each hash. Unsynchronised, because any two lexemes of one text are equal. The length is a
     * power of two.
     */
    private final @Nullable Lexeme[] known = new @Nullable Lexeme[1 << 14];

    /** Starts with nothing. */
    LexemeCache(Language language) {
        this.language = language;
    }

    /**
     * Returns the lexeme of a range of a text, from the cache if possible. The cache ignores the kind, because the
     * characters alone decide it.
     */
    Lexeme of(TokenKind kind, char[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < Math.min(to, from + HASHED); i++) {
            hash = HASH * hash + text[i];
        }
        for (int i = Math.max(from + HASHED, to - HASHED); i < to; i++) {
            hash = HASH * hash + text[i];
        }
        int slot = (hash ^ hash >>> 14) & known.length - 1;
        Lexeme found = known[slot];
        if (found == null || !stands(found.text(), text, from, to)) {
            String own = new String(text, from, to - from);
            found = kind == TokenKind.WORD ? Lexeme.word(own, language) : Lexeme.unlisted(kind, own);
            known[slot] = found;
        }
        return found;
    }

    private static boolean stands(String word, char[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
