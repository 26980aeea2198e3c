package app.rundown.app;

import app.rundown.base.Log;
import app.rundown.base.OperatingSystem;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of the program on Windows. Java's launcher takes them in the encoding of the system's language, so a
 * file's name with other letters arrives broken (JDK-8124977): as question marks, or as letters that look alike.
 * Windows itself has the whole command line in UTF-16.
 */
final class WindowsArguments {
    private WindowsArguments() {}

    /** Returns the arguments as the user gave them. On other systems these are the ones that Java has. */
    static String[] of(String[] arguments) {
        if (OperatingSystem.current() != OperatingSystem.WINDOWS || arguments.length == 0) {
            return arguments;
        }
        try {
            return repaired(arguments, commandLine());
        } catch (Throwable e) {
            Log.warning(WindowsArguments.class, "the command line can't be read: " + e);
            return arguments;
        }
    }

    // Its result is a text that ends with a zero, which Windows keeps as long as the process lives.
    @SuppressWarnings("restricted")
    private static String commandLine() throws Throwable {
        MemorySegment line = (MemorySegment) Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup("kernel32", Arena.global())
                                .find("GetCommandLineW")
                                .orElseThrow(),
                        FunctionDescriptor.of(ValueLayout.ADDRESS))
                .invokeExact();
        return line.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_16LE);
    }

    /**
     * Returns arguments with the letters of the command line. The options of Java stand before them there, and Java may
     * have put the names of files for a pattern; so an argument is replaced only by one that it can have come from, and
     * none is unless all can.
     *
     * @param arguments as Java has them
     * @param line the command line of the process
     */
    static String[] repaired(String[] arguments, String line) {
        List<String> whole = parsed(line);
        int before = whole.size() - arguments.length;
        if (before < 1) {
            return arguments;
        }
        String[] last = whole.subList(before, whole.size()).toArray(String[]::new);
        for (int i = 0; i < last.length; i++) {
            if (!canBecome(last[i], arguments[i])) {
                return arguments;
            }
        }
        return last;
    }

    /** Whether a text can arrive as another one: with the same ASCII letters, and any one for each of the others. */
    private static boolean canBecome(String given, String arrived) {
        if (given.length() != arrived.length()) {
            return false;
        }
        for (int i = 0; i < given.length(); i++) {
            if (given.charAt(i) < 0x80 && given.charAt(i) != arrived.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Divides a command line as the C runtime of Windows does ("Parsing C command-line arguments" in Microsoft's
     * documentation): backslashes count only before a quotation mark, where two stand for one and one more makes the
     * mark a letter; two marks inside marks are one. The first argument, the program, knows no backslashes.
     */
    static List<String> parsed(String line) {
        List<String> arguments = new ArrayList<>();
        int at = program(line, arguments);
        while (true) {
            while (at < line.length() && isSpace(line.charAt(at))) {
                at++;
            }
            if (at == line.length()) {
                return arguments;
            }
            at = argument(line, at, arguments);
        }
    }

    private static int program(String line, List<String> arguments) {
        StringBuilder program = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        while (at < line.length() && (quoted || !isSpace(line.charAt(at)))) {
            char c = line.charAt(at++);
            if (c == '"') {
                quoted = !quoted;
            } else {
                program.append(c);
            }
        }
        arguments.add(program.toString());
        return at;
    }

    private static int argument(String line, int from, List<String> arguments) {
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        int at = from;
        while (at < line.length() && (quoted || !isSpace(line.charAt(at)))) {
            int slashes = 0;
            while (at < line.length() && line.charAt(at) == '\\') {
                slashes++;
                at++;
            }
            boolean mark = at < line.length() && line.charAt(at) == '"';
            argument.repeat('\\', mark ? slashes / 2 : slashes);
            if (!mark) {
                if (slashes == 0) {
                    argument.append(line.charAt(at++));
                }
            } else if (slashes % 2 == 1) {
                argument.append('"');
                at++;
            } else if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                argument.append('"');
                at += 2;
            } else {
                quoted = !quoted;
                at++;
            }
        }
        arguments.add(argument.toString());
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
