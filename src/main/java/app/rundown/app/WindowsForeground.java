package app.rundown.app;

import app.rundown.base.Log;
import app.rundown.base.OperatingSystem;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/**
 * Lets another process bring its window to the front on Windows. Only the process that the user has just started may do
 * so itself; the window of the first process would only blink in the task bar.
 */
final class WindowsForeground {
    /** Any process ({@code ASFW_ANY}), because the first one does not say which it is. */
    private static final int ANY = -1;

    private WindowsForeground() {}

    /** Passes this process's right to come to the front on. Does nothing on other systems. */
    // The function takes a number and returns one.
    @SuppressWarnings("restricted")
    static void passOn() {
        if (OperatingSystem.current() != OperatingSystem.WINDOWS) {
            return;
        }
        try {
            int passed = (int) Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup("user32", Arena.global())
                                    .find("AllowSetForegroundWindow")
                                    .orElseThrow(),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invokeExact(ANY);
            if (passed == 0) {
                Log.warning(WindowsForeground.class, "the other window can't come to the front");
            }
        } catch (Throwable e) {
            Log.warning(WindowsForeground.class, "the other window can't come to the front: " + e);
        }
    }
}
