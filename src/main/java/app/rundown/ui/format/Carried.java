package app.rundown.ui.format;

import app.rundown.model.Coverage;
import app.rundown.timeline.CoverageIndex;

/** How a point of a wrap-up is carried by the live blogs, as the window says it. */
public enum Carried {
    /** It has a quote in other words than the live blog; whatever else is true of it, this comes first. */
    ALTERED("altered", "Altered", "altered"),
    /** Its main claim is there in other words. */
    REWORDED("reworded", "Reworded", "reworded"),
    /** Its words are there. */
    SAME_WORDS("same words", "Same words", "in the same words"),
    /** It is not there. */
    ABSENT("absent", "Absent", "absent");

    private final String word;
    private final String title;
    private final String counted;

    Carried(String word, String title, String counted) {
        this.word = word;
        this.title = title;
        this.counted = counted;
    }

    /** Returns how a point is carried. */
    public static Carried of(Coverage.Point point, CoverageIndex index) {
        if (!index.alterations(point.update()).isEmpty()) {
            return ALTERED;
        }
        return switch (point.verdict()) {
            case SAME_WORDS -> SAME_WORDS;
            case REWORDED -> REWORDED;
            case ABSENT -> ABSENT;
        };
    }

    /** Returns the words for a chip: "same words". */
    public String word() {
        return word;
    }

    /** Returns the words for a button: "Same words". */
    public String title() {
        return title;
    }

    /** Returns the words that follow a number of points: "in the same words". */
    public String counted() {
        return counted;
    }
}
