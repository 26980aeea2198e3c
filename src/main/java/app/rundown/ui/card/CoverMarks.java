package app.rundown.ui.card;

import app.rundown.model.Coverage;
import app.rundown.model.Quote;
import app.rundown.timeline.CoverageIndex;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.card.CardData.Leads;
import app.rundown.ui.card.CardData.Mark;
import app.rundown.ui.format.Carried;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Says on a card what a wrap-up took up: on an update's card, that it is in the wrap-up; on a point's card, which
 * updates carry it, with their clocks. A point has no time of its own.
 *
 * @param index what is known of the coverage
 * @param entries finds an update by its id
 * @param clocks makes the clocks, when they are needed
 */
public record CoverMarks(
        CoverageIndex index, Function<String, Optional<TimelineEntry>> entries, Supplier<Clocks> clocks) {
    /** More updates than this are read on the page of coverage. */
    private static final int MOST_UPDATES = 3;

    /** Returns the marks that the coverage of a timeline asks for. */
    public static CoverMarks of(Timeline timeline, DisplayZone displayZone) {
        return new CoverMarks(timeline.coverageIndex(), timeline::entry, () -> Clocks.of(timeline, displayZone));
    }

    /** Returns the marks of an update or a point; none if no wrap-up is open beside a live blog. */
    List<Mark> of(TimelineEntry entry) {
        if (index.isEmpty()) {
            return List.of();
        }
        return index.point(entry.id()).map(this::ofPoint).orElseGet(() -> ofUpdate(index.carriedBy(entry.id())));
    }

    private List<Mark> ofUpdate(List<Coverage.Point> points) {
        if (points.isEmpty()) {
            return List.of();
        }
        String how =
                points.size() == 1 ? Carried.of(points.getFirst(), index).word() : Counts.of(points.size(), "point");
        String why = points.stream()
                .map(point -> "“"
                        + entries.apply(point.update())
                                .map(found -> Sentences.shortened(found.update().title()))
                                .orElse("")
                        + "” – " + Carried.of(point, index).word())
                .collect(Collectors.joining("\n"));
        return List.of(new Mark(
                "in the wrap-up · " + how,
                why,
                Leads.TO_POINT,
                points.getFirst().update(),
                null));
    }

    private List<Mark> ofPoint(Coverage.Point point) {
        Carried carried = Carried.of(point, index);
        String text = switch (carried) {
            case ALTERED -> "quoted otherwise";
            case REWORDED -> "reworded";
            case SAME_WORDS -> "in the same words";
            case ABSENT -> "in no update";
        };
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(text, Sentences.asSentence(point.why()), Leads.TO_POINT, point.update(), null));
        List<Target> targets = targets(point);
        for (Target target : targets.subList(0, Math.min(MOST_UPDATES, targets.size()))) {
            TimelineEntry update = entries.apply(target.update()).orElse(null);
            if (update != null) {
                String when = clocks.get().full(update.moment());
                String name =
                        when.isEmpty() ? Sentences.shortened(update.update().title()) : when;
                marks.add(new Mark(
                        marks.size() == 1 ? "update of " + name : name,
                        "Go to the update: " + update.update().title(),
                        Leads.TO_WORDS,
                        update.id(),
                        target.span()));
            }
        }
        return marks;
    }

    private record Target(String update, Quote.Span span) {}

    /** Returns where the point is carried: first where a quote was altered. */
    private List<Target> targets(Coverage.Point point) {
        List<Target> targets = new ArrayList<>();
        for (Coverage.Alteration alteration : index.alterations(point.update())) {
            String update = alteration.source().update();
            if (update != null) {
                add(targets, new Target(update, alteration.source().span()));
            }
        }
        point.ties()
                .forEach(tie ->
                        add(targets, new Target(tie.update(), new Quote.Span(tie.block(), tie.start(), tie.end()))));
        return targets;
    }

    private static void add(List<Target> targets, Target target) {
        if (targets.stream().noneMatch(other -> other.update().equals(target.update()))) {
            targets.add(target);
        }
    }
}
