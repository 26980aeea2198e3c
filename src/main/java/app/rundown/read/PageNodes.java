package app.rundown.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Nodes of a page's schema.org data that are no live blogs: articles and pages. One of them may be about the very page;
 * the others are other articles', which many pages list beside their own.
 */
final class PageNodes {
    private static final List<String> TYPES = List.of("Article", "BlogPosting", "WebPage");
    private static final List<String> ADDRESSES = List.of("url", "@id", "mainEntityOfPage");
    private final List<JsonNode> nodes = new ArrayList<>();

    /** Notes a node if it is of a type that can be about a page, and dated. */
    void add(JsonNode node) {
        boolean dated = node.has("datePublished") || node.has("dateModified");
        if (dated && TYPES.stream().anyMatch(type -> LinkedData.isType(node, type))) {
            nodes.add(node);
        }
    }

    /**
     * The nodes about the page of a draft: those that state its address. One that states none, or where the page does
     * not tell its own, is about it if it has the page's title or there is no other.
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
        String headline = LinkedData.string(node, "headline");
        return headline == null || title == null
                ? nodes.size() == 1
                : MarkupText.plain(headline).equals(title) || nodes.size() == 1;
    }

    /** The whole addresses in a value, which may be the address itself or a node that has one. */
    private static Stream<String> addresses(@Nullable JsonNode value) {
        if (value == null) {
            return Stream.of();
        }
        Stream<@Nullable String> texts = value.isObject()
                ? Stream.of(LinkedData.string(value, "@id"), LinkedData.string(value, "url"))
                : Stream.of(value.isString() ? value.stringValue() : null);
        return texts.flatMap(Stream::ofNullable).filter(text -> text.startsWith("http"));
    }

    /** An address without what may differ between two ways to write the same. */
    private static String plain(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[?#].*", "")
                .replaceFirst("/+$", "")
                .replaceFirst("^https?://(?:www\\.)?", "");
    }
}
