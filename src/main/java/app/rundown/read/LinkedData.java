package app.rundown.read;

import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The schema.org data of a page: its {@code LiveBlogPosting}, whether at the root, in an array or in a {@code @graph},
 * and the updates in it, whether many, one or none.
 */
final class LinkedData {
    private static final int DEEPEST = 8;
    private static final int DEEPEST_STATE = 24;
    private static final List<String> PAGE_DATES =
            List.of("datePublished", "dateModified", "coverageStartTime", "coverageEndTime");
    private static final List<String> WORDS = List.of("headline", "name", "articleBody", "text");
    private final List<JsonNode> posts = new ArrayList<>();
    private final PageNodes others = new PageNodes();
    final List<Problem> problems = new ArrayList<>();

    LinkedData(List<Element> scripts) {
        int number = 0;
        for (Element script : scripts) {
            if (!script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                continue;
            }
            number++;
            JsonNode tree = LenientJson.parse(script.data());
            if (tree != null) {
                collect(tree, true, 0);
            } else if (!script.data().isBlank()) {
                problems.add(new Problem("JSON-LD block " + number, "It is not valid JSON, and was left out."));
            }
        }
    }

    /** The schema.org data in a tree that is not only that: an API's answer, a page's state. */
    LinkedData(JsonNode tree) {
        collectAll(tree, 0);
    }

    private void collectAll(JsonNode node, int depth) {
        if (node.isObject() && node.has("liveBlogUpdate")) {
            posts.add(node);
        } else if (node.isContainer() && depth < DEEPEST_STATE) {
            node.forEach(child -> collectAll(child, depth + 1));
        }
    }

    /** Whether the page calls itself a live blog. */
    boolean isLiveBlog() {
        return !posts.isEmpty();
    }

    /** Collects the posts in a tree, and beside them what may be about the page: that is no part of something else. */
    private void collect(JsonNode node, boolean isPage, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, isPage, depth + 1));
        } else if (node.isObject()) {
            if (isType(node, "LiveBlogPosting") || node.has("liveBlogUpdate")) {
                posts.add(node);
            } else if (isPage) {
                others.add(node);
            }
            for (String key : List.of("@graph", "mainEntity", "hasPart", "mainEntityOfPage")) {
                JsonNode child = node.get(key);
                if (child != null) {
                    collect(child, isPage && !key.equals("hasPart"), depth + 1);
                }
            }
        }
    }

    /** Whether a node is of a type, or of one whose name ends like it. */
    static boolean isType(JsonNode node, String type) {
        JsonNode named = node.get("@type");
        if (named == null) {
            return false;
        }
        if (named.isArray()) {
            for (JsonNode one : named) {
                if (one.isString() && one.stringValue().endsWith(type)) {
                    return true;
                }
            }
            return false;
        }
        return named.isString() && named.stringValue().endsWith(type);
    }

    /** Adds what the data say about the page as a whole; what the draft has already stays. */
    void describe(Draft draft) {
        boolean dated = false;
        for (JsonNode post : posts) {
            if (draft.title == null) {
                draft.title = words(post, "headline", "name");
            }
            dated |= stamp(draft, post);
            JsonNode keywords = post.get("keywords");
            if (keywords != null && keywords.isString()) {
                HtmlHead.tags(draft, keywords.stringValue());
            } else if (keywords != null && keywords.isArray()) {
                keywords.forEach(k -> {
                    if (k.isString() && !k.stringValue().isBlank()) {
                        draft.tags.add(k.stringValue().strip());
                    }
                });
            }
        }
        if (!dated) {
            others.about(draft).forEach(node -> stamp(draft, node));
        }
        draft.problems.addAll(problems);
        posts.forEach(post -> tellEmpty(draft, post));
    }

    /** Tells how many of a post's updates hold nothing that could be shown; these are no updates. */
    private static void tellEmpty(Draft draft, JsonNode post) {
        JsonNode updates = post.get("liveBlogUpdate");
        if (updates == null || !updates.isArray()) {
            return;
        }
        int empty = 0;
        for (JsonNode update : updates) {
            empty += WORDS.stream().allMatch(key -> string(update, key) == null) ? 1 : 0;
        }
        if (empty > 0) {
            draft.problems.add(new Problem(
                    "JSON-LD",
                    empty + " of its " + updates.size()
                            + " updates hold neither headline nor words, and were left out."));
        }
    }

    /** Takes over the times that a node states of itself; whether there are any. */
    private static boolean stamp(Draft draft, JsonNode node) {
        boolean dated = false;
        for (String key : PAGE_DATES) {
            String text = string(node, key);
            draft.stamp(Stamp.Source.JSON_LD, text);
            dated |= text != null;
        }
        return dated;
    }

    /** The updates, of the post that holds most of them. */
    List<Entry> entries(@Nullable String title) {
        List<Entry> best = List.of();
        for (JsonNode post : posts) {
            List<Entry> entries = new ArrayList<>();
            JsonNode updates = post.get("liveBlogUpdate");
            if (updates != null && updates.isObject()) {
                add(entries, updates, title);
            } else if (updates != null && updates.isArray()) {
                updates.forEach(update -> add(entries, update, title));
            }
            best = entries.size() > best.size() ? entries : best;
        }
        return best;
    }

    private static void add(List<Entry> entries, JsonNode node, @Nullable String title) {
        Entry entry = new Entry();
        String headline = words(node, "headline", "name");
        entry.headline = headline == null || headline.equals(title) ? null : headline;
        String url = string(node, "url");
        entry.url = url != null ? url : string(node, "@id");
        entry.author = author(node.get("author"), 0);
        entry.stamp(Stamp.Role.MADE, Stamp.Source.JSON_LD, string(node, "datePublished"));
        entry.stamp(Stamp.Role.EDITED, Stamp.Source.JSON_LD, string(node, "dateModified"));
        String body = string(node, "articleBody");
        String words = body != null ? body : string(node, "text");
        if (words != null) {
            entry.blocks.addAll(MarkupText.blocks(words));
        }
        if (!entry.isEmpty()) {
            entries.add(entry);
        }
    }

    private static @Nullable String author(@Nullable JsonNode author, int depth) {
        if (author == null || depth > DEEPEST) {
            return null;
        }
        if (author.isString()) {
            return author.stringValue().isBlank() ? null : author.stringValue().strip();
        }
        if (author.isArray()) {
            List<String> names = new ArrayList<>();
            for (JsonNode one : author) {
                String name = author(one, depth + 1);
                if (name != null && !names.contains(name)) {
                    names.add(name);
                }
            }
            return names.isEmpty() ? null : String.join(", ", names);
        }
        return words(author, "name");
    }

    /** A text that is not blank, or null. */
    static @Nullable String string(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value != null && value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }

    /** A short text without markup. */
    private static @Nullable String words(JsonNode node, String... keys) {
        for (String key : keys) {
            String text = string(node, key);
            if (text != null) {
                return MarkupText.plain(text);
            }
        }
        return null;
    }
}
