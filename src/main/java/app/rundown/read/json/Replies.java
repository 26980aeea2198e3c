package app.rundown.read.json;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.PostOrigin;
import app.rundown.model.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the posts of a thread's author from what others replied. A reply is shown below the post that it answers, as a
 * post of its own author.
 */
final class Replies {
    private Replies() {}

    /** Returns the posts without the replies of others, which are added to the posts that they answer. */
    static List<JsonPost> under(List<JsonPost> posts) {
        String author = mainAuthor(posts);
        if (author == null) {
            return posts;
        }
        Map<String, JsonPost> byId = new HashMap<>();
        posts.forEach(post -> {
            if (post.id() != null) {
                byId.put(post.id(), post);
            }
        });
        List<JsonPost> own = new ArrayList<>();
        for (JsonPost post : posts) {
            JsonPost answered = isReply(post, author) ? answered(post, author, byId) : null;
            if (answered == null) {
                own.add(post);
            } else {
                answered.entry().blocks.add(reply(post));
            }
        }
        return own;
    }

    /** Returns the only author of all posts that answer no other; null if there are several or no post answers one. */
    private static @Nullable String mainAuthor(List<JsonPost> posts) {
        Set<@Nullable String> authors = new HashSet<>();
        boolean answers = false;
        for (JsonPost post : posts) {
            if (post.replyTo() == null) {
                authors.add(author(post));
            } else {
                answers = true;
            }
        }
        return answers && authors.size() == 1 ? authors.iterator().next() : null;
    }

    private static @Nullable String author(JsonPost post) {
        return post.handle() != null ? post.handle() : post.entry().author;
    }

    private static boolean isReply(JsonPost post, String author) {
        String own = author(post);
        return post.replyTo() != null && own != null && !own.equals(author);
    }

    /** Returns the author's post that a reply answers, perhaps by way of other replies; null if it is not here. */
    private static @Nullable JsonPost answered(JsonPost reply, String author, Map<String, JsonPost> byId) {
        JsonPost post = reply;
        for (int i = 0; i <= byId.size() && post != null && isReply(post, author); i++) {
            post = byId.get(post.replyTo());
        }
        return post == null || isReply(post, author) ? null : post;
    }

    private static Block.Post reply(JsonPost post) {
        List<Block> blocks = post.entry().blocks;
        String words =
                blocks.stream().map(Block::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        List<Link> links =
                blocks.size() == 1 && blocks.getFirst() instanceof Block.Words only ? only.links() : List.of();
        String at = post.entry().stamps.stream()
                .filter(stamp -> stamp.role() == Stamp.Role.MADE)
                .map(Stamp::text)
                .findFirst()
                .orElse(null);
        return new Block.Post(
                words, links, new PostOrigin(post.entry().author, post.handle(), null, post.entry().url, at));
    }
}
