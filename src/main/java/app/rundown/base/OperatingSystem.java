package app.rundown.base;

import java.util.Locale;

/** The kinds of operating system whose habits differ. */
public enum OperatingSystem {
    /** Linux, and any other system that is neither Windows nor macOS. */
    LINUX,
    /** Apple's macOS. */
    MAC,
    /** Microsoft Windows. */
    WINDOWS;

    /** Returns the system that the program runs on. */
    public static OperatingSystem current() {
        return of(System.getProperty("os.name", ""));
    }

    /**
     * Returns the kind of a system.
     *
     * @param name the system's name, as Java gives it
     */
    public static OperatingSystem of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("mac") ? MAC : small.startsWith("windows") ? WINDOWS : LINUX;
    }
}
