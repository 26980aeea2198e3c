package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said about documents that have only their address in common: whether they are captures of one live
 * blog.
 *
 * @param given the answers; true if it is one live blog
 */
public record Answers(Map<Pair, Boolean> given) {
    /** Nobody was asked. */
    public static final Answers NONE = new Answers(Map.of());

    /**
     * Two captures, in whatever order they were named.
     *
     * @param one the lesser SHA-256
     * @param other the greater one
     */
    public record Pair(String one, String other) {
        /** Puts them in order. */
        public Pair {
            if (one.compareTo(other) > 0) {
                String greater = one;
                one = other;
                other = greater;
            }
        }

        private static Pair of(AnalysedDocument one, AnalysedDocument other) {
            return new Pair(
                    one.document().capture().sha256(),
                    other.document().capture().sha256());
        }
    }

    /** Keeps a copy. */
    public Answers {
        given = Map.copyOf(given);
    }

    /** Returns whether two documents are one live blog; nothing if that was not answered. */
    public Optional<Boolean> of(AnalysedDocument one, AnalysedDocument other) {
        return given.isEmpty() ? Optional.empty() : Optional.ofNullable(given.get(Pair.of(one, other)));
    }

    /** Returns the answers with another one. */
    public Answers with(AnalysedDocument one, AnalysedDocument other, boolean same) {
        return and(new Answers(Map.of(Pair.of(one, other), same)));
    }

    /** Returns these answers and others, which win. */
    public Answers and(Answers others) {
        Map<Pair, Boolean> all = new HashMap<>(given);
        all.putAll(others.given);
        return new Answers(all);
    }
}
