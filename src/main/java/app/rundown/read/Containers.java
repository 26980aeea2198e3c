package app.rundown.read;

import app.rundown.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the pages out of what people save them in: gzip, ZIP (and WACZ, which is one), WARC, MHTML, one in another. A
 * file that is none of these is its own page.
 */
final class Containers {
    /** So many bytes may come out of one file; what is beyond is left out and told. */
    static final int LIMIT = 64 * 1024 * 1024;

    private static final int DEEPEST = 4;
    private static final int MOST_PAGES = 60;

    /** The pages in order of how likely one is meant, the first first. */
    final List<Saved> pages = new ArrayList<>();

    final List<Problem> problems = new ArrayList<>();
    private int left = LIMIT;

    private Containers() {}

    /** Opens a file; at least one page comes out. */
    static Containers open(byte[] bytes) {
        Containers containers = new Containers();
        containers.add(Saved.plain(bytes), 0);
        if (containers.pages.isEmpty()) {
            containers.pages.add(Saved.plain(bytes));
        }
        return containers;
    }

    /** Adds a page, or the pages in it where it is a container itself. */
    void add(Saved saved, int depth) {
        byte[] bytes = saved.bytes();
        if (depth > DEEPEST || pages.size() >= MOST_PAGES) {
            return;
        }
        if (Gzip.is(bytes)) {
            byte[] inner = Gzip.unpack(bytes, this);
            if (inner.length > 0) {
                add(new Saved(inner, saved.charset(), saved.url(), saved.taken()), depth + 1);
            }
        } else if (Zip.is(bytes)) {
            Zip.unpack(bytes, this, depth + 1);
        } else if (Warc.is(bytes)) {
            Warc.unpack(bytes, this, depth + 1);
        } else if (Mhtml.is(bytes)) {
            Mhtml.unpack(bytes, this, depth + 1);
        } else {
            pages.add(saved);
        }
    }

    /** How many bytes may still be unpacked. */
    int left() {
        return left;
    }

    /** Counts unpacked bytes. */
    void used(int bytes) {
        left -= bytes;
    }

    void problem(String where, String what) {
        problems.add(new Problem(where, what));
    }
}
