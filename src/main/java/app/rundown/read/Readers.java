package app.rundown.read;

import app.rundown.base.GivenUp;
import app.rundown.base.Log;
import app.rundown.base.Memory;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import app.rundown.model.Problem;
import app.rundown.read.feed.FeedArticle;
import app.rundown.read.feed.FeedReader;
import app.rundown.read.html.HtmlLiveBlog;
import app.rundown.read.html.HtmlWrapUp;
import app.rundown.read.html.PageHead;
import app.rundown.read.html.article.HtmlArticle;
import app.rundown.read.join.AuthorLines;
import app.rundown.read.join.Copies;
import app.rundown.read.json.JsonLiveBlog;
import app.rundown.read.line.CopyNote;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.source.Containers;
import app.rundown.read.source.Decoded;
import app.rundown.read.source.Decoder;
import app.rundown.read.source.SavedPage;
import app.rundown.read.source.ShownText;
import app.rundown.read.text.TextArticle;
import app.rundown.read.text.TextLiveBlog;
import app.rundown.read.text.TextWrapUp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only entry point to all formats: takes bytes, returns a document. */
public final class Readers {
    /**
     * The formats in the order in which they are asked: those that state what they are come before those that are
     * inferred.
     */
    private static final List<DocumentFormat> FORMATS = List.of(
            new FeedReader(),
            new JsonLiveBlog(),
            new HtmlLiveBlog(),
            new TextLiveBlog(),
            new HtmlWrapUp(),
            new TextWrapUp(),
            new FeedArticle(),
            new HtmlArticle(),
            new TextArticle());

    /** How many bytes at either end of a page are searched for comments of the program that saved it. */
    private static final int NOTES = 16_384;

    private Readers() {}

    /**
     * Reads a document. Never throws on bad input: what could not be read becomes a problem of the document, and a
     * capture in which nothing is recognised becomes a document of {@link DocumentKind#NONE} without updates.
     *
     * <p>Of an archive with several pages it reads the one that {@link Capture#page} names, else the one with the most
     * updates. The document says which pages there are, and its capture names the page that was read.
     *
     * @param capture the bytes
     * @param id the document's id; the ids of its updates begin with it
     * @param as the kind that the user asked for, or null to judge by the content
     */
    public static Document read(Capture capture, String id, @Nullable DocumentKind as) {
        try {
            return ArchivePages.choose(capture, (saved, problems) -> read(capture, saved, id, as, problems));
        } catch (OutOfMemoryError e) {
            Problem problem = new Problem("the page", Memory.tooLittle("It"));
            return new Draft().toDocument(capture, id, DocumentKind.NONE, List.of(problem));
        }
    }

    /**
     * Reads the first updates of a long page, as long as little of it is read; empty where the rest of the page could
     * change them, and for all that is no long page.
     */
    public static Optional<Document> readStart(Capture capture, String id) {
        return PageStart.of(capture, id);
    }

    /**
     * Returns the bytes of a picture that an archive holds; empty if it holds none of this address. Unpacks the archive
     * anew, which may take a second.
     */
    public static Optional<byte[]> picture(Capture capture, String address) {
        return Containers.picture(capture.bytes(), address);
    }

    /** Whether a document in which nothing was recognised has times, so that it can be read as a live blog if asked. */
    public static boolean canBeLiveBlog(Document document) {
        return document.kind() == DocumentKind.NONE && NotRecognised.offersLiveBlog(document.problems());
    }

    private static Document read(
            Capture capture, SavedPage saved, String id, @Nullable DocumentKind as, List<Problem> problems) {
        Fetched fetched = capture.fetched();
        String charset = saved.charset() == null && fetched != null ? fetched.charset() : saved.charset();
        // Links are relative to where the page was fetched or saved from; a file path is not such a place.
        String place = fetched == null ? "" : capture.path();
        Page page = page(capture, saved, charset, place, problems);
        return page == null
                ? new Draft().toDocument(capture, id, DocumentKind.NONE, problems)
                : read(page, id, as, problems);
    }

    /** Returns the decoded page, or null if it is not text. */
    private static @Nullable Page page(
            Capture capture, SavedPage saved, @Nullable String charset, String place, List<Problem> problems) {
        Decoded decoded = Decoder.decode(saved.bytes(), charset);
        return switch (decoded) {
            case Decoded.Foreign foreign -> {
                problems.add(foreign.problem());
                yield null;
            }
            case Decoded.Text text -> page(capture, ShownText.of(text), saved, place, problems);
        };
    }

    private static Page page(
            Capture capture, Decoded.Text text, SavedPage saved, String place, List<Problem> problems) {
        problems.addAll(text.problems());
        CopyNote note = CopyNote.of(text.ends(NOTES));
        String url = saved.url() != null ? saved.url() : note.url();
        String taken = saved.taken() != null ? saved.taken() : note.taken();
        return new Page(capture, text, new CopyNote(url, taken), url == null ? place : url);
    }

    private static Document read(Page page, String id, @Nullable DocumentKind as, List<Problem> problems) {
        for (DocumentFormat format : FORMATS) {
            if (as == null || format.kind() == as) {
                Draft draft = tried(format, page, as != null, problems);
                if (draft != null && !draft.entries.isEmpty()) {
                    Copies.leaveOut(draft);
                    return (format.kind() == DocumentKind.LIVE_BLOG ? AuthorLines.take(draft) : draft)
                            .addCopyNote(page.copy())
                            .toDocument(page.capture(), id, format.kind(), problems);
                }
                if (draft != null) {
                    problems.addAll(draft.problems);
                }
            }
        }
        Draft nothing = new Draft();
        if (page.isMarkup()) {
            nothing.title = PageHead.title(page.index());
        }
        NotRecognised.addProblem(page, as, nothing);
        return nothing.addCopyNote(page.copy()).toDocument(page.capture(), id, DocumentKind.NONE, problems);
    }

    /** Lets a format read the page. If it fails with an exception, the next format is asked. */
    private static @Nullable Draft tried(DocumentFormat format, Page page, boolean asked, List<Problem> problems) {
        try {
            return format.read(page, asked);
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            Log.bug(Readers.class, "Not read as a " + format.kind().label() + ": " + page.capture(), e);
            problems.add(new Problem(
                    "the page",
                    "It could not be read as “" + format.kind().label() + "” because of a bug in Rundown."));
            return null;
        }
    }
}
