package com.sun.glass.ui.gtk;

import com.sun.glass.ui.Timer;

/**
 * The timer of JavaFX's frames on Linux. It replaces JavaFX's own class (26.0.2) when the runtime image is made.
 * JavaFX's class keeps ticking sixty times a second when there is nothing to draw, because its pause does nothing; on
 * other systems JavaFX rests. This class removes its native timer in a pause and makes a new one afterwards. Methods,
 * native functions and threads are the same as in JavaFX: only the timer's thread pauses, any thread may resume.
 *
 * <p>Remove this class once JavaFX's own {@code _pause} does something. Without it the image works as well, but ticks.
 */
final class GtkTimer extends Timer {
    private static final int STOPPED = -1;

    private final Runnable frame;
    /** Id of the native timer; 0 if there is none. */
    private long source;

    private int period = STOPPED;

    /** Called by JavaFX, with the action for each tick. */
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
        // JavaFX then starts a timer with a period instead.
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
