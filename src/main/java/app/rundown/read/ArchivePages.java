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

/** Reads all pages of an archive and chooses one: that which the user named, else the one with the most updates. */
final class ArchivePages {
    private final List<Archive.Page> found = new ArrayList<>();
    private @Nullable Document best;
    private int bestNumber;
    private boolean named;

    private ArchivePages() {}

    /** Reads one page. */
    @FunctionalInterface
    interface PageReader {
        /**
         * Reads a page.
         *
         * @param problems what is told about the archive; more may be added
         */
        Document read(SavedPage page, List<Problem> problems);
    }

    /** Returns the document of the chosen page. */
    static Document choose(Containers containers, Capture capture, PageReader reader) {
        ArchivePages pages = new ArchivePages();
        int count = containers.pages.size();
        for (int i = 0; i < count; i++) {
            SavedPage saved = containers.pages.get(i);
            Document document = reader.read(saved, new ArrayList<>(containers.problems));
            pages.add(i + 1, saved, document, capture.page());
        }
        Document chosen = Objects.requireNonNull(pages.best, "an archive has at least one page");
        String url = containers.pages.get(pages.bestNumber - 1).url();
        String which = pages.named
                ? "page " + pages.bestNumber + " was read, as you wished"
                : "the one with the most updates was read";
        // Where nothing was recognised, the choice is made anew when it is read as another kind.
        boolean kept = pages.named || !chosen.updates().isEmpty();
        return chosen.asPageOf(
                new Archive(pages.found, containers.pictures),
                kept ? capture.withPage(Integer.toString(pages.bestNumber)) : capture,
                new Problem(
                        "the archive",
                        "It holds " + count + " pages; " + which + (url == null ? "." : ": " + url + ".")));
    }

    private void add(int number, SavedPage saved, Document document, @Nullable String wish) {
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
        }
        named |= wished;
    }
}
