package app.rundown.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command.
 *
 * @param in standard input
 * @param out standard output; only results go there
 * @param err standard error; messages for the user
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

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
     * Writes a result in UTF-8, whatever the system's encoding is.
     *
     * @return whether it was written; false if, for example, the reading program has ended
     */
    boolean result(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        return !out.checkError();
    }
}
