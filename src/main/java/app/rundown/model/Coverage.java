package app.rundown.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Which updates of live blogs carry the points of the wrap-ups that are open beside them.
 *
 * <p>A point never borrows the time of such an update: it goes on having none.
 *
 * @param points the points of all wrap-ups, in their order
 * @param leftOut ids of the updates of live blogs that no point takes up, in the documents' order
 * @param alterations quotes that a wrap-up has in other words than the live blog, in the order of its points
 */
public record Coverage(List<Point> points, SequencedSet<String> leftOut, List<Alteration> alterations) {
    /** Of documents that are no wrap-up beside a live blog. */
    public static final Coverage NONE = new Coverage(List.of(), new LinkedHashSet<>(), List.of());

    /** How a point is carried. */
    public enum Verdict {
        /** An update has a run of its words, or most of them in their order. */
        SAME_WORDS,
        /** An update has its main claim in other words. */
        REWORDED,
        /** No update has it. */
        ABSENT
    }

    /**
     * A point of a wrap-up.
     *
     * @param update its id
     * @param verdict how it is carried
     * @param ties the updates that carry it, the surest first; none if it is absent
     * @param why the reason in words
     * @param nearest where it is absent, the update that comes nearest, or null if none comes near
     */
    public record Point(
            String update,
            Verdict verdict,
            List<Tie> ties,
            String why,
            @Nullable Tie nearest) {
        /** Keeps a copy of the list. */
        public Point {
            ties = List.copyOf(ties);
        }
    }

    /**
     * An update that carries a point, and where.
     *
     * @param update its id
     * @param block index of the block with the words, or {@link Update#HEADLINE}
     * @param start offset of the passage in the block's text or the headline, in UTF-16 units
     * @param end offset behind the passage
     */
    public record Tie(String update, int block, int start, int end) {}

    /**
     * A quote whose words the wrap-up changed.
     *
     * @param point the quote in the wrap-up
     * @param source the quote in the live blog
     */
    public record Alteration(Quote point, Quote source) {}

    /** Keeps copies of the collections. */
    public Coverage {
        points = List.copyOf(points);
        leftOut = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(leftOut));
        alterations = List.copyOf(alterations);
    }

    /** Whether there is nothing to say, as no wrap-up is open beside a live blog. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Returns what is known of a point; nothing if an update is no point of a wrap-up. */
    public Optional<Point> point(String updateId) {
        return points.stream().filter(point -> point.update().equals(updateId)).findFirst();
    }
}
