package app.rundown.ui.coverage;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.style.Palette;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An update that no point takes up.
 *
 * @param id its id
 * @param clock its clock, or a dash
 * @param day the day that has to stand with the clock, or empty
 * @param title its name
 * @param colour the style class of its first topic's colour; empty if it has no topic
 * @param facts its first topic and what it has: "Osaka summit · 1 quote"
 * @param near the absent point that it comes nearest to, as "comes near point 7"; empty if there is none
 * @param point the id of this point, or null
 */
record LeftOutRow(
        String id,
        String clock,
        String day,
        String title,
        String colour,
        String facts,
        String near,
        @Nullable String point) {

    private static final int LONGEST_TITLE = 110;

    /** Returns the row of an update. */
    static LeftOutRow of(TimelineEntry entry, Clocks clocks, Palette palette, String near, @Nullable String point) {
        String clock = clocks.clock(entry.moment());
        String day = clocks.day(entry.moment());
        String topic = entry.topicNames().findFirst().orElse("");
        int quotes = (int) entry.quotes().stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .count();
        int pictures = (int) entry.update().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .count();
        return new LeftOutRow(
                entry.id(),
                clock.isEmpty() && day.isEmpty() ? "–" : clock,
                day,
                Sentences.shortened(entry.update().title(), LONGEST_TITLE),
                topic.isEmpty() ? "" : palette.topic(topic),
                Stream.of(topic, Counts.of(quotes, "quote"), Counts.of(pictures, "picture"))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · ")),
                near,
                point);
    }
}
