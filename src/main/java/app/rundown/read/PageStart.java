package app.rundown.read;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The beginning of a long page, read as if it were a page of its own, so that its first updates can be shown while the
 * whole is read. It is left alone where the rest of the page could change what is read from it.
 */
final class PageStart {
    /** Shorter pages are read as a whole before anybody would miss them. */
    private static final int LONG = 4 * 1024 * 1024;

    private static final int START = 192 * 1024;
    /** With fewer updates the screen would not be full. */
    private static final int FEWEST = 12;

    /** What stands in data whose updates would be joined with those that the page shows. */
    private static final byte[] DATA = "liveBlogUpdate".getBytes(StandardCharsets.US_ASCII);

    private PageStart() {}

    /** Returns the document of the beginning, with the capture of the whole; empty if nothing is to be shown of it. */
    static Optional<Document> of(Capture capture, String id) {
        byte[] bytes = capture.bytes();
        int end = bytes.length < LONG || bytes[0] != '<' || capture.page() != null ? 0 : endOfTag(bytes);
        if (end == 0 || isInScript(bytes, end) || contains(bytes, end, DATA)) {
            return Optional.empty();
        }
        Capture start = new Capture(capture.path(), Arrays.copyOf(bytes, end), capture.fetched());
        Document document = Readers.read(start, id, null);
        // The last one is cut, and those that data state without the page showing them so far stand near the end.
        int whole = document.updates().size() / 2;
        boolean shown = document.kind() == DocumentKind.LIVE_BLOG && whole >= FEWEST && document.part() == null;
        return shown
                ? Optional.of(document.asStartOf(
                        capture,
                        whole,
                        new Problem("the page", "It is still being read; these are only its first updates.")))
                : Optional.empty();
    }

    private static int endOfTag(byte[] bytes) {
        int end = START;
        while (end > 0 && bytes[end - 1] != '>') {
            end--;
        }
        return end;
    }

    private static boolean isInScript(byte[] bytes, int end) {
        String start = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        return start.lastIndexOf("<script") > start.lastIndexOf("</script");
    }

    private static boolean contains(byte[] bytes, int from, byte[] words) {
        for (int at = from; at + words.length <= bytes.length; at++) {
            if (bytes[at] == words[0] && Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }
}
