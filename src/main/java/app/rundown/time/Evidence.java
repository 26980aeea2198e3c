package app.rundown.time;

import app.rundown.model.Update;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason to think that the first update was made on a certain day.
 *
 * @param base that day
 * @param sort the kind of place where the date was found
 * @param named the date that the text names; it differs from {@code base} if it is the day of another update, with
 *     midnight between
 * @param where the place in words, with the text in quotation marks
 * @param update the update in which it stands, or null
 */
record Evidence(
        LocalDate base,
        Sort sort,
        LocalDate named,
        String where,
        @Nullable Update update) {

    /** Whether a date of this kind says something only where no other kind does. */
    boolean isLastResort() {
        return sort == Sort.FILE || sort == Sort.AHEAD;
    }

    /** Returns the words that name the date. */
    String text() {
        return where.substring(where.indexOf('“') + 1, where.length() - 1);
    }

    /** Returns what it says, without its place: "A caption says “May 14, 2019”". */
    DayEvidence.Item item() {
        return new DayEvidence.Item(
                DayEvidence.capitalised(said()),
                update == null ? sort.place : "",
                update == null ? List.of() : List.of(update.id()));
    }

    /** Returns what it says, without the update where it says so: "a caption says “May 14, 2019”". */
    String said() {
        if (update == null) {
            return where;
        }
        String place = place(update);
        return where.startsWith(place)
                ? "the words" + where.substring(place.length()).replaceFirst("^ (say|state)s ", " $1 ")
                : where.replaceFirst(" (in|of) " + place + " ", " ");
    }

    /** Returns how sentences name an update: "update 12". */
    static String place(Update update) {
        return "update " + update.position();
    }

    /** Returns the same evidence as that of a day ahead. */
    Evidence asAhead() {
        return new Evidence(base, Sort.AHEAD, named, where, update);
    }

    /** A kind of place, and how much a date there counts. */
    enum Sort {
        /** Another update of the document that states its date. */
        UPDATE(8, true, ""),
        /** Machine-readable data about the page. */
        METADATA(6, true, "page data"),
        /** The page's address. */
        ADDRESS(5, true, "address"),
        /** A line with nothing but a date, between the title and the first update. */
        DATELINE(7, true, "page head"),
        /**
         * A date beside the author's name, before the dash that begins an introduction, or in a line that ends with a
         * colon.
         */
        BYLINE(4, true, "introduction"),
        /** The title. */
        TITLE(4, true, "title"),
        /** A clock shown at the page's head or foot, which may be that of the copy. */
        HEAD(3, true, "page head"),
        /** Machine-readable data about a change, or a publication, that was days away from the updates. */
        AFTERWARDS(1, false, "page data"),
        /** A caption; pictures may be older than the text. */
        CAPTION(2, false, ""),
        /** A card inside an update that leads to another article. */
        TEASER(2, false, ""),
        /** The introduction. */
        INTRODUCTION(2, false, "introduction"),
        /** The words of an update. */
        WORDS(2, false, ""),
        /** The file's name. */
        FILE(2, false, "file name"),
        /**
         * A date of which the words speak as of one ahead, beside a date of the page's, the file's or the copy's own.
         */
        AHEAD(0.5, false, "");

        /** How many points the first piece of evidence of this kind gives. */
        final double weight;

        /** Whether evidence of this kind may be enough by itself. */
        final boolean strong;

        /** Where it stands, if not in an update; empty if it may stand anywhere. */
        final String place;

        Sort(double weight, boolean strong, String place) {
            this.weight = weight;
            this.strong = strong;
            this.place = place;
        }

        /** Whether it is a date of the page's or the file's own, not one that its words name. */
        boolean isOwn() {
            return switch (this) {
                case UPDATE, METADATA, ADDRESS, DATELINE, BYLINE, HEAD, FILE -> true;
                default -> false;
            };
        }
    }
}
