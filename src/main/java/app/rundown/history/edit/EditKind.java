package app.rundown.history.edit;

import java.util.Set;

/**
 * What an edit changes. The first constants matter most: where an edit is of several kinds, it is called by the first.
 */
public enum EditKind {
    /** Words that stand in quotation marks or are set off as a quotation, or where a quotation begins or ends. */
    QUOTATION,
    /** Who is given as the source of words, or how that is put: "police said" for "residents claimed". */
    ATTRIBUTION,
    /** Whether something is so or not: "not", "never", "unlawful". */
    NEGATION,
    /** A number, an amount, a unit. */
    FIGURE,
    /** A clock, a day, a date. */
    TIME,
    /** How sure something is said to be: "reportedly", "may". */
    HEDGE,
    /** A name. */
    NAME,
    /** Words are gone, and none stands in their place. */
    REMOVAL,
    /** Words came where none were. */
    ADDITION,
    /** The same words stand elsewhere in the update. */
    MOVED,
    /** A slip of the pen was mended, or made. */
    SPELLING,
    /** Words were replaced by others. */
    WORDING,
    /** Only marks, white space, capitals or accents changed. */
    TYPOGRAPHY,
    /** A link leads elsewhere, came or went; the words are the same. */
    LINK;

    private static final Set<EditKind> TRIVIAL = Set.of(TYPOGRAPHY, LINK);

    /** Whether nothing changed that could matter for what is said, so that a reader need not see it. */
    public boolean isTrivial() {
        return TRIVIAL.contains(this);
    }
}
