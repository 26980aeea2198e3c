package app.rundown.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter as plain texts, as files keep it: the values of each part under its name. Hidden documents are left out,
 * because their ids last only as long as they are open. What a newer version added is left out in reading.
 */
public final class FilterParts {
    private static final String TOPICS = "topics";
    private static final String MATCH = "match";
    private static final String NOT_TOPICS = "notTopics";
    private static final String SPEAKERS = "speakers";
    private static final String NOT_SPEAKERS = "notSpeakers";
    private static final String HAS = "has";
    private static final String HAS_NOT = "hasNot";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WORDS = "words";
    private static final String NOT_WORDS = "notWords";
    private static final String FORMS = "forms";
    private static final String SCOPE = "scope";

    /** What older versions wrote as the scope of a filter that shows starred updates only. */
    private static final String STARRED = "STARRED";

    private FilterParts() {}

    /** Returns the parts of a filter that ask for anything, in the order of their names. */
    public static Map<String, List<String>> of(Filter filter) {
        Map<String, List<String>> parts = new TreeMap<>();
        parts.put(TOPICS, sorted(filter.topics()));
        parts.put(NOT_TOPICS, sorted(filter.notTopics()));
        parts.put(SPEAKERS, sorted(filter.speakers()));
        parts.put(NOT_SPEAKERS, sorted(filter.notSpeakers()));
        parts.put(HAS, tokens(filter.has()));
        parts.put(HAS_NOT, tokens(filter.hasNot()));
        parts.put(FROM, bound(filter.from()));
        parts.put(TO, bound(filter.to()));
        parts.put(WORDS, filter.words());
        parts.put(NOT_WORDS, filter.notWords());
        parts.put(MATCH, unless(filter.match(), Filter.Match.ANY));
        parts.put(FORMS, unless(filter.forms(), Filter.Forms.TYPED));
        parts.put(SCOPE, unless(filter.scope(), Filter.Scope.ALL));
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    /** Returns the filter of such parts. What can't be understood asks for nothing. */
    public static Filter read(Map<String, List<String>> parts) {
        Set<Has> has = kinds(parts, HAS);
        if (texts(parts, SCOPE).contains(STARRED)) {
            has.add(Has.STAR);
        }
        return Filter.NONE
                .but()
                .topics(new HashSet<>(texts(parts, TOPICS)))
                .match(named(parts, MATCH, Filter.Match.values(), Filter.Match.ANY))
                .notTopics(new HashSet<>(texts(parts, NOT_TOPICS)))
                .speakers(new HashSet<>(texts(parts, SPEAKERS)))
                .notSpeakers(new HashSet<>(texts(parts, NOT_SPEAKERS)))
                .has(has)
                .hasNot(kinds(parts, HAS_NOT))
                .from(bound(texts(parts, FROM)))
                .to(bound(texts(parts, TO)))
                .words(texts(parts, WORDS))
                .notWords(texts(parts, NOT_WORDS))
                .forms(named(parts, FORMS, Filter.Forms.values(), Filter.Forms.TYPED))
                .scope(named(parts, SCOPE, Filter.Scope.values(), Filter.Scope.ALL))
                .done();
    }

    /** Returns the same parts with other names of topics, given for each its names now. */
    public static Map<String, List<String>> withTopics(
            Map<String, List<String>> parts, Function<String, Set<String>> names) {
        return renamed(parts, List.of(TOPICS, NOT_TOPICS), names);
    }

    /** Returns the same parts with other names of speakers, given for each its names now. */
    public static Map<String, List<String>> withSpeakers(
            Map<String, List<String>> parts, Function<String, Set<String>> names) {
        return renamed(parts, List.of(SPEAKERS, NOT_SPEAKERS), names);
    }

    private static Map<String, List<String>> renamed(
            Map<String, List<String>> parts, List<String> concerned, Function<String, Set<String>> names) {
        Map<String, List<String>> changed = new TreeMap<>(parts);
        for (String part : concerned) {
            changed.computeIfPresent(
                    part,
                    (key, all) -> all.stream()
                            .flatMap(name -> names.apply(name).stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
        return changed;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static List<String> tokens(Set<Has> kinds) {
        return Filter.inOrder(kinds).stream().map(Has::token).toList();
    }

    private static <E extends Enum<E>> List<String> unless(E value, E usual) {
        return value == usual ? List.of() : List.of(value.name());
    }

    private static List<String> bound(@Nullable TimeBound bound) {
        if (bound == null) {
            return List.of();
        }
        return List.of(
                switch (bound) {
                    case TimeBound.At at -> at.instant().toString();
                    case TimeBound.Local local -> local.dateTime().toString();
                    case TimeBound.Clock clock -> clock.time().toString();
                });
    }

    private static List<String> texts(Map<String, List<String>> parts, String name) {
        return parts.getOrDefault(name, List.of());
    }

    private static Set<Has> kinds(Map<String, List<String>> parts, String name) {
        return texts(parts, name).stream()
                .flatMap(token -> Has.of(token).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Has.class)));
    }

    private static <E extends Enum<E>> E named(Map<String, List<String>> parts, String name, E[] values, E usual) {
        return Stream.of(values)
                .filter(value -> texts(parts, name).contains(value.name()))
                .findFirst()
                .orElse(usual);
    }

    private static @Nullable TimeBound bound(List<String> texts) {
        String text = texts.isEmpty() ? "" : texts.getFirst();
        Instant at = read(text, Instant::parse);
        LocalDateTime local = read(text, LocalDateTime::parse);
        LocalTime clock = read(text, LocalTime::parse);
        return at != null
                ? new TimeBound.At(at)
                : local != null ? new TimeBound.Local(local) : clock != null ? new TimeBound.Clock(clock) : null;
    }

    private static <T> @Nullable T read(String text, Function<String, T> value) {
        try {
            return value.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
