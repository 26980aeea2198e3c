package app.rundown.quote.word;

import org.jspecify.annotations.Nullable;

/**
 * A word or sign as it is written, wherever it stands, with all that the tables say of it. Texts repeat their words, so
 * the latest lexemes are cached: a word need not be looked up each time, and a long document shares one copy of it.
 *
 * @param kind which kind of token it makes
 * @param text as written
 * @param folded a word in lower case and without accents; otherwise the text
 * @param lists the word lists that contain it, see {@link Lexicon#lists}
 * @param capital whether it is a word that begins with a capital
 * @param role whether it is a word that describes a person by office, work or origin
 * @param given whether it is a known given name
 * @param form its form as a verb that ties words to a speaker, or null if it is none
 */
record Lexeme(
        TokenKind kind,
        String text,
        String folded,
        long lists,
        boolean capital,
        boolean role,
        boolean given,
        CueVerbs.@Nullable Form form) {
    /** The multiplier of {@link String#hashCode}. */
    private static final int HASH = 31;

    /**
     * The latest lexeme of each hash. Unsynchronised, because any two lexemes of one text are equal. The length is a
     * power of two.
     */
    private static final @Nullable Lexeme[] KNOWN = new @Nullable Lexeme[1 << 14];

    /**
     * Returns the lexeme of a range of a text, from the cache if possible. The cache ignores the kind, because the
     * characters alone decide it.
     */
    static Lexeme of(TokenKind kind, String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = HASH * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 14) & KNOWN.length - 1;
        Lexeme known = KNOWN[slot];
        if (known == null || known.text.length() != to - from || !text.startsWith(known.text, from)) {
            String own = text.substring(from, to);
            known = kind == TokenKind.WORD ? word(own) : unlisted(kind, own);
            KNOWN[slot] = known;
        }
        return known;
    }

    /** Returns a lexeme that is not looked up in any table. */
    static Lexeme unlisted(TokenKind kind, String text) {
        return new Lexeme(kind, text, text, 0, false, false, false, null);
    }

    private static Lexeme word(String text) {
        String folded = Lexicon.fold(text);
        return new Lexeme(
                TokenKind.WORD,
                text,
                folded,
                Lexicon.lists(folded),
                Character.isUpperCase(text.codePointAt(0)),
                Lexicon.isRole(folded),
                Lexicon.isGivenName(folded),
                CueVerbs.form(folded));
    }
}
