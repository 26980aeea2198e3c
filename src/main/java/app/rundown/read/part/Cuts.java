package app.rundown.read.part;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a long page can be cut: before those of its elements that are repeated, side by side, most likely to its end. A
 * first look at the page's beginning tells which these are. They are then found by their tags alone, so each cut is
 * only a guess.
 *
 * @param name the name of the repeated elements
 * @param offsets where they begin in the bytes, in order, one for each part
 */
record Cuts(String name, List<Integer> offsets) {
    /** The fewest bytes of a page that is worth cutting. */
    private static final int LONG = 2_000_000;
    /** How many bytes are looked at first. They are not cut. */
    private static final int BEGINNING = 128 * 1024;
    /** The fewest bytes of a part. */
    private static final int PART = 64 * 1024;
    /** The fewest alike elements in the beginning. */
    private static final int ALIKE = 8;
    /** The fewest parts. */
    private static final int PARTS = 8;
    /** The most bytes of a tag. */
    private static final int TAG = 2000;

    /** Elements that may be around the repeated ones. For these, the parser has no rules about what is in them. */
    static final Set<String> FRAMES = Set.of("body", "main", "div", "section", "article", "ul", "ol");

    private static final Set<String> REPEATED = Set.of("article", "section", "div", "li");

    /**
     * Returns where a page in UTF-8 can be cut; null if it is short, or if nothing in it is repeated.
     *
     * @param from where the text begins
     */
    static @Nullable Cuts of(byte[] bytes, int from) {
        if (bytes.length - from < LONG) {
            return null;
        }
        Element model = repeated(Jsoup.parse(new String(bytes, from, BEGINNING, StandardCharsets.UTF_8)));
        if (model == null) {
            return null;
        }
        byte[] opening = ("<" + model.normalName()).getBytes(StandardCharsets.US_ASCII);
        byte[] names = model.className().isEmpty()
                ? new byte[0]
                : ("\"" + model.className() + "\"").getBytes(StandardCharsets.UTF_8);
        List<Integer> offsets = new ArrayList<>();
        int at = next(bytes, from + BEGINNING, opening, names);
        while (at >= 0) {
            offsets.add(at);
            at = next(bytes, at + PART, opening, names);
        }
        return offsets.size() < PARTS ? null : new Cuts(model.normalName(), offsets);
    }

    /**
     * Returns the last of the elements that are alike and side by side at the end of a page's beginning, the outermost
     * ones; null if there are none.
     */
    private static @Nullable Element repeated(Document beginning) {
        Element around = beginning.body();
        while (around != null && FRAMES.contains(around.normalName())) {
            Element last = around.lastElementChild();
            Map<String, Integer> kinds = new HashMap<>();
            for (Element child : around.children()) {
                kinds.merge(kind(child), 1, Integer::sum);
            }
            if (last != null && kinds.getOrDefault(kind(last), 0) >= ALIKE) {
                return REPEATED.contains(last.normalName()) ? last : null;
            }
            around = last;
        }
        return null;
    }

    private static String kind(Element element) {
        return element.normalName() + ' ' + element.className();
    }

    private static int next(byte[] bytes, int from, byte[] opening, byte[] names) {
        for (int at = from; at < bytes.length - opening.length; at++) {
            if (bytes[at] == '<' && isAt(bytes, at, opening) && isTag(bytes, at + opening.length, names)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the name of a tag ends at a place, and the tag has these class names. */
    private static boolean isTag(byte[] bytes, int from, byte[] names) {
        if (bytes[from] != '>' && bytes[from] > ' ') {
            return false;
        }
        boolean named = names.length == 0;
        int end = from;
        while (end < Math.min(bytes.length, from + TAG) && bytes[end] != '>') {
            named = named || isAt(bytes, end, names);
            end++;
        }
        return named;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] searched) {
        if (at + searched.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < searched.length; i++) {
            if (bytes[at + i] != searched[i]) {
                return false;
            }
        }
        return true;
    }
}
