package app.rundown.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks of the system around it. An interface, because there is none of it without a display. */
interface Desktop {
    /** Lets the user choose documents to open; empty where they changed their mind. */
    List<Path> chooseDocuments();

    /** Lets the user choose where to write a file. */
    Optional<Path> chooseTarget(String suggestedName, String description, String extension);

    /** Puts a text on the clipboard, plain and as HTML. */
    void copy(String text, String html);

    /** What is on the clipboard; empty where it holds neither text nor HTML. */
    Optional<Pasted> paste();

    /** Shows an address of the web in the user's browser; says whether there is one to be asked. */
    boolean browse(String address);

    /** A text as other programs put it on the clipboard: plain, and as HTML where they did so; else empty. */
    record Pasted(String text, String html) {}
}
