package app.rundown.timeline;

import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter made ready for a timeline: finds which parts of the filter an update fails. */
final class CompiledFilter {
    /** A part of a filter. */
    enum Part {
        /** The update's document is hidden. */
        DOCUMENT,
        /** The update lacks a wanted topic. */
        TOPIC,
        /** The update has an excluded topic. */
        NOT_TOPIC,
        /** The update quotes none of the wanted speakers. */
        SPEAKER,
        /** The update quotes an excluded speaker. */
        NOT_SPEAKER,
        /** The update lacks what the filter asks for, or has what it excludes. */
        HAS,
        /** The update has a time, which is out of bounds. */
        TIME,
        /** There are bounds, but the update has no time. */
        NO_TIME,
        /** A word that is left out occurs in the update. */
        WORD,
        /** The update is not in the scope. */
        SCOPE
    }

    /** The time bounds for one document; null for none. */
    private record Bounds(@Nullable Instant from, @Nullable Instant to) {
        boolean hold(Instant instant) {
            return (from == null || !instant.isBefore(from)) && (to == null || instant.isBefore(to));
        }
    }

    private final Filter filter;
    private final Set<String> topics;
    private final Set<String> notTopics;
    private final Set<String> speakers;
    private final Set<String> notSpeakers;
    private final Map<Has, Predicate<TimelineEntry>> has = new EnumMap<>(Has.class);
    private final Map<String, Bounds> bounds = new HashMap<>();
    private final Search search;
    private final Search without;

    /** Prepares a filter. */
    CompiledFilter(Timeline timeline, Filter filter, Marks marks) {
        this.filter = filter;
        search = new Search(filter.words(), filter.forms(), timeline.index(), marks.notes());
        without = new Search(filter.notWords(), filter.forms(), timeline.index(), marks.notes());
        topics = known(filter.topics(), timeline.topics().stream().map(Topic::name));
        notTopics = known(filter.notTopics(), timeline.topics().stream().map(Topic::name));
        speakers = known(filter.speakers(), timeline.speakers().stream());
        notSpeakers = known(filter.notSpeakers(), timeline.speakers().stream());
        for (Has kind : Has.values()) {
            has.put(kind, kind.test(timeline, marks));
        }
        timeline.documents().stream()
                .map(analysed -> analysed.document().id())
                .forEach(id -> bounds.put(id, bounds(timeline, id)));
    }

    /**
     * Returns the names as the timeline spells them. A name that it does not know stays as it is and matches nothing.
     */
    private static Set<String> known(Set<String> names, Stream<String> all) {
        if (names.isEmpty()) {
            return Set.of();
        }
        Set<String> own = all.collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> byKey =
                own.stream().collect(Collectors.toMap(Folded::key, name -> name, (first, second) -> first));
        return names.stream()
                .map(name -> own.contains(name) ? name : byKey.getOrDefault(Folded.key(name), name))
                .collect(Collectors.toSet());
    }

    private Bounds bounds(Timeline timeline, String document) {
        Instant from = filter.from() == null ? null : timeline.instant(filter.from(), document);
        Instant to = filter.to() == null ? null : timeline.instant(filter.to(), document);
        boolean clocks = filter.from() instanceof TimeBound.Clock && filter.to() instanceof TimeBound.Clock;
        if (clocks && from != null && to != null && !to.isAfter(from)) {
            to = to.plus(Duration.ofDays(1));
        }
        return new Bounds(from, to);
    }

    /** Returns the parts of the filter that an update fails; empty if it is shown. */
    Set<Part> failedParts(TimelineEntry entry) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (isHidden(entry.document().id())) {
            parts.add(Part.DOCUMENT);
        }
        if (!passesTopics(entry)) {
            parts.add(Part.TOPIC);
        }
        if (hasExcludedTopic(entry)) {
            parts.add(Part.NOT_TOPIC);
        }
        if (!speakers.isEmpty() && entry.quotes().stream().noneMatch(this::matchesSpeaker)) {
            parts.add(Part.SPEAKER);
        }
        if (quotesExcludedSpeaker(entry)) {
            parts.add(Part.NOT_SPEAKER);
        }
        if (filter.asksWhatUpdatesHave() && !passesKinds(entry)) {
            parts.add(Part.HAS);
        }
        if (filter.from() != null || filter.to() != null) {
            Instant instant = entry.moment().instant();
            if (instant == null) {
                parts.add(Part.NO_TIME);
            } else if (!bounds.getOrDefault(entry.document().id(), new Bounds(null, null))
                    .hold(instant)) {
                parts.add(Part.TIME);
            }
        }
        if (without.findsAny(entry)) {
            parts.add(Part.WORD);
        }
        if (!isInScope(entry)) {
            parts.add(Part.SCOPE);
        }
        return parts;
    }

    private boolean isInScope(TimelineEntry entry) {
        return switch (filter.scope()) {
            case ALL -> true;
            case MATCHES -> search.findsAll(entry);
        };
    }

    private boolean passesTopics(TimelineEntry entry) {
        if (topics.isEmpty()) {
            return true;
        }
        Predicate<String> has = Filter.topics(entry)::contains;
        return switch (filter.match()) {
            case ANY -> topics.stream().anyMatch(has);
            case ALL -> topics.stream().allMatch(has);
        };
    }

    private boolean passesKinds(TimelineEntry entry) {
        return filter.has().stream().allMatch(kind -> has(kind, entry))
                && filter.hasNot().stream().noneMatch(kind -> has(kind, entry));
    }

    /** Whether an update has a kind of content. */
    boolean has(Has kind, TimelineEntry entry) {
        Predicate<TimelineEntry> test = has.get(kind);
        return test != null && test.test(entry);
    }

    /** Whether an update has an excluded topic. */
    boolean hasExcludedTopic(TimelineEntry entry) {
        return !notTopics.isEmpty() && Filter.topics(entry).stream().anyMatch(notTopics::contains);
    }

    private boolean quotesExcludedSpeaker(TimelineEntry entry) {
        return !notSpeakers.isEmpty()
                && entry.quotes().stream().map(Filter::speaker).anyMatch(notSpeakers::contains);
    }

    /**
     * Whether an update that fails no other part would be shown if a topic, or having none, were chosen. A topic that
     * is excluded no longer is then, and one of several that must all occur still needs the others.
     */
    boolean wouldPassWithTopic(TimelineEntry entry, String topic) {
        Set<String> names = Filter.topics(entry);
        return notTopics.stream().noneMatch(not -> !not.equals(topic) && names.contains(not))
                && (filter.match() == Filter.Match.ANY || names.containsAll(topics));
    }

    /** Whether an update that fails no other part would be shown if a speaker whom it quotes were chosen. */
    boolean wouldPassWithSpeaker(TimelineEntry entry, String speaker) {
        return notSpeakers.isEmpty()
                || entry.quotes().stream()
                        .map(Filter::speaker)
                        .noneMatch(other -> !other.equals(speaker) && notSpeakers.contains(other));
    }

    /** Whether an update that fails no other part would be shown if a kind of content that it has were asked for. */
    boolean wouldPassWith(TimelineEntry entry, Has kind) {
        return filter.has().stream().allMatch(other -> has(other, entry))
                && filter.hasNot().stream().noneMatch(other -> other != kind && has(other, entry));
    }

    /** Whether a quote's speaker is wanted; true for all if the filter names no speakers. */
    boolean matchesSpeaker(Quote quote) {
        return speakers.isEmpty() || speakers.contains(Filter.speaker(quote));
    }

    /** Whether a document is hidden. */
    boolean isHidden(String document) {
        return filter.hiddenDocuments().contains(document);
    }

    /** Whether the filter hides the quotes of introductions, which have no topic and no time. */
    boolean hidesIntroductions() {
        return !filter.topics().isEmpty()
                || !filter.notTopics().isEmpty()
                || !filter.speakers().isEmpty()
                || !filter.notSpeakers().isEmpty()
                || filter.asksWhatUpdatesHave()
                || filter.from() != null
                || filter.to() != null
                || filter.scope() == Filter.Scope.MATCHES && search.seeksWords();
    }

    /** Returns the search for the filter's words. */
    Search search() {
        return search;
    }
}
