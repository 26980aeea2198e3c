package app.rundown.store;

import app.rundown.timeline.Clockwork;

/**
 * How the user likes to read.
 *
 * @param textSize the size of what is read, in percent of the usual one, from 80 to 200
 * @param compact whether lines and updates stand close together
 * @param zone in whose zone times are shown
 * @param relativeTimes whether a clock is followed by how long ago that was, or how long after the update before
 * @param reportedSpeech whether what is only reported of somebody, without quotation marks, stands among the quotes
 */
public record Comfort(
        int textSize, boolean compact, Clockwork.Choice zone, boolean relativeTimes, boolean reportedSpeech) {
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;
    private static final int USUAL = 100;
    private static final int STEP = 10;
    /** From here on a step of ten is hardly seen. */
    private static final int COARSE = 120;

    private static final int COARSE_STEP = 20;

    /** What the program begins with. */
    public static final Comfort DEFAULT = new Comfort(USUAL, false, Clockwork.Choice.DOCUMENT, true);

    /** How somebody likes to read who keeps to quoted words. */
    public Comfort(int textSize, boolean compact, Clockwork.Choice zone, boolean relativeTimes) {
        this(textSize, compact, zone, relativeTimes, false);
    }

    /** Keeps the size of the text within what can be read. */
    public Comfort {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    /** With larger text, as far as it goes. */
    public Comfort larger() {
        return withTextSize(textSize + (textSize >= COARSE ? COARSE_STEP : STEP));
    }

    /** With smaller text, as far as it goes. */
    public Comfort smaller() {
        return withTextSize(textSize - (textSize > COARSE ? COARSE_STEP : STEP));
    }

    /** With text of the usual size. */
    public Comfort usual() {
        return withTextSize(USUAL);
    }

    /** With text of another size, in percent. */
    public Comfort withTextSize(int percent) {
        return new Comfort(percent, compact, zone, relativeTimes, reportedSpeech);
    }

    /** With lines closer together, or not. */
    public Comfort withCompact(boolean chosen) {
        return new Comfort(textSize, chosen, zone, relativeTimes, reportedSpeech);
    }

    /** With times in another zone. */
    public Comfort withZone(Clockwork.Choice chosen) {
        return new Comfort(textSize, compact, chosen, relativeTimes, reportedSpeech);
    }

    /** With relative times, or without. */
    public Comfort withRelativeTimes(boolean shown) {
        return new Comfort(textSize, compact, zone, shown, reportedSpeech);
    }

    /** With reported speech among the quotes, or without. */
    public Comfort withReportedSpeech(boolean shown) {
        return new Comfort(textSize, compact, zone, relativeTimes, shown);
    }
}
