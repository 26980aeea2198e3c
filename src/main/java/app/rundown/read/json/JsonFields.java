package app.rundown.read.json;

import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Tells from the names of JSON fields what they are for. The table {@code json-fields.tsv} holds the names. One
 * instance serves one document and looks each name up once.
 */
final class JsonFields {
    /** What a field can hold, as named in the table. */
    enum Role {
        LIST,
        OTHER,
        THREAD,
        MADE,
        EDITED,
        NEVER,
        HEADLINE,
        BODY,
        AUTHOR,
        PERSON,
        HANDLE,
        URL,
        ID,
        REPLYTO,
        KEY,
        PINNED,
        SUMMARY,
        GONE,
        GONEAT,
        SEEN,
        STATUS,
        COMMENT,
        READER,
        KIND,
        CAPTION,
        ADDRESS,
        PAGEOBJECT,
        PAGETITLE,
        PAGEURL,
        PAGETAGS,
        PAGEBYLINE,
        PAGEINTRO,
        PAGING,
        PAGENUMBER,
        PAGECOUNT,
        PAGESIZE,
        PAGETOTAL,
        PAGEOLDER
    }

    private static final Map<Role, List<Pattern>> NAMES = names();
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A field with a longer name has no role. */
    private static final int LONGEST_NAME = 60;
    /** The fields of an object with at least as many are not gone through again at once. */
    private static final int MANY = 100;

    private final Map<String, Map<Role, Integer>> known = new HashMap<>();

    /** The last object with many fields, and those of a role: all lists in an object ask for the same. */
    private @Nullable JsonNode large;

    private @Nullable Role largeRole;
    private List<Map.Entry<String, JsonNode>> largeFields = List.of();

    private static Map<Role, List<Pattern>> names() {
        Map<Role, List<Pattern>> names = new EnumMap<>(Role.class);
        for (List<String> row : TextTable.rows(JsonFields.class, "json-fields.tsv")) {
            names.computeIfAbsent(Role.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), k -> new ArrayList<>())
                    .add(Pattern.compile(row.get(1)));
        }
        return names;
    }

    /** Whether a field with this name can have a role. */
    boolean is(String name, Role role) {
        return roles(name).containsKey(role);
    }

    /** Returns the fields of an object that can have a role and are not null, the surest first. */
    List<Map.Entry<String, JsonNode>> of(JsonNode object, Role role) {
        if (object.size() < MANY) {
            return find(object, role);
        }
        if (object != large || role != largeRole) {
            large = object;
            largeRole = role;
            largeFields = find(object, role);
        }
        return largeFields;
    }

    private List<Map.Entry<String, JsonNode>> find(JsonNode object, Role role) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!field.getValue().isNull() && is(field.getKey(), role)) {
                fields.add(field);
            }
        }
        fields.sort(Comparator.comparingInt(f -> roles(f.getKey()).getOrDefault(role, 0)));
        return fields;
    }

    /** Returns the first text of a role, perhaps one level down ({@code {"rendered": …}}), or null. */
    @Nullable
    String text(JsonNode object, Role role) {
        for (Map.Entry<String, JsonNode> field : of(object, role)) {
            String text = text(field.getValue());
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Returns a value's text: a string, or the first string of a body's name in an object. Null if there is none. */
    @Nullable
    String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().isBlank() ? null : value.stringValue();
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> inner : of(value, Role.BODY)) {
                if (inner.getValue().isString()
                        && !inner.getValue().stringValue().isBlank()) {
                    return inner.getValue().stringValue();
                }
            }
        }
        return null;
    }

    /** Whether a field of the role is true, 1 or "yes". */
    boolean flag(JsonNode object, Role role) {
        for (Map.Entry<String, JsonNode> field : of(object, role)) {
            JsonNode value = field.getValue();
            if (value.isBoolean()
                    ? value.booleanValue()
                    : value.isIntegralNumber()
                            ? value.canConvertToInt() && value.intValue() == 1
                            : value.isString()
                                    && YES.matcher(value.stringValue()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field of the role is false, 0 or "no", and none is true. */
    boolean isDenied(JsonNode object, Role role) {
        return !flag(object, role)
                && of(object, role).stream()
                        .map(Map.Entry::getValue)
                        .anyMatch(value -> value.isBoolean()
                                || value.isIntegralNumber() && value.canConvertToInt() && value.intValue() == 0
                                || value.isString()
                                        && NO.matcher(value.stringValue()).matches());
    }

    private static final Pattern YES = Pattern.compile("(?i)true|yes|1");
    private static final Pattern NO = Pattern.compile("(?i)false|no|0");

    private Map<Role, Integer> roles(String name) {
        return known.computeIfAbsent(name, JsonFields::look);
    }

    private static Map<Role, Integer> look(String name) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        if (name.length() > LONGEST_NAME) {
            return roles;
        }
        String plain = plain(name);
        NAMES.forEach((role, patterns) -> {
            for (int i = 0; i < patterns.size(); i++) {
                if (patterns.get(i).matcher(plain).matches()) {
                    roles.put(role, i);
                    return;
                }
            }
        });
        return roles;
    }

    /** Returns a name in lower case, letters and digits only. */
    static String plain(String name) {
        return PUNCTUATION.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
