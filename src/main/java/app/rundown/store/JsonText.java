package app.rundown.store;

import app.rundown.json.JsonTrees;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes JSON so that all of it survives a round trip: long names, numbers with all their digits, and
 * characters that UTF-8 can't express.
 */
final class JsonText {
    /** A page may have a title of any length, and titles are names of members here. */
    private static final StreamReadConstraints ANY_LENGTH = StreamReadConstraints.builder()
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory ONCE = JsonFactory.builder()
            .streamReadConstraints(ANY_LENGTH)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The length of an escape. */
    private static final int ESCAPE = 6;

    private static final int HEX = 16;

    private JsonText() {}

    /**
     * What a text says.
     *
     * @param all the whole
     * @param doubled whether a name stands twice in one object; the later one counts
     */
    record Parsed(ObjectNode all, boolean doubled) {}

    /**
     * Reads a text.
     *
     * @throws JacksonException if it is not one JSON object
     */
    static Parsed read(byte[] json) {
        try {
            return new Parsed(read(ONCE.createParser(ObjectReadContext.empty(), json)), false);
        } catch (JacksonException e) {
            String text = withHalfCharacters(text(json));
            try {
                return new Parsed(read(ONCE.createParser(ObjectReadContext.empty(), text)), false);
            } catch (JacksonException again) {
                return new Parsed(read(lenient().createParser(ObjectReadContext.empty(), text)), true);
            }
        }
    }

    private static String text(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StreamReadException(null, "no UTF-8", e);
        }
    }

    /** Returns a text without escapes of half characters, because the parser refuses them in names. */
    private static String withHalfCharacters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int i = text.indexOf('\\'); i >= 0 && i + ESCAPE <= text.length(); i = text.indexOf('\\', i)) {
            if (isSurrogate(text, i)) {
                out.append(text, done, i).append((char) Integer.parseInt(text, i + 2, i + ESCAPE, HEX));
                i += ESCAPE;
                done = i;
            } else {
                i += 2;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean isSurrogate(String text, int at) {
        boolean hex = text.charAt(at + 1) == 'u';
        for (int i = at + 2; i < at + ESCAPE; i++) {
            hex &= Character.digit(text.charAt(i), HEX) >= 0;
        }
        return hex && Character.isSurrogate((char) Integer.parseInt(text, at + 2, at + ESCAPE, HEX));
    }

    /** Returns a factory whose parsers take a name twice. It is hardly ever needed, and never at the start. */
    private static JsonFactory lenient() {
        return JsonFactory.builder().streamReadConstraints(ANY_LENGTH).build();
    }

    private static ObjectNode read(JsonParser parser) {
        if (JsonTrees.readExactly(parser) instanceof ObjectNode all) {
            return all;
        }
        throw new StreamReadException(null, "no object");
    }

    /** Returns a tree as UTF-8. */
    static byte[] bytes(ObjectNode all) {
        String json = all.toPrettyString();
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                // Half of a character can only stand in a string.
                out = out == null ? new StringBuilder(json.length() + 8) : out;
                out.append(json, done, i).append("\\u").append(Integer.toHexString(c));
                done = i + 1;
            }
        }
        return (out == null ? json : out.append(json, done, json.length()).toString()).getBytes(StandardCharsets.UTF_8);
    }
}
