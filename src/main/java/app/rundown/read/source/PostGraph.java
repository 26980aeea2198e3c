package app.rundown.read.source;

import app.rundown.json.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of JSON-LD whose graph has several live blogs, such as an export of several documents: each is a page. */
final class PostGraph {
    private static final String GRAPH = "@graph";
    private static final String UPDATES = "liveBlogUpdate";

    /** Where the graph begins at the latest, in bytes. */
    private static final int HEAD = 1 << 12;

    private static final JsonFactory FACTORY = new JsonFactory();

    private PostGraph() {}

    /** Hands over the live blogs of a file. Returns false if it is no such file, or has fewer than two. */
    static boolean unpack(byte[] bytes, Containers containers, int depth) {
        List<ObjectNode> posts = mayHave(bytes) ? posts(bytes) : List.of();
        if (posts.size() < 2) {
            return false;
        }
        for (ObjectNode post : posts) {
            JsonNode url = post.path("url");
            containers.add(
                    new SavedPage(
                            post.toString().getBytes(StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8.name(),
                            url.isString() ? url.stringValue() : null,
                            null),
                    depth);
        }
        return true;
    }

    private static boolean mayHave(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith("{") && head.contains("\"" + GRAPH + "\"");
    }

    private static List<ObjectNode> posts(byte[] bytes) {
        List<ObjectNode> posts = new ArrayList<>();
        try {
            for (JsonNode node : JsonTrees.read(FACTORY.createParser(ObjectReadContext.empty(), bytes))
                    .path(GRAPH)) {
                if (node instanceof ObjectNode post && post.has(UPDATES)) {
                    posts.add(post);
                }
            }
        } catch (JacksonException e) {
            // It is no JSON; whoever reads it as a page tells that.
            return List.of();
        }
        return posts;
    }
}
