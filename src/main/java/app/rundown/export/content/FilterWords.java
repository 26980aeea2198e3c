package app.rundown.export.content;

import app.rundown.timeline.Filter;
import app.rundown.timeline.TimeBound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a filter into words for the statement of loss, the same for the window and the command line. */
public final class FilterWords {
    private FilterWords() {}

    /** Returns the filter in words ("topic Iran or Syria, from 15:00"); empty if it leaves nothing out. */
    public static String of(Filter filter) {
        List<String> parts = new ArrayList<>();
        String between = filter.match() == Filter.Match.ALL ? " and " : " or ";
        add(parts, "topic ", topics(filter.topics()), between);
        add(parts, "not topic ", topics(filter.notTopics()), " or ");
        add(parts, "speaker ", speakers(filter.speakers()), " or ");
        add(parts, "not speaker ", speakers(filter.notSpeakers()), " or ");
        Filter.inOrder(filter.has()).forEach(kind -> parts.add(kind.condition(true)));
        Filter.inOrder(filter.hasNot()).forEach(kind -> parts.add(kind.condition(false)));
        addBound(parts, "from ", filter.from());
        addBound(parts, "before ", filter.to());
        add(
                parts,
                "without ",
                filter.notWords().stream().map(word -> "“" + word + "”").toList(),
                " or ");
        if (filter.scope() == Filter.Scope.MATCHES) {
            String label = filter.forms() == Filter.Forms.ALL ? "with any form of " : "with ";
            add(
                    parts,
                    label,
                    filter.words().stream().map(word -> "“" + word + "”").toList(),
                    " and ");
        }
        if (!filter.hiddenDocuments().isEmpty()) {
            parts.add(LossStatement.count(filter.hiddenDocuments().size(), "document") + " hidden");
        }
        return String.join(", ", parts);
    }

    /** Adds names in alphabetical order, because sets have no order. */
    private static void add(List<String> parts, String label, Collection<String> names, String between) {
        if (!names.isEmpty()) {
            parts.add(label + names.stream().sorted().collect(Collectors.joining(between)));
        }
    }

    private static void addBound(List<String> parts, String label, @Nullable TimeBound bound) {
        if (bound != null) {
            parts.add(label
                    + switch (bound) {
                        case TimeBound.At at -> at.instant().toString();
                        case TimeBound.Local local -> local.dateTime().toString();
                        case TimeBound.Clock clock -> clock.time().toString();
                    });
        }
    }

    private static List<String> topics(Set<String> names) {
        return names.stream()
                .map(name -> name.equals(Filter.NO_TOPIC) ? "other (no topic)" : name)
                .toList();
    }

    private static List<String> speakers(Set<String> names) {
        return names.stream()
                .map(name -> name.equals(Filter.UNKNOWN_SPEAKER) ? "unknown" : name)
                .toList();
    }
}
