package app.rundown.quote.word;

import org.jspecify.annotations.Nullable;

/**
 * The latest lexemes of a language. Texts repeat their words, so a word need not be looked up each time, and a long
 * document shares one copy of it.
 */
final class LexemeCache {
    /** The multiplier of {@link String#hashCode}. */
    private static final int HASH = 31;

    private final Language language;
    /**
     * The latest two lexemes of each hash, side by side: of the thousands of words of a long document, many share a
     * hash with one other. Unsynchronised, because any two lexemes of one text are equal. The length is a power of two.
     */
    private final @Nullable Lexeme[] known = new @Nullable Lexeme[1 << 15];

    /** Starts with nothing. */
    LexemeCache(Language language) {
        this.language = language;
    }

    /**
     * Returns the lexeme of a range of a text, from the cache if possible. The cache ignores the kind, because the
     * characters alone decide it.
     */
    Lexeme of(TokenKind kind, char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = HASH * hash + text[i];
        }
        int slot = (hash ^ hash >>> 15) & known.length - 2;
        Lexeme latest = known[slot];
        if (latest != null && stands(latest.text(), text, from, to)) {
            return latest;
        }
        Lexeme older = known[slot + 1];
        if (older != null && stands(older.text(), text, from, to)) {
            return older;
        }
        String own = new String(text, from, to - from);
        Lexeme found = kind == TokenKind.WORD ? Lexeme.word(own, language) : Lexeme.unlisted(kind, own);
        known[slot + 1] = latest;
        known[slot] = found;
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
