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
public record ReadingPreferences(
        int textSize, boolean compact, DisplayZone.Choice zone, boolean relativeTimes, boolean reportedSpeech) {
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;
    private static final int USUAL = 100;
    private static final int STEP = 10;
    /** From this size on, a step of ten is hardly visible, so the steps are larger. */
    private static final int COARSE = 120;

    private static final int COARSE_STEP = 20;

    /** The initial choice. */
    public static final ReadingPreferences DEFAULT =
            new ReadingPreferences(USUAL, false, DisplayZone.Choice.DOCUMENT, true);

    /** Leaves reported speech out of the quotes. */
    public ReadingPreferences(int textSize, boolean compact, DisplayZone.Choice zone, boolean relativeTimes) {
        this(textSize, compact, zone, relativeTimes, false);
    }

    /** Keeps the size of the text within its limits. */
    public ReadingPreferences {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    /** Returns a copy with larger text, up to the largest size. */
    public ReadingPreferences larger() {
        return withTextSize(textSize + (textSize >= COARSE ? COARSE_STEP : STEP));
    }

    /** Returns a copy with smaller text, down to the smallest size. */
    public ReadingPreferences smaller() {
        return withTextSize(textSize - (textSize > COARSE ? COARSE_STEP : STEP));
    }

    /** Returns a copy with text of the usual size. */
    public ReadingPreferences usual() {
        return withTextSize(USUAL);
    }

    /** Returns a copy with text of another size, in percent. */
    public ReadingPreferences withTextSize(int percent) {
        return new ReadingPreferences(percent, compact, zone, relativeTimes, reportedSpeech);
    }

    /** Returns a copy with lines and updates close together, or not. */
    public ReadingPreferences withCompact(boolean chosen) {
        return new ReadingPreferences(textSize, chosen, zone, relativeTimes, reportedSpeech);
    }

    /** Returns a copy with times in another zone. */
    public ReadingPreferences withZone(DisplayZone.Choice chosen) {
        return new ReadingPreferences(textSize, compact, chosen, relativeTimes, reportedSpeech);
    }

    /** Returns a copy with relative times, or without. */
    public ReadingPreferences withRelativeTimes(boolean shown) {
        return new ReadingPreferences(textSize, compact, zone, shown, reportedSpeech);
    }

    /** Returns a copy with reported speech among the quotes, or without. */
    public ReadingPreferences withReportedSpeech(boolean shown) {
        return new ReadingPreferences(textSize, compact, zone, relativeTimes, shown);
    }
}
