package app.rundown.read.json;

import app.rundown.model.Block;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.LenientJson;
import app.rundown.read.page.MarkupBlocks;
import app.rundown.read.page.MarkupText;
import app.rundown.read.page.SignedPosts;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the blocks of a post in JSON: a string, HTML, a list of typed parts, a tree of paragraphs and their runs, or
 * any of these nested. The table {@code json-parts.tsv} says what a part's type means.
 */
final class JsonBody {
    private enum Part {
        DROP,
        TEASER,
        TEXT,
        EMBED,
        PICTURE,
        QUOTE,
        ITEM,
        HEADING,
        LINE
    }

    private record Named(Part part, Pattern pattern) {}

    private static final List<Named> PARTS = TextTable.rows(JsonBody.class, "json-parts.tsv").stream()
            .map(row -> new Named(Part.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), Pattern.compile(row.get(1))))
            .toList();
    /** How deep a body is searched. */
    private static final int DEEPEST = 30;
    /** Of several versions of a body, the first with at least this share of the longest one's words is taken. */
    private static final double AS_RICH = 0.8;
    /** Strings that are not words: addresses, ids, numbers. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//\\S+|[\\w:.-]*\\d[\\w:.-]*");

    private final JsonFields fields;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Reads the body of one post.
     *
     * @param fields knows what the document's fields are for
     */
    JsonBody(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * Returns the blocks of a post's body. If several fields hold versions of it, the surest one counts that is not
     * much shorter than the others.
     */
    static List<Block> of(JsonNode post, JsonFields fields) {
        JsonBody body = new JsonBody(fields);
        body.content(post, 0);
        return body.blocks;
    }

    private void content(JsonNode object, int depth) {
        List<List<Block>> versions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : fields.of(object, JsonFields.Role.BODY)) {
            if (!fields.is(field.getKey(), JsonFields.Role.MADE)) {
                JsonBody one = new JsonBody(fields);
                one.add(field.getValue(), JsonFields.plain(field.getKey()), depth + 1);
                if (!one.blocks.isEmpty()) {
                    versions.add(one.blocks);
                }
            }
        }
        int most = versions.stream().mapToInt(JsonBody::words).max().orElse(0);
        boolean taken = false;
        for (List<Block> version : versions) {
            boolean rich = !taken && most > 0 && words(version) >= most * AS_RICH;
            taken |= rich;
            for (Block block : version) {
                if ((rich || !(block instanceof Block.Words)) && !blocks.contains(block)) {
                    blocks.add(block);
                }
            }
        }
    }

    private static int words(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Words.class::isInstance)
                .mapToInt(b -> LineStyle.words(b.text()))
                .sum();
    }

    private void add(JsonNode node, String name, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isString()) {
            text(node.stringValue(), depth);
        } else if (node.isArray() && isLine(node)) {
            StringBuilder runs = new StringBuilder();
            runs((Iterable<JsonNode>) node, runs, depth);
            blocks.addAll(MarkupBlocks.of(runs.toString()));
        } else if (node.isArray()) {
            for (JsonNode child : node) {
                add(child, name, depth + 1);
            }
        } else if (node.isObject()) {
            object(node, name, depth);
        }
    }

    private void text(String text, int depth) {
        String trimmed = text.strip();
        if (trimmed.startsWith("{\"") || trimmed.startsWith("[{")) {
            JsonNode inner = LenientJson.parse(trimmed);
            if (inner != null) {
                add(inner, "", depth + 1);
                return;
            }
        }
        if (!ADDRESS.matcher(trimmed).matches()) {
            blocks.addAll(MarkupBlocks.of(text));
        }
    }

    private void object(JsonNode node, String name, int depth) {
        switch (part(node, name)) {
            case DROP -> {}
            case EMBED -> embed(node, depth);
            case PICTURE -> picture(node, depth);
            case TEASER -> teaser(node);
            case QUOTE -> {
                for (Block block : inside(node, depth)) {
                    blocks.add(block instanceof Block.Paragraph p ? new Block.Blockquote(p.text(), p.links()) : block);
                }
            }
            case ITEM ->
                line(node, depth)
                        .forEach(b -> blocks.add(
                                b instanceof Block.Paragraph p ? new Block.ListItem(p.text(), p.links()) : b));
            case LINE, HEADING -> blocks.addAll(line(node, depth));
            case TEXT -> content(node, depth);
        }
    }

    private List<Block> inside(JsonNode node, int depth) {
        JsonBody inner = new JsonBody(fields);
        inner.content(node, depth);
        return inner.blocks;
    }

    /** Returns the blocks of one line, whose words are divided into bold, linked and plain runs. */
    private List<Block> line(JsonNode node, int depth) {
        String own = fields.text(node, JsonFields.Role.BODY);
        StringBuilder runs = new StringBuilder();
        if (own != null) {
            runs.append(own);
        } else {
            runs(node, runs, depth);
        }
        return MarkupBlocks.of(runs.toString());
    }

    private void runs(JsonNode node, StringBuilder runs, int depth) {
        for (Map.Entry<String, JsonNode> field : fields.of(node, JsonFields.Role.BODY)) {
            JsonNode value = field.getValue();
            if (value.isString()) {
                runs.append(value.stringValue());
                return;
            }
            int before = runs.length();
            if (value.isContainer() && depth < DEEPEST) {
                runs(value.isArray() ? value : List.of(value), runs, depth);
            }
            if (runs.length() > before) {
                return;
            }
        }
    }

    private void runs(Iterable<JsonNode> parts, StringBuilder runs, int depth) {
        for (JsonNode part : parts) {
            if (part.isString()) {
                runs.append(part.stringValue());
            } else if (part.isObject()) {
                runs(part, runs, depth + 1);
            }
        }
    }

    /** Whether an array has plain words beside objects with a text: the runs of one line, of which some are links. */
    private boolean isLine(JsonNode array) {
        boolean plain = false;
        boolean marked = false;
        for (JsonNode child : array) {
            plain |= child.isString() && !child.stringValue().isBlank();
            marked |= child.isObject() && fields.text(child, JsonFields.Role.BODY) != null;
        }
        return plain && marked;
    }

    private void embed(JsonNode node, int depth) {
        List<Block> inner = inside(node, depth);
        List<Block> posts = inner.stream().filter(Block.Post.class::isInstance).toList();
        StringBuilder words = new StringBuilder();
        String url = fields.text(node, JsonFields.Role.ADDRESS);
        for (Block block : inner) {
            if (!block.text().isEmpty() && !(block instanceof Block.Post)) {
                words.append(words.isEmpty() ? "" : "\n").append(block.text());
            }
            if (url == null && block instanceof Block.Embed embed) {
                url = embed.url();
            }
        }
        Block.Post told = posts.isEmpty() ? post(node, words.toString(), url) : null;
        if (told != null) {
            blocks.add(told);
            return;
        }
        blocks.addAll(posts);
        if (posts.isEmpty() || !words.isEmpty()) {
            blocks.add(new Block.Embed(words.toString(), url));
        }
    }

    /** Returns the post that the fields of an object tell, or null if they tell no author or no network. */
    private Block.@Nullable Post post(JsonNode node, String words, @Nullable String url) {
        String name = JsonPost.author(node, fields, 0);
        String handle = fields.text(node, JsonFields.Role.HANDLE);
        JsonNode user = node.get("user");
        if (user != null && user.isObject() && handle == null) {
            handle = fields.text(user, JsonFields.Role.HANDLE);
        }
        return SignedPosts.told(words, name, handle, url);
    }

    private void picture(JsonNode node, int depth) {
        List<Block> pictures = inside(node, depth).stream()
                .filter(Block.Picture.class::isInstance)
                .toList();
        if (!pictures.isEmpty()) {
            blocks.addAll(pictures);
            return;
        }
        String caption = deep(node, JsonFields.Role.CAPTION, depth);
        String url = deep(node, JsonFields.Role.ADDRESS, depth);
        if (caption != null || url != null) {
            blocks.add(new Block.Picture(caption == null ? "" : MarkupText.plain(caption), url));
        }
    }

    /** Returns the first text of a role in an object or anything in it, or null. */
    private @Nullable String deep(JsonNode node, JsonFields.Role role, int depth) {
        String own = node.isObject() ? fields.text(node, role) : null;
        if (own != null || depth > DEEPEST) {
            return own;
        }
        for (JsonNode child : node) {
            String found = child.isContainer() ? deep(child, role, depth + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void teaser(JsonNode node) {
        String headline = fields.text(node, JsonFields.Role.HEADLINE);
        String words = fields.text(node, JsonFields.Role.BODY);
        String url = fields.text(node, JsonFields.Role.ADDRESS);
        String title = headline != null ? headline : words;
        if (title != null) {
            blocks.add(new Block.Teaser(
                    MarkupText.plain(title), headline == null || words == null ? "" : MarkupText.plain(words), url));
        }
    }

    /** Returns what an object is: by its type, else by the name of the field that holds it, else by its own fields. */
    private Part part(JsonNode node, String name) {
        for (Map.Entry<String, JsonNode> field : fields.of(node, JsonFields.Role.KIND)) {
            Part part = field.getValue().isString() ? part(field.getValue().stringValue()) : null;
            if (part != null) {
                return part;
            }
        }
        Part named = part(name);
        if (named == Part.EMBED || named == Part.PICTURE) {
            return named;
        }
        boolean image = node.has("src") && (node.has("alt") || node.has("width") || node.has("caption"));
        return image ? Part.PICTURE : isParent(node) ? Part.LINE : Part.TEXT;
    }

    /** Whether an untyped node has runs of words as its children. */
    private static boolean isParent(JsonNode node) {
        JsonNode children = node.get("children");
        return children != null
                && children.isArray()
                && !children.isEmpty()
                && children.get(0).isObject()
                && children.get(0).has("text");
    }

    private static @Nullable Part part(String type) {
        int cut = type.lastIndexOf('.');
        String plain = JsonFields.plain(type.substring(cut + 1));
        for (Named named : PARTS) {
            if (named.pattern.matcher(plain).find()) {
                return named.part;
            }
        }
        return null;
    }
}
