package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which of the shown updates' quotes the inspector lists, and how. Values of one part widen (or), parts narrow (and);
 * an empty part lets all pass.
 *
 * @param order what they are grouped by
 * @param speakers names, compared without regard to case and accents; {@link Filter#UNKNOWN_SPEAKER} for nobody named
 * @param kinds how the words are given
 * @param bases how the speaker is known
 * @param trusts how sure that is
 */
record Sift(Order order, Set<String> speakers, Set<Quote.Kind> kinds, Set<Quote.Basis> bases, Set<Trust> trusts) {
    /** All, by speaker. */
    static final Sift NONE = new Sift(Order.SPEAKER, Set.of(), Set.of(), Set.of(), Set.of());

    /** What the list is grouped by. */
    enum Order {
        /** Whoever has most quotes first. */
        SPEAKER("By speaker"),
        /** As the timeline. */
        TIME("By time"),
        /** The wordings of one utterance together, those that are given to different speakers first. */
        FAMILY("By family");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** The one after it, round and round. */
        Order next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    /** A part of it. */
    enum Part {
        SPEAKER,
        KIND,
        BASIS,
        TRUST
    }

    /** Keeps copies of the sets. */
    Sift {
        speakers = Set.copyOf(speakers);
        kinds = Set.copyOf(kinds);
        bases = Set.copyOf(bases);
        trusts = Set.copyOf(trusts);
    }

    /** Whether it lets everything pass. */
    boolean isOpen() {
        return speakers.isEmpty() && kinds.isEmpty() && bases.isEmpty() && trusts.isEmpty();
    }

    /** What passes all parts. */
    Predicate<Quote> test() {
        return test(Part.SPEAKER).and(test(Part.KIND)).and(test(Part.BASIS)).and(test(Part.TRUST));
    }

    /** What passes a part. */
    Predicate<Quote> test(Part part) {
        return switch (part) {
            case SPEAKER -> {
                Set<String> keys = speakers.stream().map(Folded::key).collect(Collectors.toSet());
                yield quote -> keys.isEmpty() || keys.contains(Folded.key(Filter.speaker(quote)));
            }
            case KIND -> quote -> kinds.isEmpty() || kinds.contains(quote.kind());
            case BASIS -> quote -> bases.isEmpty() || bases.contains(quote.basis());
            case TRUST -> quote -> trusts.isEmpty() || trusts.contains(Trust.of(quote));
        };
    }

    /** Grouped by something else. */
    Sift by(Order value) {
        return new Sift(value, speakers, kinds, bases, trusts);
    }

    /** With nothing held back. */
    Sift open() {
        return NONE.by(order);
    }

    Sift withSpeakers(Set<String> value) {
        return new Sift(order, value, kinds, bases, trusts);
    }

    /** With a speaker among those whose quotes are listed, or no longer. */
    Sift toggle(String speaker) {
        return withSpeakers(toggled(speakers, speaker));
    }

    Sift toggle(Quote.Kind kind) {
        return new Sift(order, speakers, toggled(kinds, kind), bases, trusts);
    }

    Sift toggle(Quote.Basis basis) {
        return new Sift(order, speakers, kinds, toggled(bases, basis), trusts);
    }

    Sift toggle(Trust trust) {
        return new Sift(order, speakers, kinds, bases, toggled(trusts, trust));
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> changed = new HashSet<>(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }
}
