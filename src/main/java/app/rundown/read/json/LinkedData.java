package app.rundown.read.json;

import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlHead;
import app.rundown.read.page.LenientJson;
import app.rundown.read.page.MarkupBlocks;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The schema.org data of a page: its {@code LiveBlogPosting} (at the root, in an array or in a {@code @graph}) and the
 * updates in it (many, one or none).
 */
public final class LinkedData {
    /** How deep schema.org data are searched. */
    private static final int DEEPEST = 8;
    /** How deep other data are searched: the state of a page is nested more deeply. */
    private static final int DEEPEST_STATE = 24;

    private static final List<String> PAGE_DATES =
            List.of("datePublished", "dateModified", "coverageStartTime", "coverageEndTime");
    private static final List<String> WORDS = List.of("headline", "name", "articleBody", "text");
    private final List<JsonNode> posts = new ArrayList<>();
    private final PageNodes pageNodes = new PageNodes();
    /** Blocks that could not be read. */
    final List<Problem> problems = new ArrayList<>();

    /**
     * Reads the JSON-LD blocks among a page's scripts.
     *
     * @param scripts all script elements
     */
    public LinkedData(List<Element> scripts) {
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
                problems.add(new Problem("JSON-LD block " + number, "It is not valid JSON and was left out."));
            }
        }
    }

    /** Reads the schema.org data within other data: an API's response, a page's state. */
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
    public boolean isLiveBlog() {
        return !posts.isEmpty();
    }

    /**
     * Collects the posts in a tree, and the other nodes that may be about the page.
     *
     * @param isPage whether the node may be about the page, because it is not part of something else
     */
    private void collect(JsonNode node, boolean isPage, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, isPage, depth + 1));
        } else if (node.isObject()) {
            if (SchemaNodes.isType(node, "LiveBlogPosting") || node.has("liveBlogUpdate")) {
                posts.add(node);
            } else if (isPage) {
                pageNodes.add(node);
            }
            for (String key : List.of("@graph", "mainEntity", "hasPart", "mainEntityOfPage")) {
                JsonNode child = node.get(key);
                if (child != null) {
                    collect(child, isPage && !key.equals("hasPart"), depth + 1);
                }
            }
        }
    }

    /** Adds what the data say about the page as a whole. A title or an outlet that the draft already has stays. */
    public void describe(Draft draft) {
        boolean dated = false;
        for (JsonNode post : posts) {
            if (draft.title == null) {
                draft.title = SchemaNodes.words(post, "headline", "name");
            }
            JsonNode publisher = post.get("publisher");
            if (draft.outlet == null && publisher != null && publisher.isObject()) {
                draft.outlet = SchemaNodes.words(publisher, "name");
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
            pageNodes.about(draft).forEach(node -> stamp(draft, node));
        }
        draft.problems.addAll(problems);
        posts.forEach(post -> reportEmpty(draft, post));
    }

    /** Reports how many of a post's updates have no content and are left out. */
    private static void reportEmpty(Draft draft, JsonNode post) {
        JsonNode updates = post.get("liveBlogUpdate");
        if (updates == null || !updates.isArray()) {
            return;
        }
        int empty = 0;
        for (JsonNode update : updates) {
            empty += WORDS.stream().allMatch(key -> SchemaNodes.text(update, key) == null) ? 1 : 0;
        }
        if (empty > 0) {
            draft.problems.add(new Problem(
                    "JSON-LD",
                    empty + " of its " + updates.size()
                            + " updates have neither a headline nor words and were left out."));
        }
    }

    /** Adds the times that a node states about itself. Returns whether there are any. */
    private static boolean stamp(Draft draft, JsonNode node) {
        boolean dated = false;
        for (String key : PAGE_DATES) {
            // Where the last change is told, the end is a planned one.
            String text = key.equals("coverageEndTime") && dated ? null : SchemaNodes.text(node, key);
            draft.stamp(Stamp.Source.JSON_LD, text);
            dated |= text != null;
        }
        return dated;
    }

    /**
     * Returns the updates of the post that has the most of them.
     *
     * @param title the page's title, or null; a headline that repeats it is left out
     */
    public List<UpdateDraft> entries(@Nullable String title) {
        List<UpdateDraft> best = List.of();
        for (JsonNode post : posts) {
            List<UpdateDraft> entries = new ArrayList<>();
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

    private static void add(List<UpdateDraft> entries, JsonNode node, @Nullable String title) {
        UpdateDraft entry = new UpdateDraft();
        String headline = SchemaNodes.words(node, "headline", "name");
        entry.headline = headline == null || headline.equals(title) ? null : headline;
        String url = SchemaNodes.text(node, "url");
        entry.url = url != null ? url : SchemaNodes.text(node, "@id");
        entry.author = author(node.get("author"), 0);
        entry.stamp(Stamp.Role.MADE, Stamp.Source.JSON_LD, SchemaNodes.text(node, "datePublished"));
        entry.stamp(Stamp.Role.EDITED, Stamp.Source.JSON_LD, SchemaNodes.text(node, "dateModified"));
        String body = SchemaNodes.text(node, "articleBody");
        String words = body != null ? body : SchemaNodes.text(node, "text");
        if (words != null) {
            entry.blocks.addAll(MarkupBlocks.of(words));
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
        return SchemaNodes.words(author, "name");
    }
}
