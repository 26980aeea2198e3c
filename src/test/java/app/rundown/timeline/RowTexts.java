package app.rundown.timeline;

import java.util.List;
import java.util.stream.Collectors;

/** Renders rows as short texts that can be compared at a glance. */
final class RowTexts {
    private RowTexts() {}

    /** Returns one text for each row: a day, a section, a gap in minutes, or an update's id. */
    static List<String> of(FilteredTimeline shown) {
        return shown.rows().stream().map(RowTexts::line).toList();
    }

    private static String line(Row row) {
        return switch (row) {
            case Row.Day day ->
                "day " + day.day().toLocalDate()
                        + (day.unsure() == null ? "" : " " + day.unsure().why());
            case Row.Section section ->
                "section " + section.document().id() + " " + section.section()
                        + (section.lack() == null ? "" : " first");
            case Row.Gap gap ->
                "gap " + gap.document().id() + " " + gap.length().toMinutes();
            case Row.Unmatched left ->
                "left out " + left.updates().size() + " in " + left.length().toMinutes();
            case Row.Card card -> (card.matches() ? "" : "also ") + card.entry().id();
        };
    }

    /** Returns the ids of the updates, separated by spaces. */
    static String ids(FilteredTimeline shown) {
        return shown.entries().stream().map(TimelineEntry::id).collect(Collectors.joining(" "));
    }

    /** Returns the lengths of the gaps in minutes. */
    static List<Long> gaps(FilteredTimeline shown) {
        return shown.rows().stream()
                .filter(Row.Gap.class::isInstance)
                .map(row -> ((Row.Gap) row).length().toMinutes())
                .toList();
    }
}
