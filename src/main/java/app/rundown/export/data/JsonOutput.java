package app.rundown.export.data;

import app.rundown.base.ParallelStreams;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON piece by piece. What failed in the middle stays without an end, so that nobody takes it for the whole.
 */
final class JsonOutput {
    private static final JsonMapper PLAIN = mapper(new JsonEscapes());

    /** An object a piece, over several lines; for files of their own. */
    static final JsonOutput FILE = new JsonOutput(PLAIN.writer().with(printer()));

    /** The same, safe within the script of a web page. */
    static final JsonOutput SCRIPT =
            new JsonOutput(mapper(new ScriptEscapes()).writer().with(printer()));

    /** Each of several objects a line. */
    static final JsonOutput LINES = new JsonOutput(PLAIN.writer().withRootValueSeparator("\n"));

    /** How many members of a list are in memory at once. */
    private static final int AT_ONCE = 512;

    private final ObjectWriter writer;

    private JsonOutput(ObjectWriter writer) {
        this.writer = writer;
    }

    private static JsonMapper mapper(CharacterEscapes escapes) {
        return JsonMapper.builder(JsonFactory.builder()
                        .characterEscapes(escapes)
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
                        .build())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /**
     * Writes one value and a line end. Does not close the writer.
     *
     * @throws IOException if the writer fails; it then has a part of the value
     */
    void write(Writer out, Consumer<JsonGenerator> content) throws IOException {
        try {
            JsonGenerator json = writer.createGenerator(out);
            content.accept(json);
            // Not closed after a failure, which would write on.
            json.close();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
        out.append("\n");
    }

    /** Writes a list. Each member is made when its turn comes, and is garbage when it is written. */
    static void array(JsonGenerator json, String name, Stream<?> members) {
        json.writeArrayPropertyStart(name);
        members.forEachOrdered(json::writePOJO);
        json.writeEndArray();
    }

    /**
     * Writes a list whose members are made of others, which several threads do if there are many. The members that were
     * made are garbage as soon as they are written.
     */
    <T> void array(JsonGenerator json, String name, List<T> from, Function<T, ?> member) {
        json.writeArrayPropertyStart(name);
        int depth = json.streamWriteContext().getNestingDepth();
        for (int i = 0; i < from.size(); i += AT_ONCE) {
            ParallelStreams.over(from.subList(i, Math.min(i + AT_ONCE, from.size())))
                    .map(one -> new Piece(writer, depth, member.apply(one)))
                    .toList()
                    .forEach(piece -> piece.writeTo(json));
        }
        json.writeEndArray();
    }

    /** The text of a value that stands in a list. An array of characters, which costs less to copy than a string. */
    private static final class Piece extends CharArrayWriter {
        private final int begin;

        /**
         * Puts a value into words.
         *
         * @param depth how deep it stands, which is how far its lines are indented
         */
        Piece(ObjectWriter writer, int depth, Object value) {
            JsonGenerator json = writer.createGenerator(this);
            for (int i = 0; i < depth; i++) {
                json.writeStartArray();
            }
            json.flush();
            int outside = count;
            json.writePOJO(value);
            json.close();
            int first = outside;
            while (buf[first] <= ' ') {
                first++;
            }
            begin = first;
        }

        void writeTo(JsonGenerator json) {
            json.writeRawValue(buf, begin, count - begin);
        }
    }

    /** Returns an object to be filled. */
    static Members object() {
        return new Members();
    }

    /** The members of an object in their order; what is missing or empty is left out. */
    static final class Members {
        private final Map<String, Object> values = new LinkedHashMap<>();

        /** Adds a member. */
        Members with(String name, @Nullable Object value) {
            boolean empty = value == null
                    || value instanceof String text && text.isEmpty()
                    || value instanceof Collection<?> members && members.isEmpty();
            if (!empty && value != null) {
                values.put(name, value instanceof Members inner ? inner.values : plain(value));
            }
            return this;
        }

        private static Object plain(Object value) {
            return value instanceof List<?> list
                    ? list.stream()
                            .map(one -> one instanceof Members inner ? inner.values : one)
                            .toList()
                    : value;
        }

        /** Returns what Jackson writes. */
        Map<String, Object> map() {
            return values;
        }

        /** Writes the members into the object that is open. */
        void writeTo(JsonGenerator json) {
            values.forEach(json::writePOJOProperty);
        }
    }
}
