package app.rundown.export.cite;

/**
 * A citation in one style.
 *
 * @param text as plain text
 * @param html the same as a fragment of HTML, with links and italics, for programs that take it from the clipboard
 */
public record CitedText(String text, String html) {}
