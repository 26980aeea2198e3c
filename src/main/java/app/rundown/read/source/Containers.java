package app.rundown.read.source;

import app.rundown.base.Work;
import app.rundown.model.Problem;
import app.rundown.read.pack.Zstd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks pages from the files that people save them in: gzip, Zstandard, ZIP (including WACZ), WARC, MHTML, and
 * JSON-LD with several live blogs, also nested in each other. Any other file is itself the page.
 */
public final class Containers {
    private static final int MEBI = 1024 * 1024;
    /** The most bytes unpacked from one file; the rest is left out and reported as a problem. */
    private static final int LIMIT = 64 * MEBI;

    /** What is told when the limit is reached. */
    static final String TOO_LARGE = "They hold more than " + LIMIT / MEBI + " MiB; the rest was not read.";

    /** How many containers may be nested in each other. */
    private static final int DEEPEST = 4;
    /** The most pages taken from one file. */
    private static final int MOST_PAGES = 2_000;

    /** More faults of one file are not listed. */
    private static final int MOST_PROBLEMS = 50;

    /** What takes the pages, one after another, so that no two of them need be in memory. */
    @FunctionalInterface
    public interface PageTaker {
        /** Takes a page. */
        void take(SavedPage page);
    }

    /** What could not be unpacked. */
    public final List<Problem> problems = new ArrayList<>();

    /** The addresses of the pictures. */
    public final Set<String> pictures = new HashSet<>();

    private final @Nullable String wanted;
    private final PageTaker taker;
    private Optional<byte[]> picture = Optional.empty();
    private int left = LIMIT;
    private int leftForPages = LIMIT;
    private int taken;
    private int leftOut;
    private int tooLate;

    private Containers(@Nullable String wanted, PageTaker taker) {
        this.wanted = wanted;
        this.taker = taker;
    }

    /**
     * Opens a file and hands over its pages in the order in which they are unpacked, at least one: the file itself if
     * it holds none.
     */
    public static Containers open(byte[] bytes, PageTaker taker) {
        Containers containers = new Containers(null, taker);
        containers.add(SavedPage.plain(bytes), 0);
        if (containers.leftOut > 0) {
            containers.addProblem(
                    "the archive",
                    "It holds more than " + LIMIT / MEBI + " MiB of pages, or more than " + MOST_PAGES + " pages; "
                            + containers.leftOut + (containers.leftOut == 1 ? " page was" : " pages were")
                            + " not read.");
        }
        if (containers.tooLate > 0) {
            containers.addProblem(
                    "the archive",
                    Work.current()
                            .tooLong(
                                    "Reading it",
                                    containers.tooLate == 1
                                            ? "its last page was not read"
                                            : "its last " + containers.tooLate + " pages were not read"));
        }
        if (containers.taken == 0) {
            taker.take(SavedPage.plain(bytes));
        }
        return containers;
    }

    /** Returns the bytes of a picture in a file, if there is one of this address. */
    public static Optional<byte[]> picture(byte[] bytes, String address) {
        Containers containers = new Containers(address, page -> {});
        containers.add(SavedPage.plain(bytes), 0);
        return containers.picture;
    }

    /**
     * Adds a picture.
     *
     * @param url its address, or null if that is not known; it is then left out
     * @param content unpacks it; called only if this picture is wanted
     */
    void addPicture(@Nullable String url, Supplier<byte[]> content) {
        if (url != null && url.startsWith("http")) {
            pictures.add(url);
            if (url.equals(wanted) && picture.isEmpty()) {
                picture = Optional.of(content.get());
            }
        }
    }

    /**
     * Adds a page; if it is itself a container, adds the pages in it.
     *
     * @param depth how many containers it is nested in
     */
    void add(SavedPage saved, int depth) {
        byte[] bytes = saved.bytes();
        if (depth > DEEPEST) {
            addProblem(
                    "the archive", "It holds archives in archives, deeper than " + DEEPEST + "; they were not read.");
        } else if (GzipRecords.are(bytes)) {
            GzipRecords.unpack(bytes, this, depth + 1);
        } else if (Gzip.is(bytes)) {
            addUnpacked(Gzip.unpack(bytes, this), saved, depth + 1);
        } else if (Zstd.is(bytes)) {
            addUnpacked(ContentEncoding.unzstd(bytes, this), saved, depth + 1);
        } else if (Zip.is(bytes)) {
            Zip.unpack(bytes, this, depth + 1);
        } else if (Warc.is(bytes)) {
            new Warc(this, depth + 1).read(bytes);
        } else if (Mhtml.is(bytes)) {
            Mhtml.unpack(bytes, this, depth + 1);
        } else if (PostGraph.unpack(bytes, this, depth + 1)) {
            // Its live blogs have been added.
        } else if (taken > 0 && Work.current().isOver()) {
            tooLate++;
        } else if (taken >= MOST_PAGES || bytes.length > leftForPages) {
            leftOut++;
        } else {
            taken++;
            leftForPages -= bytes.length;
            taker.take(saved);
        }
    }

    private void addUnpacked(byte[] inner, SavedPage saved, int depth) {
        if (inner.length > 0) {
            add(new SavedPage(inner, saved.charset(), saved.url(), saved.taken()), depth);
        }
    }

    /** Returns how many bytes may still be unpacked. */
    int left() {
        return left;
    }

    /** Subtracts unpacked bytes from those {@link #left()}. */
    void consume(int bytes) {
        Work.current().check();
        left -= bytes;
    }

    /**
     * Notes something that could not be unpacked.
     *
     * @param where the place, in words
     * @param what what was wrong, as a sentence
     */
    void addProblem(String where, String what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(where, what));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem("the archive", "There are more such faults in it, which are not listed."));
        }
    }
}
