package app.rundown.store.session;

import app.rundown.model.Fetched;
import app.rundown.store.Shape;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts what is known of a capture, apart from its bytes, to JSON and back. */
final class CaptureWire {
    private static final int DIGITS = 64;

    /** What it looks like. */
    static final Shape SHAPE =
            values("sha256", "path", "page", "asked", "fetched", "charset", "written", "alteredFrom");

    private CaptureWire() {}

    /** Returns the shape of an object whose members say something only together. */
    static Shape.Members values(String... names) {
        return Shape.Members.ofAny(names).withTogether(names);
    }

    /** Returns it as JSON. */
    static ObjectNode of(KeptCapture capture) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("sha256", capture.sha256()).put("path", capture.path());
        put(all, "page", capture.page());
        Fetched fetched = capture.fetched();
        if (fetched != null) {
            all.put("asked", fetched.asked()).put("fetched", fetched.at().toString());
            put(all, "charset", fetched.charset());
        }
        put(all, "written", capture.written());
        put(all, "alteredFrom", capture.alteredFrom());
        return all;
    }

    /** Reads it from JSON; null if it names no bytes. */
    static @Nullable KeptCapture read(JsonNode all) {
        String sha256 = all.path("sha256").stringValue("");
        String path = text(all.path("path"));
        if (path == null || sha256.length() != DIGITS || !sha256.chars().allMatch(CaptureWire::isDigit)) {
            return null;
        }
        String asked = text(all.path("asked"));
        Instant at = value(all.path("fetched"), Instant::parse);
        return new KeptCapture(
                sha256,
                path,
                text(all.path("page")),
                asked == null || at == null ? null : new Fetched(asked, at, text(all.path("charset"))),
                value(all.path("written"), Instant::parse),
                text(all.path("alteredFrom")));
    }

    /** Whether it is a digit as they stand in the names of the files; it must never lead out of their folder. */
    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    /** Sets a member, unless its value is null. */
    static void put(ObjectNode all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    /** Returns a text; null if there is none. */
    static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    /** Returns a day; null if there is none. */
    static @Nullable LocalDate day(JsonNode node) {
        return value(node, LocalDate::parse);
    }

    /** Returns the constant with a name; null if there is none. */
    static <E extends Enum<E>> @Nullable E named(JsonNode name, E[] all) {
        return Stream.of(all)
                .filter(constant -> constant.name().equals(name.stringValue("")))
                .findFirst()
                .orElse(null);
    }

    /** Returns a value that stands as a text; null if there is none. */
    static <T> @Nullable T value(JsonNode node, Function<String, T> parse) {
        try {
            return node.isString() ? parse.apply(node.stringValue()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
