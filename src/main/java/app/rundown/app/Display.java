package app.rundown.app;

import app.rundown.base.OperatingSystem;
import app.rundown.ui.NoScreenException;
import java.util.Optional;

/** Explains why no window can be opened. */
final class Display {
    private Display() {}

    /**
     * Returns why it is no use to start JavaFX, as the beginning of a sentence; empty if JavaFX may find a screen. Only
     * checks that a display is named. Whether it answers is left to JavaFX, because asking first would slow every
     * start.
     */
    static Optional<String> missing() {
        if (OperatingSystem.current() != OperatingSystem.LINUX
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        String name = System.getenv("DISPLAY");
        return name == null || name.isBlank()
                ? Optional.of("No display was found (DISPLAY is not set)")
                : Optional.empty();
    }

    /** Returns why JavaFX could not start, as the beginning of a sentence. */
    static String refusal(NoScreenException refusal) {
        return switch (refusal.reason()) {
            case NO_ANSWER -> "The display “" + System.getenv("DISPLAY") + "” does not answer";
            case NO_TOOLKIT -> "GTK 3, which draws windows on Linux, is not fully installed";
        };
    }
}
