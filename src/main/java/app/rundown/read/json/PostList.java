package app.rundown.read.json;

import app.rundown.model.Block;
import app.rundown.read.json.JsonFields.Role;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.MarkupText;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A list in JSON that may hold the posts of a live blog: its objects have times and words. Lists that stand at the same
 * place of several objects, as the updates of each incident do, can be joined to one.
 *
 * @param name the name of its field
 * @param place the names of all fields around it, so that equal places are told
 * @param path the objects and arrays around it, the outermost first
 * @param setting what the names around it say
 * @param posts what it holds
 * @param timed how many of the posts have a time
 * @param words how many words the timed posts have together; each counts up to a limit
 */
record PostList(
        String name,
        String place,
        List<JsonNode> path,
        Setting setting,
        List<JsonPost> posts,
        int timed,
        double words) {
    /** The fewest timed posts, unless the list's name says that it holds posts. */
    private static final int FEWEST = 3;
    /** The fewest words in an average post, unless the list's name says that it holds posts. */
    private static final double MEAN_WORDS = 8;
    /** More words than these in one post do not raise the score of its list. */
    private static final int WORDS_THAT_COUNT = 60;
    /** Factor for a list whose name says that it holds posts. */
    private static final double NAMED = 2;
    /** Factor for a list whose name says that it holds something else. */
    private static final double OTHER = 0.1;
    /** An object with a text of more words has something to say itself; the lists in it are not its content. */
    private static final int OWN_WORDS = 3;

    /**
     * What the names around a list say about it.
     *
     * @param other whether it holds something other than posts
     * @param live whether it belongs to live coverage
     */
    record Setting(boolean other, boolean live) {}

    /** Reads a list. */
    static PostList of(
            JsonNode list,
            String name,
            String place,
            List<JsonNode> path,
            Setting setting,
            JsonFields fields,
            JsonTimes times) {
        List<JsonPost> posts = new ArrayList<>();
        double sum = 0;
        int timed = 0;
        JsonNode example = list.valueStream()
                .filter(child -> child.isObject() && times.hasTime(child))
                .findFirst()
                .orElse(null);
        for (JsonNode child : list) {
            JsonPost post = child.isObject() ? JsonPost.of(child, fields, times) : null;
            if (post != null && (!post.entry().isEmpty() || post.gone() || post.state() != null)) {
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
        return new PostList(name, place, List.copyOf(path), setting, posts, timed, sum);
    }

    private static int words(UpdateDraft entry) {
        int words = entry.headline == null ? 0 : LineStyle.words(entry.headline);
        for (Block block : entry.blocks) {
            words += block instanceof Block.Words ? LineStyle.words(block.text()) : 0;
        }
        return words;
    }

    /**
     * Returns how much speaks for this list as the document's posts; 0 if it is not credible.
     *
     * @param embedded whether a page carries the data, which may be about anything
     */
    double score(boolean embedded, JsonFields fields) {
        boolean named = fields.is(name, Role.LIST);
        boolean many = timed >= FEWEST && words / timed >= MEAN_WORDS;
        boolean enough = embedded ? many && setting.live && !setting.other : named && !setting.other || many;
        return !enough ? 0 : words * (setting.other ? OTHER : 1) * (named ? NAMED : 1);
    }

    /** Whether the object that holds it has nothing else to say, so that the list is the object's content. */
    boolean isContent(JsonFields fields) {
        JsonNode holder = path.isEmpty() ? null : path.getLast();
        if (holder == null || !holder.isObject()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> field : fields.of(holder, Role.BODY)) {
            String text = field.getKey().equals(name) ? null : fields.text(field.getValue());
            if (text != null && LineStyle.words(text) > OWN_WORDS) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns one list of all posts in some lists.
     *
     * @param path the objects and arrays around all of them
     */
    static PostList joined(List<PostList> lists, List<JsonNode> path) {
        PostList first = lists.getFirst();
        List<JsonPost> posts =
                lists.stream().flatMap(list -> list.posts.stream()).toList();
        return new PostList(
                first.name,
                first.place,
                path,
                first.setting,
                posts,
                lists.stream().mapToInt(PostList::timed).sum(),
                lists.stream().mapToDouble(PostList::words).sum());
    }

    /**
     * Lets the posts carry what only the object around their list says: its headline, and each one's state in words.
     */
    void inherit(JsonFields fields) {
        String headline = path.isEmpty() ? null : fields.text(path.getLast(), Role.HEADLINE);
        if (headline == null) {
            return;
        }
        for (JsonPost post : posts) {
            if (post.entry().headline == null) {
                post.entry().headline = MarkupText.plain(headline);
            }
        }
        Set<String> states = new HashSet<>();
        posts.stream().map(JsonPost::state).filter(Objects::nonNull).forEach(states::add);
        boolean told = states.size() > 1 || states.size() == 1 && posts.size() == 1;
        for (JsonPost post : posts) {
            String state = post.state();
            if (told && state != null && !PostStates.isOfPublication(state)) {
                post.entry().blocks.addFirst(new Block.Paragraph(state));
            }
        }
    }

    /** Whether all its posts are among some others, by their ids. */
    boolean isWithin(PostList other) {
        Set<@Nullable String> ids = new HashSet<>();
        other.posts.forEach(post -> ids.add(post.id()));
        return posts.stream().allMatch(post -> post.id() != null && ids.contains(post.id()));
    }
}
