package app.rundown.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One opened page or text as a reader understood it: only facts, in the document's own order.
 *
 * @param id unique among the documents that are open together
 * @param capture the bytes it was read from
 * @param kind the kind of document
 * @param title its title, or its file's name if it has none
 * @param url its own address (canonical link), or null
 * @param language the language it declares, as a BCP 47 tag such as {@code en-GB}, or null
 * @param stamps evidence about the time of the page as a whole
 * @param introduction what comes before the updates: lead picture, standfirst, background
 * @param updates the updates in the document's order, which is rarely chronological
 * @param tags the subjects that the document names for itself
 * @param related links to other articles, outside any update
 * @param part what the document says about the pages that it is one of, or null if it says nothing
 * @param archive what the archive that it was read from holds besides
 * @param problems what the reader skipped or doubted
 */
public record Document(
        String id,
        Capture capture,
        DocumentKind kind,
        String title,
        @Nullable String url,
        @Nullable String language,
        List<Stamp> stamps,
        List<Block> introduction,
        List<Update> updates,
        List<String> tags,
        List<Link> related,
        @Nullable Pagination part,
        Archive archive,
        List<Problem> problems) {

    /** Keeps copies of the lists. */
    public Document {
        stamps = List.copyOf(stamps);
        introduction = List.copyOf(introduction);
        updates = List.copyOf(updates);
        tags = List.copyOf(tags);
        related = List.copyOf(related);
        problems = List.copyOf(problems);
    }

    /** Creates a document that states no language and no other pages, such as a plain text. */
    public Document(
            String id,
            Capture capture,
            DocumentKind kind,
            String title,
            @Nullable String url,
            List<Stamp> stamps,
            List<Block> introduction,
            List<Update> updates,
            List<String> tags,
            List<Link> related,
            List<Problem> problems) {
        this(id, capture, kind, title, url, null, stamps, introduction, updates, tags, related, null, problems);
    }

    /** Creates a document that was not read from an archive. */
    public Document(
            String id,
            Capture capture,
            DocumentKind kind,
            String title,
            @Nullable String url,
            @Nullable String language,
            List<Stamp> stamps,
            List<Block> introduction,
            List<Update> updates,
            List<String> tags,
            List<Link> related,
            @Nullable Pagination part,
            List<Problem> problems) {
        this(
                id,
                capture,
                kind,
                title,
                url,
                language,
                stamps,
                introduction,
                updates,
                tags,
                related,
                part,
                Archive.NONE,
                problems);
    }

    /**
     * Returns its address on the web: the one that it was fetched from, else the one that it states itself; null if
     * neither is known.
     */
    public @Nullable String address() {
        return capture.fetched() == null ? url : capture.path();
    }

    /** Returns the same document with one more problem. */
    public Document withProblem(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return with(capture, archive, all);
    }

    /**
     * Returns the same document as one of several pages of an archive.
     *
     * @param read the capture, with the number of this page if it is to be read again
     * @param told says which page this is; it comes before the other problems
     */
    public Document asPageOf(Archive from, Capture read, Problem told) {
        List<Problem> all = new ArrayList<>(problems);
        all.addFirst(told);
        return with(read, from, all);
    }

    /** Returns the same document as the only page of an archive. */
    public Document from(Archive from) {
        return with(capture, from, problems);
    }

    private Document with(Capture read, Archive from, List<Problem> told) {
        return new Document(
                id, read, kind, title, url, language, stamps, introduction, updates, tags, related, part, from, told);
    }
}
