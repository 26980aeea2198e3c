package app.rundown.ui.state;

import app.rundown.timeline.Filter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters that the user came from, and those that they went back from, as a browser keeps its pages: each with the
 * update on which the user was. A search that is typed on, or a bound of a time span that is moved on, is one step with
 * what it goes on from.
 */
final class FilterHistory {
    /** How many filters are kept in each direction. */
    private static final int MOST = 50;

    private final Deque<Past> back = new ArrayDeque<>();
    private final Deque<Past> forward = new ArrayDeque<>();
    /** The filter that the last step led to, if the next one may go on from it. */
    private @Nullable Filter reached;

    /** How the last step led there. */
    private Step by = Step.OTHER;

    /**
     * Where the user was.
     *
     * @param filter the filter
     * @param update the id of the current update, or null
     */
    record Past(Filter filter, @Nullable String update) {}

    /** What a step changes. */
    private enum Step {
        WORDS,
        SPAN,
        OTHER
    }

    /** Notes that the user went from a filter to another. */
    void note(Past past, Filter to) {
        Filter from = past.filter();
        Step step = step(from, to);
        boolean goesOn = step == by && from.equals(reached) && isOneWith(step, from, to);
        if (!goesOn) {
            push(back, past);
        } else if (!back.isEmpty() && to.equals(back.element().filter())) {
            back.pop();
        }
        forward.clear();
        by = step;
        reached = to;
    }

    /**
     * Changes all filters, because what they name is called something else.
     *
     * @return from what each became, for {@link #restore}
     */
    Map<Past, Past> adapt(UnaryOperator<Filter> change) {
        Map<Past, Past> before = new IdentityHashMap<>();
        replace(change, past -> {
            Past next = new Past(change.apply(past.filter()), past.update());
            before.put(next, past);
            return next;
        });
        return before;
    }

    /**
     * Takes back what {@link #adapt} did.
     *
     * @param before what it returned
     * @param other changes the filters that came since
     */
    void restore(Map<Past, Past> before, UnaryOperator<Filter> other) {
        replace(other, past -> {
            Past known = before.get(past);
            return known == null ? new Past(other.apply(past.filter()), past.update()) : known;
        });
    }

    private void replace(UnaryOperator<Filter> change, UnaryOperator<Past> changePast) {
        for (Deque<Past> pasts : List.of(back, forward)) {
            List<Past> all = pasts.stream().map(changePast).toList();
            pasts.clear();
            pasts.addAll(all);
        }
        reached = reached == null ? null : change.apply(reached);
    }

    /** Whether there is an earlier filter. */
    boolean hasBack() {
        return !back.isEmpty();
    }

    /**
     * Goes back.
     *
     * @param now where the user is
     * @param open the ids of the open documents; no other stays hidden
     * @return where the user was before; empty if there is nothing
     */
    Optional<Past> back(Past now, Set<String> open) {
        return go(back, forward, now, open);
    }

    /** Goes forward, to what the user went back from. */
    Optional<Past> forward(Past now, Set<String> open) {
        return go(forward, back, now, open);
    }

    private Optional<Past> go(Deque<Past> from, Deque<Past> to, Past now, Set<String> open) {
        reached = null;
        while (!from.isEmpty()) {
            Past past = from.pop();
            Filter next = FilterChanges.retainOpenDocuments(past.filter(), open);
            if (!next.equals(now.filter())) {
                push(to, now);
                return Optional.of(new Past(next, past.update()));
            }
        }
        return Optional.empty();
    }

    private static void push(Deque<Past> to, Past past) {
        to.push(past);
        if (to.size() > MOST) {
            to.removeLast();
        }
    }

    private static Step step(Filter from, Filter to) {
        return FilterChanges.words(from, to.words(), to.notWords()).equals(to)
                ? Step.WORDS
                : FilterChanges.between(from, to.from(), to.to()).equals(to) ? Step.SPAN : Step.OTHER;
    }

    /** Whether a step only goes on with what the last one, of the same kind, began. */
    private static boolean isOneWith(Step step, Filter from, Filter to) {
        return switch (step) {
            case WORDS -> words(from).startsWith(words(to)) || words(to).startsWith(words(from));
            case SPAN -> Objects.equals(from.from(), to.from()) || Objects.equals(from.to(), to.to());
            case OTHER -> false;
        };
    }

    private static String words(Filter filter) {
        return Stream.concat(filter.words().stream(), filter.notWords().stream().map(word -> "-" + word))
                .collect(Collectors.joining(" "));
    }
}
