package app.rundown.cli;

import app.rundown.base.OperatingSystem;
import app.rundown.store.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * The three streams of a command. Nothing from a page or a file's name can command a terminal through them.
 *
 * @param in standard input
 * @param out standard output; only results go there
 * @param err standard error; messages for the user, with visible escapes
 * @param terminal whether standard output is shown on a terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, BooleanSupplier terminal) {
    /** The part of a Unix file's mode that tells what kind of file it is, and the value for a device of characters. */
    private static final int KIND = 0170000;

    private static final int CHARACTERS = 0020000;

    Console {
        err = EscapedOutput.over(err);
    }

    /** Prints a message for the user, with straight quotation marks if the terminal has no curly ones. */
    void say(String sentence) {
        boolean curly = err.charset().newEncoder().canEncode('“');
        err.println("rundown: "
                + (curly ? sentence : sentence.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")));
    }

    /** Prints the exception's message, which is a sentence for the user. */
    void say(Exception problem) {
        say(String.valueOf(problem.getMessage()));
    }

    /**
     * Writes a result in UTF-8 as its pieces come, and as it is, to a file or another program. A terminal gets visible
     * escapes, and its own encoding.
     *
     * @return whether it was written; false if, for example, the reading program has ended
     */
    boolean result(FileContent content) {
        PrintStream shown = terminal.getAsBoolean()
                ? EscapedOutput.over(out, StandardCharsets.UTF_8, encoding(out, OperatingSystem.current()))
                : out;
        try {
            content.writeTo(new Checked(shown));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns the encoding in which a terminal shows results. On Windows that is the code page of the console, which
     * Java gives to standard output; on other systems terminals show UTF-8, also where no language is set.
     */
    static Charset encoding(PrintStream terminal, OperatingSystem system) {
        return system == OperatingSystem.WINDOWS ? terminal.charset() : StandardCharsets.UTF_8;
    }

    /** Ends the writing when a stream fails; the stream by itself would take all the rest and say nothing. */
    private static final class Checked extends OutputStream {
        private final PrintStream target;

        Checked(PrintStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            target.write(b);
            flush();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target.write(bytes, offset, length);
            flush();
        }

        @Override
        public void flush() throws IOException {
            if (target.checkError()) {
                throw new IOException("the stream has failed");
            }
        }
    }

    /** Whether a stream is this process's standard output and leads to a terminal. */
    static boolean isTerminal(PrintStream stream) {
        if (stream != System.out) {
            return false;
        }
        java.io.Console console = System.console();
        return console != null && console.isTerminal() || isCharacterDevice(Path.of("/dev/fd/1"));
    }

    /**
     * Asks Unix what standard output is, because {@link System#console} knows of no terminal as soon as standard input
     * is a pipe. Windows has no such file; there a console obeys escapes only if a program asks it to, which this one
     * does not.
     */
    private static boolean isCharacterDevice(Path output) {
        try {
            return output.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Files.getAttribute(output, "unix:mode") instanceof Integer mode
                    && (mode & KIND) == CHARACTERS
                    && !Files.isSameFile(output, Path.of("/dev/null"));
        } catch (IOException e) {
            // It is closed.
            return false;
        }
    }
}
