package app.rundown.read.feed;

import app.rundown.read.page.MarkupText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its markup has it. RSS 1.0 and 2.0 and Atom differ in the names of their elements only; prefixes of names
 * ("dc:date") are passed over.
 *
 * @param head the element that tells about the feed as a whole
 * @param items the elements of its entries, in their order
 */
record Feed(Element head, List<Element> items) {
    private static final Set<String> ITEMS = Set.of("item", "entry");

    /** Reads a feed; null if it has no element of one. */
    static @Nullable Feed of(String text, String address) {
        Element root = Jsoup.parse(text, address, Parser.xmlParser()).children().stream()
                .filter(element -> Set.of("rss", "feed", "rdf").contains(name(element)))
                .findFirst()
                .orElse(null);
        if (root == null) {
            return null;
        }
        Element channel = child(root, Set.of("channel"));
        Element head = channel == null ? root : channel;
        // RSS 1.0 has its items beside the channel.
        Element list = head.children().stream().anyMatch(Feed::isItem) ? head : root;
        return new Feed(head, list.children().stream().filter(Feed::isItem).toList());
    }

    private static boolean isItem(Element element) {
        return ITEMS.contains(name(element));
    }

    /** Returns the first child with one of the names, or null. */
    static @Nullable Element child(Element parent, Set<String> names) {
        return parent.children().stream()
                .filter(element ->
                        names.contains(name(element)) && !element.wholeText().isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Returns the words of the first child with the first of the names that any has, without markup; or null. */
    static @Nullable String words(Element parent, String... names) {
        for (String name : names) {
            Element child = child(parent, Set.of(name));
            String words = child == null
                    ? ""
                    : MarkupText.plain(child.wholeText())
                            .replaceAll("\\s+", " ")
                            .strip();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return null;
    }

    /** Returns the address of the page that a feed or an entry leads to, or null. */
    static @Nullable String link(Element parent) {
        return parent.children().stream()
                .filter(element -> name(element).equals("link"))
                .filter(element -> Set.of("", "alternate").contains(element.attr("rel")))
                .map(element -> element.hasAttr("href")
                        ? element.absUrl("href")
                        : element.wholeText().strip())
                .filter(address -> address.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    /** Returns the name of the person in an element, or the words of an element that has no parts; or null. */
    static @Nullable String author(Element parent) {
        Element author = child(parent, Set.of("author", "creator"));
        String name = author == null ? null : words(author, "name");
        String words = name == null && author != null ? author.wholeText().strip() : name;
        // RSS 2.0 asks for an address, with the name behind it in brackets.
        return words == null ? null : Objects.requireNonNull(words).replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1");
    }

    private static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
