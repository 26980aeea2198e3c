package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that a conjunction opens and whose verb "and" links to the next: that one has the clause's own subject
 * (Swedish {@code s\u00e4ger Lee innan Holm tar vid och f\u00f6rklarar}), in languages whose verb comes second.
 */
final class LinkedClauses {
    private LinkedClauses() {}

    /**
     * Returns the subject of such a clause, or null.
     *
     * @param near the mentions before the verb, the nearest first
     * @param and the token that links the verbs
     */
    static @Nullable Mention subject(AnalysedPassage analysed, List<Mention> near, int and) {
        for (Mention mention : near) {
            boolean clause = analysed.language().has(Language.Trait.VERB_SECOND)
                    && analysed.token(mention.phrase() - 1).is(WordClass.CLAUSE)
                    && (mention.type() == Type.NAME || mention.type() == Type.ROLE)
                    && !mention.owner();
            if (clause && isOne(analysed, mention.to(), and)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isOne(AnalysedPassage analysed, int from, int to) {
        return analysed.tokens().subList(from, to).stream()
                .allMatch(token -> token.isWord() && !token.is(WordClass.CONJUNCTION));
    }
}
