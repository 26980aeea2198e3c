package app.rundown.read.page;

import app.rundown.json.JsonTrees;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;

/**
 * Parses JSON as pages write it: with trailing commas, bare control characters, comments, and CDATA marks around it.
 */
public final class LenientJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[\\s\\ufeff;]|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[|<!--)+");
    /** A guard against scripts ({@code )]}',}), an assignment or a call before the data. */
    private static final Pattern WRAPPER = Pattern.compile(
            "^(?:\\)\\]\\}',?\\s*|(?:(?:var|let|const)\\s+)?[\\w$.\\[\\]\"']{1,80}\\s*[=(]\\s*(?=[{\\[]))");

    private static final Pattern DATA = Pattern.compile("\\{\\s*[\"'}/]|\\[\\s*[\\[{\"'\\]]");
    private static final Pattern AFTER_COMMA = Pattern.compile("\\s*(?:[\"{\\[\\]}]|-?\\d|true\\b|false\\b|null\\b)");
    /** Texts with more characters are not repaired, to save time. */
    private static final int LONGEST_REPAIR = 2_000_000;
    /** How many characters at the beginning show whether a text is JSON. */
    private static final int HEAD = 400;
    /** How many characters at the end are searched for what must be cut off. */
    private static final int TAIL = 200;

    private static final Pattern AFTER = Pattern.compile("(?:[\\s\\ufeff;]|//\\s*]]>|/\\*\\s*]]>\\s*\\*/|]]>|-->)+$");

    private LenientJson() {}

    /** Whether a text begins like JSON, perhaps after a guard against scripts, a call or an assignment. */
    public static boolean isLikely(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String data = WRAPPER.matcher(BEFORE.matcher(head).replaceFirst("")).replaceFirst("");
        return DATA.matcher(data).lookingAt();
    }

    /** Returns the tree, or null if the text is not even lenient JSON. */
    public static @Nullable JsonNode parse(String text) {
        String trimmed = trimmed(text);
        JsonNode tree = parseOnce(trimmed);
        if (tree == null && (trimmed.contains("&quot;") || trimmed.contains("&#34;"))) {
            tree = parseOnce(Parser.unescapeEntities(trimmed, false));
        }
        return tree == null && trimmed.length() <= LONGEST_REPAIR ? parseOnce(repaired(trimmed)) : tree;
    }

    /**
     * Escapes quotation marks that are inside a string: those after which neither a string can end nor an object go on.
     */
    private static String repaired(String json) {
        StringBuilder repaired = new StringBuilder(json.length() + 64);
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\' && i + 1 < json.length()) {
                repaired.append(c).append(json.charAt(++i));
            } else if (c == '"' && (!inside || endsString(json, i + 1))) {
                inside = !inside;
                repaired.append(c);
            } else {
                repaired.append(c == '"' ? "\\\"" : String.valueOf(c));
            }
        }
        return repaired.toString();
    }

    private static boolean endsString(String json, int from) {
        int i = from;
        while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
            i++;
        }
        if (i == json.length() || ":}]".indexOf(json.charAt(i)) >= 0) {
            return true;
        }
        return json.charAt(i) == ','
                && AFTER_COMMA.matcher(json).region(i + 1, json.length()).lookingAt();
    }

    private static String trimmed(String text) {
        String begun = BEFORE.matcher(text).replaceFirst("");
        String bare = WRAPPER.matcher(begun).replaceFirst("");
        int end = bare.length();
        // Only the end is searched: the pattern would try every run of white space in a long text.
        String ended = bare.substring(Math.max(0, end - TAIL));
        String cut = AFTER.matcher(ended).replaceFirst("");
        String whole = bare.substring(0, end - ended.length()) + cut;
        return bare.length() < begun.length() && whole.endsWith(")") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static @Nullable JsonNode parseOnce(String text) {
        try {
            return text.isEmpty() ? null : JsonTrees.read(FACTORY.createParser(ObjectReadContext.empty(), text));
        } catch (JacksonException e) {
            return null;
        }
    }
}
