package app.rundown.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * Looks, before JavaFX starts, whether it would find a screen: JavaFX itself answers a missing one with a stack trace, and can't
 * be started a second time.
 */
@SuppressWarnings("restricted") // Asking X11 itself is the only sure answer; the launcher grants it.
final class Display {
    private Display() {}

    /** Why no window can be opened here, as the beginning of a sentence; empty where one can. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        String name = System.getenv("DISPLAY");
        if (name == null || name.isBlank()) {
            return Optional.of("No display was found (DISPLAY is not set)");
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return opens(name, SymbolLookup.libraryLookup("libX11.so.6", arena))
                    ? Optional.empty()
                    : Optional.of("The display “" + name + "” does not answer");
        } catch (IllegalArgumentException noSuchLibrary) {
            return Optional.of("GTK 3, which draws windows on Linux, is not installed");
        }
    }

    private static boolean opens(String name, SymbolLookup x11) {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment display = (MemorySegment) linker.downcallHandle(
                            x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                    .invokeExact(arena.allocateFrom(name));
            if (display.address() == 0) {
                return false;
            }
            int closed = (int) linker.downcallHandle(
                            x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(display);
            return closed == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("The display could not be probed", e);
        }
    }
}
