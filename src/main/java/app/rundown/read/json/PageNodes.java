package app.rundown.read.json;

import app.rundown.read.page.Draft;
import app.rundown.read.page.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The articles and pages among a page's schema.org data. One of them may be about the page itself; the others are about
 * other articles, which many pages list too.
 */
final class PageNodes {
    private static final List<String> TYPES = List.of("Article", "BlogPosting", "WebPage");
    private static final List<String> ADDRESSES = List.of("url", "@id", "mainEntityOfPage");
    private final List<JsonNode> nodes = new ArrayList<>();

    /** Keeps a node if its type can describe a page and it has a date. */
    void add(JsonNode node) {
        boolean dated = node.has("datePublished") || node.has("dateModified");
        if (dated && TYPES.stream().anyMatch(type -> SchemaNodes.isType(node, type))) {
            nodes.add(node);
        }
    }

    /**
     * Returns the nodes about a draft's page: those that state its address. A node without an address, or any node if
     * the page's own is unknown, counts if it has the page's title or is the only one.
     */
    List<JsonNode> about(Draft draft) {
        String page = draft.url == null ? null : plain(draft.url);
        return nodes.stream().filter(node -> isAbout(node, page, draft.title)).toList();
    }

    private boolean isAbout(JsonNode node, @Nullable String page, @Nullable String title) {
        List<String> stated = ADDRESSES.stream()
                .flatMap(key -> addresses(node.get(key)))
                .map(PageNodes::plain)
                .toList();
        if (page != null && !stated.isEmpty()) {
            return stated.contains(page);
        }
        String headline = SchemaNodes.text(node, "headline");
        return headline == null || title == null
                ? nodes.size() == 1
                : MarkupText.plain(headline).equals(title) || nodes.size() == 1;
    }

    /** Returns the absolute addresses in a value, which may be an address or a node that has one. */
    private static Stream<String> addresses(@Nullable JsonNode value) {
        if (value == null) {
            return Stream.of();
        }
        Stream<@Nullable String> texts = value.isObject()
                ? Stream.of(SchemaNodes.text(value, "@id"), SchemaNodes.text(value, "url"))
                : Stream.of(value.isString() ? value.stringValue() : null);
        return texts.flatMap(Stream::ofNullable).filter(text -> text.startsWith("http"));
    }

    /**
     * Returns an address without what may differ between two spellings of it: scheme, "www.", query, fragment, case.
     */
    private static String plain(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[?#].*", "")
                .replaceFirst("/+$", "")
                .replaceFirst("^https?://(?:www\\.)?", "");
    }
}
