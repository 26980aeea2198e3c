package app.rundown.ui.coverage;

import app.rundown.model.Coverage;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.CoverageIndex;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.coverage.CoverageRow.Heading;
import app.rundown.ui.coverage.CoverageRow.Line;
import app.rundown.ui.coverage.CoverageRow.Other;
import app.rundown.ui.coverage.CoverageRow.Target;
import app.rundown.ui.format.Carried;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the page: first the quotes that a wrap-up altered, then the other points in their sections. */
final class CoverageRows {
    private final Timeline timeline;
    private final CoverageIndex index;
    private final PointPlaces places;
    private final Palette palette;
    private final Clocks clocks;
    private final List<CoverageRow> rows = new ArrayList<>();

    private CoverageRows(Timeline timeline, PointPlaces places, Palette palette, Clocks clocks) {
        this.timeline = timeline;
        this.index = timeline.coverageIndex();
        this.places = places;
        this.palette = palette;
        this.clocks = clocks;
    }

    /** Returns all rows. */
    static List<CoverageRow> of(Timeline timeline, PointPlaces places, Palette palette, Clocks clocks) {
        CoverageRows made = new CoverageRows(timeline, places, palette, clocks);
        made.addAltered(timeline.coverage().alterations());
        boolean several = PointPlaces.wrapUps(timeline).size() > 1;
        PointPlaces.@Nullable Place before = null;
        for (Coverage.Point point : timeline.coverage().points()) {
            Carried carried = Carried.of(point, made.index);
            if (carried == Carried.ALTERED) {
                continue;
            }
            PointPlaces.Place place = places.of(point.update());
            if (before == null
                    || before.document() != place.document()
                    || !Objects.equals(before.section(), place.section())) {
                made.addHeading(place, several);
            }
            before = place;
            made.addPoint(point, carried, place);
        }
        return made.rows;
    }

    private void addAltered(List<Coverage.Alteration> alterations) {
        if (alterations.isEmpty()) {
            return;
        }
        String note = Counts.of(alterations.size(), "quote") + " that the wrap-up altered; "
                + (alterations.size() == 1 ? "it stands" : "they stand") + " first";
        rows.add(new Heading("altered", "QUOTED OTHERWISE", note));
        alterations.forEach(this::addAlteration);
    }

    private void addHeading(PointPlaces.Place place, boolean several) {
        Document document = place.document();
        String section = place.section();
        String title = section != null ? section : several ? document.title() : "Without a heading";
        String note = several && section != null ? document.title() : "";
        // A section may come again further down.
        String key = "section " + rows.size() + " " + document.id();
        if (section != null || several || !rows.isEmpty()) {
            rows.add(new Heading(key, title.toUpperCase(Locale.ROOT), note));
        }
    }

    private void addAlteration(Coverage.Alteration alteration) {
        Quote quote = alteration.point();
        Quote source = alteration.source();
        TimelineEntry point = entry(quote.update());
        TimelineEntry update = entry(source.update());
        Coverage.Point known = point == null ? null : index.point(point.id()).orElse(null);
        if (point == null || update == null || known == null) {
            return;
        }
        Excerpt.PointText words = Excerpt.PointText.of(point.update());
        TextRange there = within(words.text(), quote.text(), words.range(quote.span()));
        TextRange here = within(
                update.update().text(source.span().block()),
                source.text(),
                new TextRange(source.span().start(), source.span().end()));
        Differences differing = Differences.between(quote.text(), source.text()).moved(there.start(), here.start());
        boolean told = there.end() > there.start();
        Excerpt left = told
                ? new Excerpt(StyledText.plain(words.text()), differing.one())
                : new Excerpt(
                        StyledText.plain(quote.text()),
                        Differences.between(quote.text(), source.text()).one());
        Quote.Span passage = Excerpt.sentences(update.update(), source.span());
        Target target = target(update, passage, here.end() > here.start() ? differing.other() : List.of());
        rows.add(new Line(
                point.id() + " " + quote.id(),
                point.id(),
                Carried.ALTERED,
                left,
                places.of(point.id()).inDocument(),
                target,
                others(known, update.id()),
                "It quotes an utterance that the update of "
                        + (clocks.full(update.moment()).isEmpty() ? "an unknown time" : clocks.full(update.moment()))
                        + " has in other words.",
                false));
    }

    /** Returns where a quote's words stand in a text, from a place on; an empty range if they do not. */
    private static TextRange within(String text, String words, TextRange span) {
        int at = span.end() > span.start() ? text.indexOf(words, span.start()) : -1;
        return at < 0 || at > span.end() ? new TextRange(0, 0) : new TextRange(at, at + words.length());
    }

    private void addPoint(Coverage.Point point, Carried carried, PointPlaces.Place place) {
        TimelineEntry entry = entry(point.update());
        if (entry == null) {
            return;
        }
        Excerpt.PointText words = Excerpt.PointText.of(entry.update());
        Coverage.Tie tie =
                point.ties().isEmpty() ? point.nearest() : point.ties().getFirst();
        TimelineEntry update = tie == null ? null : entry(tie.update());
        Excerpt left = Excerpt.plain(words.text());
        Target target = null;
        if (tie != null && update != null) {
            Quote.Span span = new Quote.Span(tie.block(), tie.start(), tie.end());
            Differences differing = Differences.NONE;
            if (carried == Carried.REWORDED) {
                String text = update.update().text(tie.block());
                int end = Math.clamp(tie.end(), 0, text.length());
                int start = Math.clamp(tie.start(), 0, end);
                differing = Differences.ofTellings(words.text(), text.substring(start, end))
                        .moved(0, start);
                left = new Excerpt(StyledText.plain(words.text()), differing.one());
            }
            target = target(update, span, differing.other());
        }
        rows.add(new Line(
                point.update(),
                point.update(),
                carried,
                left,
                place.inSection(),
                target,
                update == null ? List.of() : others(point, update.id()),
                Sentences.asSentence(point.why()),
                false));
    }

    private Target target(TimelineEntry update, Quote.Span span, List<TextRange> differing) {
        String headline = update.update().headline();
        boolean headed = span.block() == Update.HEADLINE;
        Excerpt head = headline == null
                ? null
                : headed ? new Excerpt(StyledText.plain(headline), differing) : Excerpt.plain(headline);
        String clock = clocks.clock(update.moment());
        String day = clocks.day(update.moment());
        return new Target(
                update.id(),
                span,
                clock.isEmpty() && day.isEmpty() ? "–" : clock,
                day,
                head,
                headed ? null : Excerpt.of(update, span, differing, palette));
    }

    private List<Other> others(Coverage.Point point, String shown) {
        List<Other> others = new ArrayList<>();
        for (Coverage.Tie tie : point.ties()) {
            TimelineEntry entry = tie.update().equals(shown) ? null : entry(tie.update());
            if (entry != null) {
                String when = clocks.full(entry.moment());
                others.add(new Other(
                        entry.id(),
                        new Quote.Span(tie.block(), tie.start(), tie.end()),
                        when.isEmpty() ? Sentences.shortened(entry.update().title()) : when,
                        entry.update().title()));
            }
        }
        return others;
    }

    private @Nullable TimelineEntry entry(@Nullable String id) {
        return id == null ? null : timeline.entry(id).orElse(null);
    }
}
