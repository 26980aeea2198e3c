package app.rundown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * @param outlet the name of the site or publisher that it states ("The Harbour Post"), or null
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
        @Nullable String outlet,
        List<Stamp> stamps,
        List<Block> introduction,
        List<Update> updates,
        List<String> tags,
        List<Link> related,
        @Nullable Pagination part,
        Archive archive,
        List<Problem> problems) {

    /**
     * Hashes the id, which equal documents share. To hash the rest is to read the whole document, and each entry of a
     * timeline, whose hash has this one in it, would do so again.
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * What an archive holds besides the page that was read from it.
     *
     * @param pages the pages in which updates were found, that one among them; none if it holds only one page
     * @param pictures the addresses of the pictures in it
     */
    public record Archive(List<Page> pages, Set<String> pictures) {
        /** Of a file that is itself the page. */
        public static final Archive NONE = new Archive(List.of(), Set.of());

        /** Keeps copies. */
        public Archive {
            pages = List.copyOf(pages);
            pictures = Set.copyOf(pictures);
        }

        /**
         * A page of an archive in which updates were found.
         *
         * @param number its number among all pages of the archive, from 1
         * @param title its title, or its address if it has none
         * @param address where it was read, according to the archive, or null
         * @param taken when it was read, in the words of the archive, or null
         * @param updates how many updates were found in it
         */
        public record Page(
                int number,
                String title,
                @Nullable String address,
                @Nullable String taken,
                int updates) {
            /** Whether the user means this page. */
            public boolean isCalled(String numberOrAddress) {
                return numberOrAddress.equals(Integer.toString(number)) || numberOrAddress.equals(address);
            }
        }
    }

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

    /** Creates a document that states no outlet and was not read from an archive. */
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
                null,
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
        return with(capture, updates, archive, all);
    }

    /**
     * Returns the same document as a page of a file that may hold more.
     *
     * @param read the capture, with the number of this page if it is to be read again
     * @param told what is told of the file and its pages; it comes before the other problems
     */
    public Document asPageOf(Archive from, Capture read, List<Problem> told) {
        List<Problem> all = new ArrayList<>(told);
        all.addAll(problems);
        return with(read, updates, from, all);
    }

    /** Returns the same document with some of its updates only. */
    public Document withUpdates(List<Update> kept) {
        return with(capture, kept, archive, problems);
    }

    /**
     * Returns the document as the beginning of a longer one.
     *
     * @param whole the capture of all of it
     * @param count how many of the updates are kept
     * @param told what is told of the rest
     */
    public Document asStartOf(Capture whole, int count, Problem told) {
        return with(whole, updates.subList(0, count), archive, List.of(told));
    }

    private Document with(Capture read, List<Update> kept, Archive from, List<Problem> told) {
        return new Document(
                id,
                read,
                kind,
                title,
                url,
                language,
                outlet,
                stamps,
                introduction,
                kept,
                tags,
                related,
                part,
                from,
                told);
    }
}
