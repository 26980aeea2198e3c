package com.sun.glass.ui.gtk;

import com.sun.glass.ui.Timer;

/**
 * The clock of JavaFX's frames on Linux, put in the place of JavaFX's own (26.0.2) when the runtime image is made. That
 * one goes on ticking sixty times a second when there is nothing to draw, because its pause does nothing; on other
 * systems JavaFX rests. This one takes its timer away in a pause, and makes a new one afterwards. Methods, native
 * functions and threads are as JavaFX has them: whoever pauses is the timer's thread, anyone may resume.
 *
 * <p>To be removed when JavaFX's own {@code _pause} does something; the image is as good without it but for the ticks.
 */
final class GtkTimer extends Timer {
    private static final int STOPPED = -1;

    private final Runnable frame;
    /** Of the native timer; 0 where there is none. */
    private long source;

    private int period = STOPPED;

    /** Takes what is done at each tick. Called by JavaFX. */
    public GtkTimer(Runnable frame) {
        super(frame);
        this.frame = frame;
    }

    @Override
    public synchronized void start(int milliseconds) {
        stop();
        source = _start(frame, milliseconds);
        if (source == 0) {
            throw new RuntimeException("Failed to start the timer");
        }
        period = milliseconds;
    }

    @Override
    public synchronized void stop() {
        pause();
        period = STOPPED;
    }

    @Override
    public synchronized void pause() {
        if (source != 0) {
            _stop(source);
            source = 0;
        }
    }

    @Override
    public synchronized void resume() {
        if (source == 0 && period != STOPPED) {
            source = _start(frame, period);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return period != STOPPED;
    }

    @Override
    protected long _start(Runnable runnable) {
        // JavaFX then asks for a period instead.
        throw new RuntimeException("vsync timer not supported");
    }

    @Override
    protected native long _start(Runnable runnable, int milliseconds);

    @Override
    protected native void _stop(long timer);

    @Override
    protected void _pause(long timer) {
        // Never called: pause() itself is replaced.
    }

    @Override
    protected void _resume(long timer) {
        // Never called: resume() itself is replaced.
    }
}
