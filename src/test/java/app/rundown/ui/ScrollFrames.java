package app.rundown.ui;

/** The FX thread's processor time for each frame, in milliseconds, sorted. */
public record ScrollFrames(double[] times) {
    /** How many frames there were. */
    public int count() {
        return times.length;
    }

    /** The time that so many of a hundred frames do not exceed. */
    public double percentile(int share) {
        return times[Math.max(0, (int) Math.ceil(times.length * share / 100.0) - 1)];
    }
}
