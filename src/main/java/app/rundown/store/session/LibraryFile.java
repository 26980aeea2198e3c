package app.rundown.store.session;

import app.rundown.model.DocumentKind;
import app.rundown.store.JsonFile;
import app.rundown.store.Kept;
import app.rundown.store.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the {@link Library} in {@code documents.json}. Never throws. Several windows may use it: what each of them
 * opens is brought together.
 */
public final class LibraryFile {
    private static final String DOCUMENTS = "documents";

    /** What the file looks like: each document under its identity. */
    private static final Shape SHAPE = Shape.Members.none()
            .with(
                    DOCUMENTS,
                    new Shape.Each(CaptureWire.values(
                            "place", "title", "kind", "updates", "first", "last", "opened", "key", "capture",
                            "former")));

    private final Path path;
    private final JsonFile<Library> file;

    /** Keeps the library in a folder, which is created when it is first saved. */
    public LibraryFile(Path folder) {
        path = folder.resolve("documents.json");
        file = new JsonFile<>(path, new JsonFile.Form<>(SHAPE, LibraryFile::read, LibraryFile::of, "open", true));
    }

    /**
     * Returns the library that was saved last.
     *
     * @param places the recent documents of an older version of the program, which count while there is no file
     */
    public Kept<Library> load(List<String> places) {
        return Files.notExists(path) && !places.isEmpty() ? Kept.whole(Library.of(places)) : file.load();
    }

    /** Saves the library; returns it with what other windows have opened. */
    public Kept<Library> save(Library library) {
        return file.save(library);
    }

    private static ObjectNode of(Library library) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ObjectNode documents = all.putObject(DOCUMENTS);
        for (KeptDocument document : library.documents()) {
            ObjectNode own = documents.putObject(document.id());
            own.put("place", document.place())
                    .put("title", document.title())
                    .put("kind", document.kind().name())
                    .put("updates", document.updates())
                    .put("opened", document.opened().toString())
                    .put("key", document.key());
            CaptureWire.put(own, "first", document.first());
            CaptureWire.put(own, "last", document.last());
            put(own, "capture", document.capture());
            put(own, "former", document.former());
        }
        return all;
    }

    private static void put(ObjectNode own, String name, @Nullable KeptCapture capture) {
        if (capture != null) {
            own.set(name, CaptureWire.of(capture));
        }
    }

    private static Library read(JsonNode all) {
        return new Library(all.path(DOCUMENTS).values().stream()
                .flatMap(own -> Stream.ofNullable(document(own)))
                .toList());
    }

    private static @Nullable KeptDocument document(JsonNode own) {
        String place = CaptureWire.text(own.path("place"));
        Instant opened = CaptureWire.value(own.path("opened"), Instant::parse);
        if (place == null || opened == null) {
            return null;
        }
        KeptDocument plain = KeptDocument.at(place, opened);
        return new KeptDocument(
                place,
                own.path("title").stringValue(plain.title()),
                Objects.requireNonNullElse(
                        CaptureWire.named(own.path("kind"), DocumentKind.values()), DocumentKind.NONE),
                own.path("updates").intValue(0),
                CaptureWire.day(own.path("first")),
                CaptureWire.day(own.path("last")),
                opened,
                own.path("key").stringValue(""),
                CaptureWire.read(own.path("capture")),
                CaptureWire.read(own.path("former")));
    }
}
