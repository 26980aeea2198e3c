package app.rundown.ui;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Takes what other processes ask the window of this one to open. */
@FunctionalInterface
public interface Receiver {
    /**
     * Opens places, as soon as the window answers.
     *
     * @param places paths and addresses; empty if only the window is to be shown
     * @param wanted tells the other process, once, that the window takes the places; returns false if that waits no
     *     more and opens them itself
     */
    void receive(List<String> places, BooleanSupplier wanted);
}
