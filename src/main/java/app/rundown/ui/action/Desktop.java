package app.rundown.ui.action;

import app.rundown.export.content.HtmlText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window needs from the operating system. An interface, because without a display there is no desktop. */
public interface Desktop {
    /** Lets the user choose documents to open; empty if they cancel. */
    List<Path> chooseDocuments();

    /**
     * Lets the user choose where to write a file; empty if they cancel.
     *
     * @param description the name of the file format
     * @param extension without the dot
     */
    Optional<Path> chooseTarget(String suggestedName, String description, String extension);

    /** Lets the user choose a file of work to add; empty if they cancel. */
    Optional<Path> chooseWork();

    /** Lets the user choose where to save the work; empty if they cancel. */
    Optional<Path> chooseWorkTarget(String suggestedName);

    /** Copies a text to the clipboard, as plain text and as HTML. */
    void copy(String text, String html);

    /** Copies a text that looks the same as HTML. */
    default void copy(String text) {
        copy(text, HtmlText.escape(text));
    }

    /** Returns what is on the clipboard; empty if it holds neither text nor HTML. */
    Optional<Pasted> paste();

    /** Shows a notification of the system, soon, if that is possible. It belongs to no window, and needs no answer. */
    void show(String title, String text);

    /** Returns in a sentence why the last notification could not be shown; empty if none failed. */
    default String notificationTrouble() {
        return "";
    }

    /** Opens an address in the user's browser. Returns whether that was possible. */
    boolean browse(String address);

    /**
     * What another program put on the clipboard.
     *
     * @param text the plain text, or empty
     * @param html the same as HTML, or empty
     */
    record Pasted(String text, String html) {}
}
