package app.rundown.fetch;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Fetched;
import app.rundown.model.Pagination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks from one page of a live blog to the next while {@link Paging} knows the way. Pages can't be trusted, so a walk
 * also ends when an address or the same bytes come twice, when the pages' own numbers do not grow, and after
 * {@link #MAX_PAGES} pages.
 */
public final class Pages {
    /** The most pages of one walk. */
    public static final int MAX_PAGES = 100;

    private final Map<String, Pagination> open = new HashMap<>();

    /** Gets a page from the web. */
    @FunctionalInterface
    public interface Source {
        /**
         * Gets a page.
         *
         * @param number its number in the walk, from 1
         * @throws IOException with a message for the user
         */
        Capture get(String address, int number) throws IOException;
    }

    /**
     * The result of a walk.
     *
     * @param captures the pages in order, each as it was read
     * @param stopped a sentence on why it ended before the last page; null if it did not, or if the user ended it
     */
    public record Walk(List<Capture> captures, @Nullable String stopped) {
        /** Keeps a copy of the list. */
        public Walk {
            captures = List.copyOf(captures);
        }
    }

    /**
     * Remembers the pages that are open, so that a walk skips them and does not fetch them again.
     *
     * @param documents all open documents, of any live blog
     */
    public Pages(List<Document> documents) {
        for (Document document : documents) {
            Fetched fetched = document.capture().fetched();
            if (fetched != null) {
                know(fetched.asked(), document.part());
                know(document.capture().path(), document.part());
            }
        }
    }

    private void know(String address, @Nullable Pagination part) {
        open.put(address, part == null ? new Pagination(0, 0, null) : part);
    }

    /**
     * Returns the address of the next page that has not been read yet. Fetches nothing.
     *
     * @param address the address of the page where the walk begins; see {@link Paging#next}
     * @param part what that page says about its series of pages
     */
    public Optional<String> next(String address, Pagination part) {
        String at = address;
        Pagination said = part;
        Set<String> passed = new HashSet<>();
        while (true) {
            Optional<String> next = Paging.next(at, said);
            Pagination known = next.map(open::get).orElse(null);
            if (known == null || next.isEmpty() || !passed.add(next.get())) {
                return known == null ? next : Optional.empty();
            }
            at = next.get();
            said = known;
        }
    }

    /**
     * Fetches all further pages. Blocks, perhaps for minutes.
     *
     * @param address the address of the page where the walk begins
     * @param part what that page says about its series of pages
     * @param source gets a page; if it throws {@link Cancelled}, the walk ends with the pages that it has
     * @param reader reads what a page says about its series of pages; null if it says nothing
     */
    public Walk walk(String address, Pagination part, Source source, Function<Capture, @Nullable Pagination> reader) {
        List<Capture> captures = new ArrayList<>();
        Set<String> contents = new HashSet<>();
        String at = address;
        Pagination said = part;
        while (true) {
            Optional<String> next = next(at, said);
            if (next.isEmpty()) {
                return new Walk(captures, null);
            }
            if (captures.size() == MAX_PAGES) {
                return new Walk(
                        captures,
                        MAX_PAGES + " pages were read, and there are more. Open " + Address.shown(next.get())
                                + " to continue from there.");
            }
            Capture capture;
            try {
                capture = source.get(next.get(), captures.size() + 1);
            } catch (Cancelled e) {
                return new Walk(captures, null);
            } catch (IOException e) {
                return new Walk(captures, e.getMessage());
            }
            Pagination told = reader.apply(capture);
            boolean elsewhere = !capture.path().equals(next.get()) && open.containsKey(capture.path());
            boolean back = told != null && told.page() > 0 && said.page() > 0 && told.page() <= said.page();
            if (elsewhere || back || !contents.add(capture.sha256())) {
                return new Walk(
                        captures,
                        "“" + Address.shown(next.get())
                                + "” is named as the next page, but it holds a page that was read already.");
            }
            captures.add(capture);
            know(next.get(), told);
            know(capture.path(), told);
            if (told == null) {
                return new Walk(captures, null);
            }
            at = capture.path();
            said = told;
        }
    }
}
