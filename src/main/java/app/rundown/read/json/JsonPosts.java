package app.rundown.read.json;

import app.rundown.model.Problem;
import app.rundown.model.Update;
import app.rundown.read.json.JsonFields.Role;
import app.rundown.read.json.PostList.Setting;
import app.rundown.read.page.Draft;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds the posts of a live blog in any JSON: the list with the most words whose objects each have a time. Related
 * stories, lists of key events and comments are such lists too, but have fewer words or tell-tale names.
 */
final class JsonPosts {
    private static final Pattern LIVE = Pattern.compile("(?i)(?:^|[^a-z])live(?![a-z]{3})"
            + "|live[ _-]?(?:blog|text|ticker|coverage|post|update|feed|event|stor)|ticker|newsfeed");
    /** Only values with fewer characters are checked for "live". */
    private static final int LONGEST_TYPE = 60;

    private static final String SCHEMA_UPDATES = "liveBlogUpdate";
    /** How deep the data are searched. */
    private static final int DEEPEST = 40;
    /** Bounds the time spent on huge data. */
    private static final int MOST_OBJECTS = 200_000;
    /** The fewest timed objects in a map that holds posts by their ids. */
    private static final int FEWEST_IN_MAP = 3;
    /** The most lists that are named among those that were not read. */
    private static final int MOST_NAMED = 5;

    private final JsonFields fields = new JsonFields();
    private final JsonTimes times = new JsonTimes(fields);
    /** The lists found, by their places. */
    private final Map<String, List<PostList>> found = new LinkedHashMap<>();

    private final boolean embedded;
    private int objects;

    private JsonPosts(boolean embedded) {
        this.embedded = embedded;
    }

    /**
     * Returns the posts in data that are the whole document.
     *
     * @param draft receives what the objects around the posts say about the page
     */
    static List<UpdateDraft> find(JsonNode tree, Draft draft) {
        JsonPosts search = new JsonPosts(false);
        search.walk(tree, "", "", new ArrayList<>(), new Setting(false, true));
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
        JsonPosts search = new JsonPosts(true);
        search.walk(tree, "", "", new ArrayList<>(), new Setting(false, live));
        return search.entries(draft);
    }

    private Setting within(Setting around, String name, JsonNode node) {
        return new Setting(
                around.other() || fields.is(name, Role.OTHER),
                around.live() || LIVE.matcher(name).find() || saysLive(node));
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

    private void walk(JsonNode node, String name, String place, List<JsonNode> path, Setting around) {
        if (path.size() > DEEPEST || objects > MOST_OBJECTS) {
            return;
        }
        if (node.isArray()) {
            consider(node, name, place, path, around);
        } else if (node.isObject() && node.size() >= FEWEST_IN_MAP && !times.hasTime(node)) {
            considerMap(node, name, place, path, around);
        }
        path.add(node);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isContainer()) {
                String inner = fields.is(field.getKey(), Role.THREAD) ? Role.THREAD.name() : field.getKey();
                walk(field.getValue(), field.getKey(), place + "/" + inner, path, within(around, field.getKey(), node));
            }
        }
        if (node.isArray()) {
            for (JsonNode child : node) {
                objects++;
                if (child.isContainer()) {
                    walk(child, name, place, path, around);
                }
            }
        }
        path.removeLast();
    }

    /** Considers an object as a map of posts by their ids, as in the state of a page. */
    private void considerMap(JsonNode node, String name, String place, List<JsonNode> path, Setting around) {
        int timed = 0;
        for (JsonNode child : node) {
            timed += child.isObject() && times.hasTime(child) ? 1 : 0;
        }
        if (timed >= FEWEST_IN_MAP) {
            consider(node, name, place, path, around);
        }
    }

    private void consider(JsonNode list, String name, String place, List<JsonNode> path, Setting setting) {
        if (name.equals(SCHEMA_UPDATES)) {
            // LinkedData reads schema.org data by its own rules.
            return;
        }
        PostList posts = PostList.of(list, name, place, path, setting, fields, times);
        if (posts.timed() > 0) {
            found.computeIfAbsent(place, k -> new ArrayList<>()).add(posts);
        }
    }

    /** Returns the lists, those joined that are each the whole content of the object around them. */
    private List<PostList> lists() {
        List<PostList> lists = new ArrayList<>();
        for (List<PostList> same : found.values()) {
            List<PostList> parts =
                    same.stream().filter(list -> list.isContent(fields)).toList();
            if (parts.size() < 2) {
                lists.addAll(same);
                continue;
            }
            PostList first = parts.getFirst();
            boolean apart = parts.get(1).path().getLast() != first.path().getLast();
            if (apart) {
                parts.forEach(part -> part.inherit(fields));
            }
            int around = first.path().size() - (apart ? 1 : 0);
            lists.add(PostList.joined(parts, first.path().subList(0, around)));
            same.stream().filter(list -> !list.isContent(fields)).forEach(lists::add);
        }
        return lists;
    }

    private List<UpdateDraft> entries(Draft draft) {
        PostList best = null;
        double most = 0;
        List<PostList> lists = lists();
        for (PostList list : lists) {
            double score = list.score(embedded, fields);
            if (score > most) {
                most = score;
                best = list;
            }
        }
        if (best == null) {
            return List.of();
        }
        new ListSurroundings(fields, times, draft).describe(best.path());
        List<UpdateDraft> entries = entries(best, draft);
        if (!embedded) {
            reportOthers(lists, best, draft);
        }
        return entries;
    }

    private List<UpdateDraft> entries(PostList list, Draft draft) {
        PostStates states = PostStates.of(list.posts());
        List<JsonPost> posts =
                states.seen().stream().filter(post -> !post.comment()).toList();
        Map<String, UpdateDraft> byId = new HashMap<>();
        List<UpdateDraft> entries = new ArrayList<>();
        String prefix = PostAddresses.prefix(list);
        for (JsonPost post : Replies.under(posts)) {
            UpdateDraft entry = post.entry();
            entry.headline = entry.headline != null && entry.headline.equals(draft.title) ? null : entry.headline;
            if (entry.isEmpty()) {
                continue;
            }
            UpdateDraft before = post.id() == null ? null : byId.get(post.id());
            if (before != null) {
                // The pinned copy at the top of the page and the post at its own place are the same.
                before.flags.stream().filter(f -> f == Update.Flag.PINNED).forEach(entry::flag);
                entries.remove(before);
            }
            if (entry.url == null && post.id() != null && draft.url != null) {
                entry.url = PostAddresses.address(draft.url, prefix + post.id());
            }
            entries.add(entry);
            if (post.id() != null) {
                byId.put(post.id(), entry);
            }
        }
        report(
                draft,
                states.leftOut(),
                "post that was withdrawn, replaced or never published was left out.",
                "posts that were withdrawn, replaced or never published were left out.");
        report(
                draft,
                states.seen().size() - posts.size(),
                "reader's comment was left out.",
                "readers' comments were left out.");
        return entries;
    }

    private static void report(Draft draft, int count, String one, String many) {
        if (count > 0) {
            draft.problems.add(new Problem("the data", count + " " + (count == 1 ? one : many)));
        }
    }

    /** Says which other lists of dated entries were not read. */
    private void reportOthers(List<PostList> lists, PostList best, Draft draft) {
        List<String> others = new ArrayList<>();
        for (PostList list : lists) {
            boolean within = best.path().stream().anyMatch(list.path()::contains)
                    || best.path().isEmpty();
            boolean holdsBest = best.place().startsWith(list.place() + "/");
            boolean inside = list.place().startsWith(best.place() + "/");
            if (list != best
                    && within
                    && !holdsBest
                    && !inside
                    && list.score(false, fields) > 0
                    && !list.isWithin(best)) {
                others.add("“" + list.name() + "” (" + list.timed() + ")");
            }
        }
        if (!others.isEmpty()) {
            String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())));
            draft.problems.add(new Problem(
                    "the data",
                    "Other lists with dated entries were not read: " + named
                            + (others.size() > MOST_NAMED ? " and " + (others.size() - MOST_NAMED) + " more" : "")
                            + "."));
        }
    }
}
