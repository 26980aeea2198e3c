package app.rundown.read.page;

import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address of a picture. Pages that load pictures late show a blank one until then and keep the real address
 * in another attribute; others offer the picture in several sizes.
 */
final class ImageSource {
    /** Attributes with the address that a script uses to replace a blank picture. */
    private static final List<String> LAZY_ATTRIBUTES =
            List.of("data-src", "data-original", "data-lazy-src", "data-lazy");

    private static final List<String> SET_ATTRIBUTES = List.of("srcset", "data-srcset", "data-lazy-srcset");

    /** An absolute address, or a path that ends in a picture file; not a template and not data. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:(?:https?:)?//|/)[^\\s{}]+|[^\\s{}:]+\\.(?:jpe?g|png|gif|webp|avif)(?:\\?[^\\s{}]*)?");

    private static final Pattern BLANK = Pattern.compile("(?i)(?:about:.*|(?:.*[/_-])?(?:"
            + String.join("|", TextTable.lines(ImageSource.class, "blank-pictures.txt"))
            + ")[\\w.-]*\\.(?:gif|png|jpe?g|svg|webp)(?:\\?.*)?)");
    private static final Pattern WIDTH = Pattern.compile("\\s*([0-9]{1,6}(?:\\.[0-9]{1,4})?)[wx][^,]*");

    private static final String DATA = "data:";

    /** A data URL with fewer characters is a blank picture. */
    private static final int SHORTEST_PICTURE = 600;

    private ImageSource() {}

    /** Returns the address of an image, as absolute as possible; null if it has only that of a blank picture. */
    static @Nullable String of(Element image, Addresses addresses) {
        String stated = image.attr("src").strip();
        if (stated.startsWith(DATA) && !isBlank(stated)) {
            // The data URL holds the whole picture.
            return stated;
        }
        String late = LAZY_ATTRIBUTES.stream()
                .map(image::attr)
                .map(String::strip)
                .filter(ImageSource::isAddress)
                .findFirst()
                .orElse(null);
        if (late == null && !isBlank(stated)) {
            return addresses.of(image, "src");
        }
        String found = late != null ? late : largest(image);
        // A new element, because the page's own must not change.
        return found == null
                ? null
                : addresses.of(new Element(Tag.valueOf("img"), image.baseUri()).attr("src", found), "src");
    }

    private static boolean isAddress(String text) {
        return !text.isEmpty() && ADDRESS.matcher(text).matches() && !isBlank(text);
    }

    private static boolean isBlank(String address) {
        return address.isEmpty()
                || (address.startsWith(DATA)
                        ? address.length() < SHORTEST_PICTURE
                        : BLANK.matcher(address).matches());
    }

    /** Returns the largest of the sizes in which an image, or a source beside it, is offered. */
    private static @Nullable String largest(Element image) {
        Element around = image.parent();
        List<Element> offers = new ArrayList<>(List.of(image));
        if (around != null && around.nameIs("picture")) {
            offers.addAll(around.children().stream()
                    .filter(child -> child.nameIs("source"))
                    .toList());
        }
        return offers.stream()
                .flatMap(offer -> SET_ATTRIBUTES.stream().map(offer::attr))
                .flatMap(ImageSource::largest)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the largest picture of a {@code srcset}: a list of addresses, each followed by its width or density. An
     * address may contain commas.
     */
    private static Stream<String> largest(String set) {
        String best = null;
        double most = 0;
        int at = 0;
        while (at < set.length()) {
            int from = at;
            while (from < set.length() && (Character.isWhitespace(set.charAt(from)) || set.charAt(from) == ',')) {
                from++;
            }
            int to = from;
            while (to < set.length() && !Character.isWhitespace(set.charAt(to))) {
                to++;
            }
            String address = set.substring(from, to).replaceFirst(",+$", "");
            Matcher size = WIDTH.matcher(set).region(to, set.length());
            boolean sized = address.length() == to - from && size.lookingAt();
            double width = sized ? Double.parseDouble(size.group(1)) : 1;
            at = sized ? size.end() : to;
            if (width > most && isAddress(address)) {
                best = address;
                most = width;
            }
        }
        return Stream.ofNullable(best);
    }
}
