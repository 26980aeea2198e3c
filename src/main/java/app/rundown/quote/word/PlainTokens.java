package app.rundown.quote.word;

import app.rundown.base.ParallelStreams;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of texts, as if no quoted run stood in them. A document's texts are read several times, first for names
 * and then for quotes, and need to be split only once. Threads may ask for tokens at the same time once
 * {@link #splitAll} has returned.
 */
public final class PlainTokens {
    private final Language language;
    /** By identity, since the same text is asked for again, and comparing texts would cost as much as it saves. */
    private final Map<String, List<Token>> known = new IdentityHashMap<>();

    /** Starts with no text, in a language. */
    public PlainTokens(Language language) {
        this.language = language;
    }

    /** Splits texts at once and remembers their tokens. */
    public void splitAll(List<String> texts) {
        List<List<Token>> tokens = ParallelStreams.over(texts)
                .map(text -> Tokens.of(text, List.of(), language))
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            known.put(texts.get(i), tokens.get(i));
        }
    }

    /** Returns the tokens of a text without quoted runs. */
    public List<Token> of(String text) {
        return of(text, List.of());
    }

    /** Returns the tokens of a text with some quoted runs. */
    public List<Token> of(String text, List<QuotedRun> runs) {
        List<Token> plain = known.get(text);
        if (plain == null) {
            return Tokens.of(text, runs, language);
        }
        List<Token> around = runs.isEmpty() ? plain : around(plain, text, runs);
        return around == null ? Tokens.of(text, runs, language) : around;
    }

    /**
     * Returns the tokens with each run as one of them; null where a run is not parted by marks from the words around
     * it, so that these may be split in another way.
     */
    private static @Nullable List<Token> around(List<Token> plain, String text, List<QuotedRun> runs) {
        List<Token> tokens = new ArrayList<>(plain.size());
        int next = 0;
        for (int r = 0; r < runs.size(); r++) {
            QuotedRun run = runs.get(r);
            if (!isParted(text, run)) {
                return null;
            }
            while (next < plain.size() && plain.get(next).start() < run.open()) {
                tokens.add(plain.get(next++));
            }
            if (!tokens.isEmpty() && tokens.getLast().end() > run.open()) {
                return null;
            }
            tokens.add(Token.quoted(run, run.of(text), r));
            int last = next;
            while (next < plain.size() && plain.get(next).start() < run.close()) {
                last = next++;
            }
            if (last < plain.size() && plain.get(last).end() > run.close()) {
                return null;
            }
        }
        tokens.addAll(plain.subList(next, plain.size()));
        return List.copyOf(tokens);
    }

    private static boolean isParted(String text, QuotedRun run) {
        return run.close() > run.open()
                && Marks.mayBeMark(text.charAt(run.open()))
                && Marks.mayBeMark(text.charAt(run.close() - 1));
    }
}
