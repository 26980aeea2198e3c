package app.rundown.app;

import app.rundown.ui.NoScreenException;
import java.util.Optional;

/** Says why no window can be opened. */
final class Display {
    private Display() {}

    /**
     * Why JavaFX need not be started, as the beginning of a sentence; empty where it may find a screen. Whether the one
     * that is named answers is left to JavaFX: to ask before it does takes time at every start.
     */
    static Optional<String> missing() {
        if (!System.getProperty("os.name", "").startsWith("Linux")
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        String name = System.getenv("DISPLAY");
        return name == null || name.isBlank()
                ? Optional.of("No display was found (DISPLAY is not set)")
                : Optional.empty();
    }

    /** What JavaFX met when it was started, as the beginning of a sentence. */
    static String refusal(NoScreenException refusal) {
        return switch (refusal.reason()) {
            case NO_ANSWER -> "The display “" + System.getenv("DISPLAY") + "” does not answer";
            case NO_TOOLKIT -> "GTK 3, which draws windows on Linux, is not installed whole";
        };
    }
}
