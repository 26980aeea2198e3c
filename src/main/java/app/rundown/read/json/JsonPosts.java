package app.rundown.read.json;

import app.rundown.model.Block;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import app.rundown.model.Update;
import app.rundown.read.json.JsonFields.Role;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PagerWords;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlHead;
import app.rundown.read.page.MarkupBlocks;
import app.rundown.read.page.MarkupText;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the posts of a live blog in any JSON: the list with the most words whose objects each have a time. Related
 * stories, lists of key events and comments are such lists too, but have fewer words or tell-tale names.
 */
final class JsonPosts {
    /** States of posts that readers no longer see, or do not see yet. */
    private static final Set<String> GONE_STATUSES = Set.of(
            "deleted",
            "delete",
            "draft",
            "submitted",
            "spiked",
            "killed",
            "hidden",
            "unpublished",
            "removed",
            "trash",
            "trashed",
            "pending",
            "archived");

    private static final Pattern LIVE = Pattern.compile("(?i)(?:^|[^a-z])live(?![a-z]{3})"
            + "|live[ _-]?(?:blog|text|ticker|coverage|post|update|feed|event|stor)|ticker|newsfeed");
    private static final Pattern LINK = Pattern.compile("(?:https?:/)?/.*|\\?.+");
    /** Only values with fewer characters are checked for "live". */
    private static final int LONGEST_TYPE = 60;

    private static final String SCHEMA_UPDATES = "liveBlogUpdate";
    /** How deep the data are searched. */
    private static final int DEEPEST = 40;
    /** Bounds the time spent on huge data. */
    private static final int MOST_OBJECTS = 200_000;
    /** The fewest timed posts, unless the list's name says that it holds posts. */
    private static final int FEWEST = 3;
    /** The fewest timed objects in a map that holds posts by their ids. */
    private static final int FEWEST_IN_MAP = 3;
    /** The fewest words in an average post, unless the list's name says that it holds posts. */
    private static final double MEAN_WORDS = 8;
    /** More words than these in one post do not raise the score of its list. */
    private static final int WORDS_THAT_COUNT = 60;
    /** Factor for a list whose name says that it holds posts. */
    private static final double NAMED = 2;
    /** Factor for a list whose name says that it holds something else. */
    private static final double OTHER = 0.1;

    private final JsonFields fields = new JsonFields();
    private final JsonTimes times = new JsonTimes(fields);
    private int objects;
    private double most;
    private List<JsonPost> best = List.of();
    private List<JsonNode> surroundings = List.of();
    private boolean embedded;

    private JsonPosts() {}

    /**
     * Returns the posts in data that are the whole document.
     *
     * @param draft receives what the objects around the posts say about the page
     */
    static List<UpdateDraft> find(JsonNode tree, Draft draft) {
        JsonPosts search = new JsonPosts();
        search.walk(tree, "", new ArrayList<>(), new Setting(false, true));
        return search.entries(draft);
    }

    /**
     * Returns the posts in data that a page carries. Such data may be about anything, so something must call the posts
     * live.
     *
     * @param live whether the page is known to be a live blog
     * @param draft receives what the objects around the posts say about the page
     */
    static List<UpdateDraft> findInPage(JsonNode tree, boolean live, Draft draft) {
        JsonPosts search = new JsonPosts();
        search.embedded = true;
        search.walk(tree, "", new ArrayList<>(), new Setting(false, live));
        return search.entries(draft);
    }

    /**
     * What the names around a list say about it.
     *
     * @param other whether it holds something other than posts
     * @param live whether it belongs to live coverage
     */
    private record Setting(boolean other, boolean live) {
        Setting within(String name, JsonNode node, JsonFields fields) {
            return new Setting(
                    other || fields.is(name, Role.OTHER),
                    live || LIVE.matcher(name).find() || saysLive(node));
        }

        private static boolean saysLive(JsonNode node) {
            for (JsonNode value : node.isObject() ? node : List.<JsonNode>of()) {
                if (value.isString()
                        && value.stringValue().length() < LONGEST_TYPE
                        && LIVE.matcher(value.stringValue()).find()) {
                    return true;
                }
            }
            return false;
        }
    }

    private void walk(JsonNode node, String name, List<JsonNode> path, Setting around) {
        if (path.size() > DEEPEST || objects > MOST_OBJECTS) {
            return;
        }
        if (node.isArray()) {
            consider(node, name, path, around);
        } else if (node.isObject() && node.size() >= FEWEST_IN_MAP && !times.hasTime(node)) {
            considerMap(node, name, path, around);
        }
        path.add(node);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isContainer()) {
                walk(field.getValue(), field.getKey(), path, around.within(field.getKey(), node, fields));
            }
        }
        if (node.isArray()) {
            for (JsonNode child : node) {
                objects++;
                if (child.isContainer()) {
                    walk(child, name, path, around);
                }
            }
        }
        path.removeLast();
    }

    /** Considers an object as a map of posts by their ids, as in the state of a page. */
    private void considerMap(JsonNode node, String name, List<JsonNode> path, Setting around) {
        int timed = 0;
        for (JsonNode child : node) {
            timed += child.isObject() && times.hasTime(child) ? 1 : 0;
        }
        if (timed >= FEWEST_IN_MAP) {
            consider(node, name, path, around);
        }
    }

    private void consider(JsonNode list, String name, List<JsonNode> path, Setting setting) {
        if (name.equals(SCHEMA_UPDATES)) {
            // LinkedData reads schema.org data by its own rules.
            return;
        }
        List<JsonPost> posts = new ArrayList<>();
        double sum = 0;
        int timed = 0;
        JsonNode example = list.valueStream()
                .filter(child -> child.isObject() && times.hasTime(child))
                .findFirst()
                .orElse(null);
        for (JsonNode child : list) {
            JsonPost post = child.isObject() ? JsonPost.of(child, fields, times) : null;
            if (post != null && (!post.entry().isEmpty() || post.gone() || post.status() != null)) {
                posts.add(post);
                timed++;
                sum += Math.min(words(post.entry()), WORDS_THAT_COUNT);
            } else if (post == null && child.isObject() && example != null) {
                JsonPost other = JsonPost.withoutTime(child, example, fields, times);
                if (other != null) {
                    posts.add(other);
                }
            }
        }
        boolean named = fields.is(name, Role.LIST);
        boolean many = timed >= FEWEST && sum / timed >= MEAN_WORDS;
        boolean enough = embedded ? many && setting.live && !setting.other : named && !setting.other || many;
        double score = !enough ? 0 : sum * (setting.other ? OTHER : 1) * (named ? NAMED : 1);
        if (score > most) {
            most = score;
            best = posts;
            surroundings = List.copyOf(path);
        }
    }

    private static int words(UpdateDraft entry) {
        int words = entry.headline == null ? 0 : LineStyle.words(entry.headline);
        for (Block block : entry.blocks) {
            words += block instanceof Block.Words ? LineStyle.words(block.text()) : 0;
        }
        return words;
    }

    private List<UpdateDraft> entries(Draft draft) {
        if (best.isEmpty()) {
            return List.of();
        }
        describe(draft);
        long gone = best.stream()
                .filter(p -> p.status() != null && GONE_STATUSES.contains(p.status()))
                .count();
        boolean statusTells = gone < best.size();
        Map<String, UpdateDraft> byId = new HashMap<>();
        List<UpdateDraft> entries = new ArrayList<>();
        int comments = 0;
        int left = 0;
        for (JsonPost post : best) {
            String status = post.status();
            boolean isGone = post.gone() || statusTells && status != null && GONE_STATUSES.contains(status);
            UpdateDraft before = post.id() == null ? null : byId.get(post.id());
            if (post.comment()) {
                comments++;
            } else if (isGone || before != null && "update".equals(status)) {
                left++;
                if (before != null) {
                    entries.remove(before);
                }
            }
            if (post.comment() || isGone || post.entry().isEmpty()) {
                continue;
            }
            UpdateDraft entry = post.entry();
            if (before != null && entries.contains(before)) {
                // The pinned copy at the top of the page and the post at its own place are the same.
                before.flags.stream().filter(f -> f == Update.Flag.PINNED).forEach(entry::flag);
                entries.remove(before);
            }
            entry.headline = entry.headline != null && entry.headline.equals(draft.title) ? null : entry.headline;
            address(entry, post.id(), draft);
            entries.add(entry);
            if (post.id() != null) {
                byId.put(post.id(), entry);
            }
        }
        reportLeftOut(draft, left, "posts that were withdrawn, replaced or never published were");
        reportLeftOut(draft, comments, "readers' comments were");
        return entries;
    }

    private static void reportLeftOut(Draft draft, int count, String what) {
        if (count > 0) {
            draft.problems.add(new Problem("the data", count + " " + what + " left out."));
        }
    }

    private static void address(UpdateDraft entry, @Nullable String id, Draft draft) {
        if (entry.url == null && id != null && draft.url != null) {
            int cut = draft.url.indexOf('#');
            entry.url = (cut < 0 ? draft.url : draft.url.substring(0, cut)) + "#" + id;
        }
    }

    /** Adds what the objects around the list say about the page, the nearest first. */
    private void describe(Draft draft) {
        for (JsonNode node : surroundings.reversed()) {
            if (!node.isObject()) {
                continue;
            }
            String title = draft.title == null ? fields.text(node, Role.PAGETITLE) : null;
            if (title != null) {
                draft.title = MarkupText.plain(title);
            }
            String url = draft.url == null ? fields.text(node, Role.PAGEURL) : null;
            if (url != null && url.startsWith("http")) {
                draft.url = url;
            }
            times.page(node, draft);
            String intro = draft.introduction.isEmpty() ? fields.text(node, Role.PAGEINTRO) : null;
            if (intro != null) {
                draft.introduction.addAll(MarkupBlocks.of(intro));
            }
            tags(node, draft);
            pages(node, draft);
            for (Map.Entry<String, JsonNode> paging : fields.of(node, Role.PAGING)) {
                if (paging.getValue().isObject()) {
                    pages(paging.getValue(), draft);
                }
            }
        }
    }

    private void tags(JsonNode node, Draft draft) {
        for (Map.Entry<String, JsonNode> field : fields.of(node, Role.PAGETAGS)) {
            if (field.getValue().isString()) {
                HtmlHead.tags(draft, field.getValue().stringValue());
            }
            for (JsonNode tag : field.getValue()) {
                String name =
                        tag.isString() ? tag.stringValue() : tag.isObject() ? fields.text(tag, Role.PAGETITLE) : null;
                if (name != null) {
                    HtmlHead.tags(draft, name);
                }
            }
        }
    }

    /** Adds what an object says about other pages, unless a nearer one did. */
    private void pages(JsonNode node, Draft draft) {
        int size = number(node, Role.PAGESIZE);
        int total = size < 1 ? 0 : number(node, Role.PAGETOTAL);
        int count = Math.max(number(node, Role.PAGECOUNT), total < 1 ? 0 : (total - 1) / size + 1);
        int page = number(node, Role.PAGENUMBER);
        String older = fields.text(node, Role.PAGEOLDER);
        // Data call the next article "next" too, so only a link to a page's number or position counts.
        boolean link = older != null
                && LINK.matcher(older).matches()
                && PagerWords.isPaged(older.substring(older.indexOf('?') + 1));
        Pagination part = new Pagination(page < 1 || page > count ? 0 : page, Math.max(count, 0), link ? older : null);
        if (draft.part == null && part.isPart()) {
            draft.part = part;
        }
    }

    private int number(JsonNode node, Role role) {
        for (Map.Entry<String, JsonNode> field : fields.of(node, role)) {
            if (field.getValue().isIntegralNumber() && field.getValue().canConvertToInt()) {
                return field.getValue().intValue();
            }
        }
        return 0;
    }
}
