package app.rundown.quote.word;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens of texts in which no quoted run stands. A document's texts are read twice, first for names and then for
 * quotes; most of them have no quote and need to be split only once. Not thread-safe.
 */
public final class PlainTokens {
    private final Language language;
    /** By identity, since the same text is asked for again, and comparing texts would cost as much as it saves. */
    private final Map<String, List<Token>> known = new IdentityHashMap<>();

    /** Starts with no text, in a language. */
    public PlainTokens(Language language) {
        this.language = language;
    }

    /** Splits a text and remembers its tokens. */
    public List<Token> split(String text) {
        return known.computeIfAbsent(text, t -> Tokens.of(t, List.of(), language));
    }

    /** Returns the tokens of a text with some quoted runs. */
    public List<Token> of(String text, List<QuotedRun> runs) {
        List<Token> plain = runs.isEmpty() ? known.get(text) : null;
        return plain == null ? Tokens.of(text, runs, language) : plain;
    }
}
