package app.rundown.ui.state;

import app.rundown.model.Quote;
import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which of the shown quotes the inspector lists, and how it groups them. Values of one part widen the list (or), parts
 * narrow it (and); an empty part lets everything pass.
 *
 * @param order what the list is grouped by
 * @param speakers names, compared without regard to case and accents; {@link Filter#UNKNOWN_SPEAKER} for quotes without
 *     a named speaker
 * @param kinds how the words are given
 * @param bases how the speaker is known
 * @param trusts how sure the attribution is
 */
public record QuoteFilter(
        Order order, Set<String> speakers, Set<Quote.Kind> kinds, Set<Quote.Basis> bases, Set<Quote.Certainty> trusts) {
    /** All quotes, grouped by speaker. */
    public static final QuoteFilter NONE = new QuoteFilter(Order.SPEAKER, Set.of(), Set.of(), Set.of(), Set.of());

    /** What the list is grouped by. */
    public enum Order {
        /** The speakers with the most quotes first. */
        SPEAKER("By speaker"),
        /** By day, in the order of the timeline. */
        TIME("By time"),
        /** The wordings of one utterance together; first the utterances that are attributed to different speakers. */
        FAMILY("By family");

        private final String label;

        /** Creates an order with the text of its button. */
        Order(String label) {
            this.label = label;
        }

        /** The text of the button that chooses this order. */
        public String label() {
            return label;
        }

        /** Returns the next order; after the last comes the first. */
        public Order next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    /** One of the criteria of the filter. A quote has to meet all of them. */
    public enum Criterion {
        /** The speaker. */
        SPEAKER,
        /** How the words are given. */
        KIND,
        /** How the speaker is known. */
        BASIS,
        /** How sure the attribution is. */
        TRUST
    }

    /** Keeps copies of the sets. */
    public QuoteFilter {
        speakers = Set.copyOf(speakers);
        kinds = Set.copyOf(kinds);
        bases = Set.copyOf(bases);
        trusts = Set.copyOf(trusts);
    }

    /** Whether every quote passes. */
    public boolean isOpen() {
        return speakers.isEmpty() && kinds.isEmpty() && bases.isEmpty() && trusts.isEmpty();
    }

    /** Returns the test that a quote passes if it meets all parts. */
    public Predicate<Quote> test() {
        return test(Criterion.SPEAKER)
                .and(test(Criterion.KIND))
                .and(test(Criterion.BASIS))
                .and(test(Criterion.TRUST));
    }

    /** Returns the test that a quote passes if it meets one part. */
    public Predicate<Quote> test(Criterion part) {
        return switch (part) {
            case SPEAKER -> {
                Set<String> keys = speakers.stream().map(Folded::key).collect(Collectors.toSet());
                yield quote -> keys.isEmpty() || keys.contains(Folded.key(Filter.speaker(quote)));
            }
            case KIND -> quote -> kinds.isEmpty() || kinds.contains(quote.kind());
            case BASIS -> quote -> bases.isEmpty() || bases.contains(quote.basis());
            case TRUST -> quote -> trusts.isEmpty() || trusts.contains(quote.certainty());
        };
    }

    /** Returns the same filter, with the quotes in the next of the orders. */
    public QuoteFilter inNextOrder() {
        return withOrder(order.next());
    }

    /** Returns this filter with another order. */
    public QuoteFilter withOrder(Order value) {
        return new QuoteFilter(value, speakers, kinds, bases, trusts);
    }

    /** Returns the filter in the same order that lets every quote pass. */
    public QuoteFilter cleared() {
        return NONE.withOrder(order);
    }

    /** Returns this filter with other speakers; none means all. */
    public QuoteFilter withSpeakers(Set<String> value) {
        return new QuoteFilter(order, value, kinds, bases, trusts);
    }

    /** Returns this filter with the speaker added, or removed if it was chosen. */
    public QuoteFilter toggle(String speaker) {
        return withSpeakers(toggled(speakers, speaker));
    }

    /** Returns this filter with the kind added, or removed if it was chosen. */
    public QuoteFilter toggle(Quote.Kind kind) {
        return new QuoteFilter(order, speakers, toggled(kinds, kind), bases, trusts);
    }

    /** Returns this filter with the basis added, or removed if it was chosen. */
    public QuoteFilter toggle(Quote.Basis basis) {
        return new QuoteFilter(order, speakers, kinds, toggled(bases, basis), trusts);
    }

    /** Returns this filter with the degree of trust added, or removed if it was chosen. */
    public QuoteFilter toggle(Quote.Certainty trust) {
        return new QuoteFilter(order, speakers, kinds, bases, toggled(trusts, trust));
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> changed = new HashSet<>(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }
}
