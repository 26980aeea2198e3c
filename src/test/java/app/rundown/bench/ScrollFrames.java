package app.rundown.bench;

/**
 * The FX thread's processor time for each frame, in milliseconds, sorted.
 *
 * @param pulses the time of each pulse: the step itself, layout, handing over what to paint
 * @param whole the time until the next pulse begins, with what is made ahead between pulses and JavaFX's copy of the
 *     headless window's pixels
 */
record ScrollFrames(double[] pulses, double[] whole) {
    /** Returns how many frames there were. */
    int count() {
        return pulses.length;
    }

    /** Returns the time that {@code share} percent of the pulses do not exceed. */
    double pulse(int share) {
        return percentile(pulses, share);
    }

    /**
     * Returns the time that {@code share} percent of the frames do not exceed, with all that is done before the next
     * one.
     */
    double whole(int share) {
        return percentile(whole, share);
    }

    private static double percentile(double[] times, int share) {
        return times[Math.max(0, (int) Math.ceil(times.length * share / 100.0) - 1)];
    }
}
