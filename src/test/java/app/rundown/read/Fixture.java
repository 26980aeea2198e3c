package app.rundown.read;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the fixtures beside the tests. */
public final class Fixture {
    private Fixture() {}

    /** Returns the bytes of a fixture. */
    public static byte[] bytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a fixture as whatever kind the reader finds. */
    public static Document read(String name) {
        return read(name, null);
    }

    /** Reads a fixture as a kind of document; null leaves the kind to the reader. */
    static Document read(String name, DocumentKind as) {
        return Readers.read(new Capture("fixtures/" + name, bytes(name)), "d1", as);
    }

    /** Returns an update's blocks of one type. */
    public static <T extends Block> List<T> blocks(Update update, Class<T> type) {
        return update.blocks().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
