package app.rundown.read;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Kind;
import app.rundown.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one door to all formats: bytes in, a document out. */
public final class Readers {
    /** In the order in which they are asked: what states its format before what is concluded from its shape. */
    private static final List<Format> FORMATS = List.of(
            new JsonLiveBlog(), new HtmlLiveBlog(), new TextLiveBlog(), new HtmlWrapUp(), new TextWrapUp(), new HtmlArticle(), new TextArticle());

    private Readers() {}

    /**
     * Reads a document. Never throws on bad input: what could not be read is told by the document's problems, and a capture
     * that holds nothing recognisable becomes a document of {@link Kind#NONE} without updates.
     *
     * @param capture the bytes
     * @param id the id the document gets; its updates' ids begin with it
     * @param as the kind that the user asked for, or null to judge by the content
     */
    public static Document read(Capture capture, String id, @Nullable Kind as) {
        return switch (Decoder.decode(capture.bytes())) {
            case Decoded.Foreign foreign -> new Draft().toDocument(capture, id, Kind.NONE, List.of(foreign.problem()));
            case Decoded.Text text -> read(new Page(capture, text.text()), id, as, text.problems());
        };
    }

    private static Document read(Page page, String id, @Nullable Kind as, List<Problem> decoding) {
        List<Problem> problems = new ArrayList<>(decoding);
        for (Format format : FORMATS) {
            if (as == null || format.kind() == as) {
                Draft draft = tried(format, page, as != null, problems);
                if (draft != null && !draft.entries.isEmpty()) {
                    return draft.toDocument(page.capture(), id, format.kind(), problems);
                }
            }
        }
        Draft nothing = new Draft();
        NotRecognised.tell(page, as, nothing);
        return nothing.toDocument(page.capture(), id, Kind.NONE, problems);
    }

    /** A reader that stumbles over a page leaves it to the next one. */
    private static @Nullable Draft tried(Format format, Page page, boolean asked, List<Problem> problems) {
        try {
            return format.read(page, asked);
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(new Problem("the page", "It could not be read as a " + format.kind().label() + ": " + e + "."));
            return null;
        }
    }
}
