package app.rundown.time;

import java.time.LocalDate;

/**
 * A reason to think that the first update was made on a certain day.
 *
 * @param base that day
 * @param sort what kind of place it stood in
 * @param named the date that the text names: the day of another update where midnight lies between
 * @param where the place in words, with the text in quotation marks
 */
record Evidence(LocalDate base, Sort sort, LocalDate named, String where) {

    /** The words that name the date. */
    String text() {
        return where.substring(where.indexOf('“') + 1, where.length() - 1);
    }

    /** A kind of place, and how much it counts. */
    enum Sort {
        /** Another update of the document that states its date. */
        UPDATE(8, true),
        /** Machine-readable data about the page. */
        METADATA(6, true),
        /** The page's address. */
        ADDRESS(5, true),
        /** The title. */
        TITLE(4, true),
        /** A clock shown at the page's head or foot, which may be that of the copy. */
        HEAD(3, true),
        /** Machine-readable data that are of a change or a beginning days from the updates. */
        AFTERWARDS(1, false),
        /** A caption; pictures may be older than the words. */
        CAPTION(2, false),
        /** A card of another article in an update. */
        TEASER(2, false),
        /** The introduction. */
        INTRODUCTION(2, false),
        /** The words of an update. */
        WORDS(2, false),
        /** The file's name. */
        FILE(2, false);

        /** How much one piece of this kind counts. */
        final double weight;

        /** Whether it is enough by itself. */
        final boolean strong;

        Sort(double weight, boolean strong) {
            this.weight = weight;
            this.strong = strong;
        }
    }
}
