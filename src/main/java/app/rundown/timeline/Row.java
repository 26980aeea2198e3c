package app.rundown.timeline;

import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Silence;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the timeline as it is shown, top to bottom. */
public sealed interface Row {

    /**
     * A new day begins.
     *
     * @param day the first shown time of that day, in the zone in which the timeline is read; its clock means nothing
     *     where only the day is known of all
     * @param mixed whether its clocks do not all stand in that zone
     * @param unsure the first of the day's shown moments that are least sure of date and zone; null where all are
     *     stated
     */
    record Day(ZonedDateTime day, boolean mixed, @Nullable Moment unsure) implements Row {}

    /**
     * The group of updates without a time begins, or a further section in it.
     *
     * @param document whose updates follow
     * @param section the heading they stand under, or null
     * @param first whether this is the first row of the whole group
     */
    record Section(Document document, @Nullable String section, boolean first) implements Row {}

    /**
     * A silence: no update of the document for long, whatever the filter shows.
     *
     * @param silence the document that was silent, and from when to when
     */
    record Gap(Silence silence) implements Row {
        /** The document that was silent. */
        public Document document() {
            return silence.document();
        }

        /** How long it was. */
        public Duration length() {
            return silence.length();
        }
    }

    /**
     * An update.
     *
     * @param entry the update
     * @param hits where the searched words occur in it, in reading order
     * @param since how long after the shown update before it in time it was made; null where there is none, or either
     *     has no clock
     */
    record Card(Entry entry, List<Hit> hits, @Nullable Duration since) implements Row {
        /** Keeps a copy of the hits. */
        public Card {
            hits = List.copyOf(hits);
        }
    }

    /**
     * An occurrence of a searched word.
     *
     * @param block index among the update's blocks, or {@link #HEADLINE}
     * @param start offset of the first character, in UTF-16 units of the unfolded text
     * @param end offset behind the last one
     */
    record Hit(int block, int start, int end) {
        /** The {@link #block()} of a hit in the headline. */
        public static final int HEADLINE = -1;
    }
}
