package app.rundown.export;

import app.rundown.timeline.Filter;
import app.rundown.timeline.TimeBound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a filter into words for the statement of loss, the same for the window and the command line. */
public final class FilterWords {
    private FilterWords() {}

    /** Returns the filter in words ("topic Iran or Syria, from 15:00"); empty if it leaves nothing out. */
    public static String of(Filter filter) {
        List<String> parts = new ArrayList<>();
        String between = filter.match() == Filter.Match.ALL ? " and " : " or ";
        add(parts, "topic ", filter.topics(), between);
        add(parts, "not topic ", filter.notTopics(), " or ");
        add(
                parts,
                "speaker ",
                filter.speakers().stream().map(FilterWords::speaker).toList(),
                " or ");
        addBound(parts, "from ", filter.from());
        addBound(parts, "before ", filter.to());
        add(
                parts,
                "without ",
                filter.notWords().stream().map(word -> "“" + word + "”").toList(),
                " or ");
        switch (filter.scope()) {
            case ALL -> {}
            case MATCHES ->
                add(
                        parts,
                        "with ",
                        filter.words().stream().map(word -> "“" + word + "”").toList(),
                        " and ");
            case STARRED -> parts.add("starred");
            case TICKED -> parts.add("ticked");
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

    private static String speaker(String name) {
        return name.equals(Filter.UNKNOWN_SPEAKER) ? "unknown" : name;
    }
}
