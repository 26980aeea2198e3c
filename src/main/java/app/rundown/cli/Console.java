package app.rundown.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command.
 *
 * @param in standard input
 * @param out standard output; only results go there
 * @param err standard error; sentences for people
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Says a sentence to the person at the terminal, with straight marks where the terminal has no others. */
    void say(String sentence) {
        boolean curly = err.charset().newEncoder().canEncode('“');
        err.println("rundown: "
                + (curly ? sentence : sentence.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")));
    }

    /** Says what went wrong, in the words of whoever found out. */
    void say(Exception problem) {
        say(String.valueOf(problem.getMessage()));
    }

    /**
     * Writes a result in UTF-8, whatever the system's encoding.
     *
     * @return whether it arrived; false where the reader has gone
     */
    boolean result(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        return !out.checkError();
    }
}
