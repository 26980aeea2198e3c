package app.rundown.read;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Document.Archive;
import app.rundown.model.Problem;
import app.rundown.read.source.Containers;
import app.rundown.read.source.SavedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads all pages of a file, one at a time, and chooses one: that which the user named, else the one with the most
 * updates. Most files are one page.
 */
final class ArchivePages {
    private final Capture capture;
    private final PageReader reader;
    private final List<Archive.Page> found = new ArrayList<>();
    private @Nullable Document best;
    private @Nullable String address;
    private int bestNumber;
    private int count;
    private boolean named;

    private ArchivePages(Capture capture, PageReader reader) {
        this.capture = capture;
        this.reader = reader;
    }

    /** Reads one page. */
    @FunctionalInterface
    interface PageReader {
        /**
         * Reads a page.
         *
         * @param problems takes what is told about the page
         */
        Document read(SavedPage page, List<Problem> problems);
    }

    /** Returns the document of the chosen page. */
    static Document choose(Capture capture, PageReader reader) {
        ArchivePages pages = new ArchivePages(capture, reader);
        Containers containers = Containers.open(capture.bytes(), pages::read);
        return pages.chosen(containers);
    }

    private void read(SavedPage saved) {
        count++;
        add(count, saved, reader.read(saved, new ArrayList<>()));
    }

    private Document chosen(Containers containers) {
        Document chosen = Objects.requireNonNull(best, "a file has at least one page");
        List<Problem> told = new ArrayList<>(containers.problems);
        if (count == 1) {
            return chosen.asPageOf(new Archive(List.of(), containers.pictures), capture, told);
        }
        String which =
                named ? "page " + bestNumber + " was read, as you wished" : "the one with the most updates was read";
        told.addFirst(new Problem(
                "the archive",
                "It holds " + count + " pages; " + which + (address == null ? "." : ": " + address + ".")));
        // Where nothing was recognised, the choice is made anew when it is read as another kind.
        boolean kept = named || !chosen.updates().isEmpty();
        return chosen.asPageOf(
                new Archive(found, containers.pictures),
                kept ? capture.withPage(Integer.toString(bestNumber)) : capture,
                told);
    }

    private void add(int number, SavedPage saved, Document document) {
        String wish = capture.page();
        String title = document.title().equals(document.capture().name()) && saved.url() != null
                ? saved.url()
                : document.title();
        // The archive's words come with their label.
        String taken = saved.taken() == null ? null : saved.taken().replaceFirst("^[\\w-]+: ", "");
        int updates = document.updates().size();
        Archive.Page page = new Archive.Page(number, title, saved.url(), taken, updates);
        boolean wished = wish != null && page.isCalled(wish);
        if (updates > 0 || wished) {
            found.add(page);
        }
        Document before = best;
        if (before == null
                || wished && !named
                || !named && updates > before.updates().size()) {
            best = document;
            bestNumber = number;
            address = saved.url();
        }
        named |= wished;
    }
}
