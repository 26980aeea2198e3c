package app.rundown.read;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as pages have it: with trailing commas, bare control characters, comments and CDATA marks around it. */
final class LenientJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();
    private static final Pattern BEFORE = Pattern.compile("^(?:[\\s\\ufeff;]|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[|<!--)+");
    private static final Pattern AFTER = Pattern.compile("(?:[\\s\\ufeff;]|//\\s*]]>|/\\*\\s*]]>\\s*\\*/|]]>|-->)+$");

    private LenientJson() {}

    /** The tree, or null where even leniently it is none. */
    static @Nullable JsonNode parse(String text) {
        String trimmed = AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
        JsonNode tree = tried(trimmed);
        return tree == null && trimmed.contains("&quot;") ? tried(Parser.unescapeEntities(trimmed, false)) : tree;
    }

    private static @Nullable JsonNode tried(String text) {
        try {
            return text.isEmpty() ? null : MAPPER.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }
}
