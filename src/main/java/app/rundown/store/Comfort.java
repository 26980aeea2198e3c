package app.rundown.store;

import app.rundown.timeline.DisplayZone;

/**
 * How the user likes to read.
 *
 * @param textSize the size of the text for reading, in percent of the usual size, from 80 to 200
 * @param compact whether lines and updates are close together
 * @param zone the zone in which times are shown
 * @param relativeTimes whether a clock is followed by how long ago it was, or how long after the previous update
 * @param reportedSpeech whether speech that is only reported, without quotation marks, is listed with the quotes
 */
public record Comfort(
        int textSize, boolean compact, DisplayZone.Choice zone, boolean relativeTimes, boolean reportedSpeech) {
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;
    private static final int USUAL = 100;
    private static final int STEP = 10;
    /** From this size on, a step of ten is hardly visible, so the steps are larger. */
    private static final int COARSE = 120;

    private static final int COARSE_STEP = 20;

    /** The initial choice. */
    public static final Comfort DEFAULT = new Comfort(USUAL, false, DisplayZone.Choice.DOCUMENT, true);

    /** Leaves reported speech out of the quotes. */
    public Comfort(int textSize, boolean compact, DisplayZone.Choice zone, boolean relativeTimes) {
        this(textSize, compact, zone, relativeTimes, false);
    }

    /** Keeps the size of the text within its limits. */
    public Comfort {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    /** Returns a copy with larger text, up to the largest size. */
    public Comfort larger() {
        return withTextSize(textSize + (textSize >= COARSE ? COARSE_STEP : STEP));
    }

    /** Returns a copy with smaller text, down to the smallest size. */
    public Comfort smaller() {
        return withTextSize(textSize - (textSize > COARSE ? COARSE_STEP : STEP));
    }

    /** Returns a copy with text of the usual size. */
    public Comfort usual() {
        return withTextSize(USUAL);
    }

    /** Returns a copy with text of another size, in percent. */
    public Comfort withTextSize(int percent) {
        return new Comfort(percent, compact, zone, relativeTimes, reportedSpeech);
    }

    /** Returns a copy with lines and updates close together, or not. */
    public Comfort withCompact(boolean chosen) {
        return new Comfort(textSize, chosen, zone, relativeTimes, reportedSpeech);
    }

    /** Returns a copy with times in another zone. */
    public Comfort withZone(DisplayZone.Choice chosen) {
        return new Comfort(textSize, compact, chosen, relativeTimes, reportedSpeech);
    }

    /** Returns a copy with relative times, or without. */
    public Comfort withRelativeTimes(boolean shown) {
        return new Comfort(textSize, compact, zone, shown, reportedSpeech);
    }

    /** Returns a copy with reported speech among the quotes, or without. */
    public Comfort withReportedSpeech(boolean shown) {
        return new Comfort(textSize, compact, zone, relativeTimes, shown);
    }
}
