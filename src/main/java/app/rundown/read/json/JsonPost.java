package app.rundown.read.json;

import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.read.json.JsonFields.Role;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.MarkupText;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One post of a live blog in JSON.
 *
 * @param entry its content
 * @param id its id, or null
 * @param state a word for its state as it is written ("open", "Draft", "update"), or null
 * @param gone whether a flag says that it was withdrawn
 * @param comment whether it is a reader's comment
 * @param handle the short name of its author, or null
 * @param replyTo the id of the post that it answers, or null
 */
record JsonPost(
        UpdateDraft entry,
        @Nullable String id,
        @Nullable String state,
        boolean gone,
        boolean comment,
        @Nullable String handle,
        @Nullable String replyTo) {
    /** The share of an object's field names that it must have in common with a post to be one too. */
    private static final double ALIKE = 0.6;
    /** The most words in an author's name. */
    private static final int AUTHOR_WORDS = 12;
    /** How deep parts of a post are searched for an author or a comment. */
    private static final int DEEPEST = 6;
    /** Fields in which servers wrap the post itself. */
    private static final List<String> WRAPPERS =
            List.of("node", "attributes", "fields", "item", "post", "data", "entry", "content", "update", "_source");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    /** Strings that are not a person's name: numbers, addresses, ids. */
    private static final Pattern NO_NAME = Pattern.compile(".*\\d.*|\\S*[/_@]\\S*|[0-9a-f-]{8,}|false|true|null");

    /** Reads an object that has a time, directly or in a wrapped object; null if it has none. */
    static @Nullable JsonPost of(JsonNode object, JsonFields fields, JsonTimes times) {
        JsonNode post = unwrapped(object, times);
        return post == null ? null : read(post, fields, times);
    }

    /**
     * Reads an object that is among posts and has fields like theirs, but no time; null if it has no words.
     *
     * @param timed a post to compare it with
     */
    static @Nullable JsonPost withoutTime(JsonNode object, JsonNode timed, JsonFields fields, JsonTimes times) {
        long same = object.propertyNames().stream().filter(timed::has).count();
        if (same < object.size() * ALIKE) {
            return null;
        }
        JsonPost post = read(object, fields, times);
        return post.entry.blocks.isEmpty() ? null : post;
    }

    private static JsonPost read(JsonNode post, JsonFields fields, JsonTimes times) {
        UpdateDraft entry = new UpdateDraft();
        times.read(post, entry);
        String headline = fields.text(post, Role.HEADLINE);
        entry.blocks.addAll(JsonBody.of(post, fields));
        if (headline != null && !ADDRESS.matcher(headline).matches()) {
            String plain = MarkupText.plain(headline);
            entry.headline = plain.isEmpty() || isBeginning(plain, entry.blocks) ? null : plain;
        }
        entry.author = author(post, fields, 0);
        flags(post, fields, entry, 0);
        String address = fields.text(post, Role.URL);
        entry.url = address != null && ADDRESS.matcher(address.strip()).matches() ? address.strip() : null;
        String state = state(post, fields);
        boolean comment = has(post, fields, Role.COMMENT, 0)
                || fields.flag(post, Role.READER)
                || "comment".equalsIgnoreCase(state);
        boolean gone = fields.flag(post, Role.GONE) || fields.isDenied(post, Role.SEEN) || isDated(post, fields);
        return new JsonPost(
                entry,
                id(post, fields, Role.ID),
                state,
                gone,
                comment,
                handle(post, fields),
                id(post, fields, Role.REPLYTO));
    }

    private static @Nullable JsonNode unwrapped(JsonNode object, JsonTimes times) {
        if (times.hasTime(object)) {
            return object;
        }
        for (String wrapper : WRAPPERS) {
            JsonNode inner = object.get(wrapper);
            if (inner != null && inner.isObject() && times.hasTime(inner)) {
                return inner;
            }
        }
        JsonNode only = object.size() == 1 ? object.iterator().next() : null;
        return only != null && only.isObject() && times.hasTime(only) ? only : null;
    }

    /** Whether a headline only repeats the first block. */
    private static boolean isBeginning(String headline, List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Words first
                && first.text().equals(headline);
    }

    /** Returns the author of a post, or of the first of its parts that names one. */
    static @Nullable String author(JsonNode post, JsonFields fields, int depth) {
        for (Map.Entry<String, JsonNode> field : fields.of(post, Role.AUTHOR)) {
            List<String> names = new ArrayList<>();
            names(field.getValue(), fields, names, 0);
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        for (Map.Entry<String, JsonNode> field :
                depth > DEEPEST ? List.<Map.Entry<String, JsonNode>>of() : fields.of(post, Role.BODY)) {
            for (JsonNode part : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                String name = part.isObject() ? author(part, fields, depth + 1) : null;
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static void names(JsonNode value, JsonFields fields, List<String> names, int depth) {
        if (value.isString()) {
            String name = MarkupText.plain(value.stringValue());
            if (!name.isEmpty()
                    && LineStyle.words(name) <= AUTHOR_WORDS
                    && !NO_NAME.matcher(name).matches()
                    && !names.contains(name)) {
                names.add(name);
            }
        } else if (value.isArray() && depth < 2) {
            value.forEach(one -> names(one, fields, names, depth + 1));
        } else if (value.isObject() && depth < 3) {
            for (Map.Entry<String, JsonNode> field : fields.of(value, Role.PERSON)) {
                int before = names.size();
                names(field.getValue(), fields, names, depth + 1);
                if (names.size() > before) {
                    return;
                }
            }
        }
    }

    private static void flags(JsonNode post, JsonFields fields, UpdateDraft entry, int depth) {
        if (fields.flag(post, Role.KEY)) {
            entry.flag(Update.Flag.KEY);
        }
        if (fields.flag(post, Role.PINNED)) {
            entry.flag(Update.Flag.PINNED);
        }
        if (fields.flag(post, Role.SUMMARY)) {
            entry.flag(Update.Flag.SUMMARY);
        }
        JsonNode attributes = post.get("attributes");
        if (attributes != null && attributes.isObject() && depth == 0) {
            flags(attributes, fields, entry, 1);
        }
    }

    /** Whether a field says when it was deleted. */
    private static boolean isDated(JsonNode post, JsonFields fields) {
        return fields.of(post, Role.GONEAT).stream()
                .anyMatch(field -> field.getValue().isString()
                        ? !field.getValue().stringValue().isBlank()
                        : field.getValue().isNumber() && field.getValue().asDouble(0) > 0);
    }

    private static @Nullable String handle(JsonNode post, JsonFields fields) {
        for (Map.Entry<String, JsonNode> field : fields.of(post, Role.AUTHOR)) {
            String handle = field.getValue().isObject() ? fields.text(field.getValue(), Role.HANDLE) : null;
            if (handle != null) {
                return handle;
            }
        }
        return null;
    }

    private static @Nullable String id(JsonNode post, JsonFields fields, Role role) {
        for (Map.Entry<String, JsonNode> field : fields.of(post, role)) {
            JsonNode value = field.getValue();
            if (value.isIntegralNumber()
                    || value.isString() && !value.stringValue().isBlank()) {
                return value.asString();
            }
        }
        return null;
    }

    private static @Nullable String state(JsonNode post, JsonFields fields) {
        for (Map.Entry<String, JsonNode> field : fields.of(post, Role.STATUS)) {
            if (field.getValue().isString()) {
                return field.getValue().stringValue().strip();
            }
        }
        return null;
    }

    /** Whether any field of a role in a post, at any depth, has a text. */
    private static boolean has(JsonNode node, JsonFields fields, Role role, int depth) {
        if (node.isObject() && fields.text(node, role) != null) {
            return true;
        }
        for (JsonNode child : node) {
            if (child.isContainer() && depth < DEEPEST && has(child, fields, role, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
