package app.rundown.time;

import java.time.LocalDate;

/**
 * A reason to think that the first update was made on a certain day.
 *
 * @param base that day
 * @param sort the kind of place where the date was found
 * @param named the date that the text names; it differs from {@code base} if it is the day of another update, with
 *     midnight between
 * @param where the place in words, with the text in quotation marks
 */
record Evidence(LocalDate base, Sort sort, LocalDate named, String where) {

    /** Whether a date of this kind says something only where no other kind does. */
    boolean isLastResort() {
        return sort == Sort.FILE || sort == Sort.AHEAD;
    }

    /** Returns the words that name the date. */
    String text() {
        return where.substring(where.indexOf('“') + 1, where.length() - 1);
    }

    /** Returns the same evidence as that of a day ahead. */
    Evidence asAhead() {
        return new Evidence(base, Sort.AHEAD, named, where);
    }

    /** A kind of place, and how much a date there counts. */
    enum Sort {
        /** Another update of the document that states its date. */
        UPDATE(8, true),
        /** Machine-readable data about the page. */
        METADATA(6, true),
        /** The page's address. */
        ADDRESS(5, true),
        /** A line with nothing but a date, between the title and the first update. */
        DATELINE(7, true),
        /** A date at the edge of a line with the author's name. */
        BYLINE(4, true),
        /** The title. */
        TITLE(4, true),
        /** A clock shown at the page's head or foot, which may be that of the copy. */
        HEAD(3, true),
        /** Machine-readable data about a change, or a publication, that was days away from the updates. */
        AFTERWARDS(1, false),
        /** A caption; pictures may be older than the text. */
        CAPTION(2, false),
        /** A card inside an update that leads to another article. */
        TEASER(2, false),
        /** The introduction. */
        INTRODUCTION(2, false),
        /** The words of an update. */
        WORDS(2, false),
        /** The file's name. */
        FILE(2, false),
        /**
         * A date of which the words speak as of one ahead, beside a date of the page's, the file's or the copy's own.
         */
        AHEAD(0.5, false);

        /** How many points the first piece of evidence of this kind gives. */
        final double weight;

        /** Whether evidence of this kind may be enough by itself. */
        final boolean strong;

        Sort(double weight, boolean strong) {
            this.weight = weight;
            this.strong = strong;
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
