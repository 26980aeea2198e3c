package app.rundown.ui.coverage;

import app.rundown.model.Quote;
import app.rundown.ui.format.Carried;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the page: a heading, or a point beside the update that carries it. All texts are decided here. */
sealed interface CoverageRow {
    /** Returns what identifies the row. */
    String key();

    /**
     * A heading above points.
     *
     * @param title in capitals
     * @param note says more about it; may be empty
     */
    record Heading(String key, String title, String note) implements CoverageRow {}

    /**
     * A point of a wrap-up beside the update that carries it.
     *
     * @param point id of the point
     * @param carried how it is carried
     * @param words its words
     * @param place where it stands in the wrap-up: "On arms control · point 2"
     * @param update the update that carries it, or the nearest one where it is absent; null if none comes near
     * @param others further updates that carry it
     * @param why the reason, as a sentence
     * @param explained whether the reason is shown
     */
    record Line(
            String key,
            String point,
            Carried carried,
            Excerpt words,
            String place,
            @Nullable Target update,
            List<Other> others,
            String why,
            boolean explained)
            implements CoverageRow {
        /** Keeps a copy of the list. */
        public Line {
            others = List.copyOf(others);
        }

        /** Returns the same line with or without its reason. */
        Line explained(boolean is) {
            return new Line(key, point, carried, words, place, update, others, why, is);
        }
    }

    /**
     * An update, and the passage in it.
     *
     * @param id its id
     * @param span where the passage stands in it
     * @param clock its clock, or a dash
     * @param day the day that has to stand with the clock, or empty
     * @param headline its headline, or null
     * @param passage the passage, or null if it is the headline
     */
    record Target(
            String id,
            Quote.Span span,
            String clock,
            String day,
            @Nullable Excerpt headline,
            @Nullable Excerpt passage) {}

    /**
     * A further update that carries a point.
     *
     * @param id its id
     * @param span where the passage stands in it
     * @param when its clock, with its day if it needs one
     * @param title its name
     */
    record Other(String id, Quote.Span span, String when, String title) {}
}
