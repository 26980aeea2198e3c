package app.rundown.store.session;

import app.rundown.store.Kept;
import app.rundown.store.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Removes all that is kept of a document. */
record Oblivion(LibraryFile library, SessionFiles sessions, KeptCaptures captures) {
    /** Copies of files that could not be used; they are never changed. */
    private static final Predicate<String> ASIDE = name -> name.matches(".*\\.(damaged-\\d+|aside|v1)");

    /**
     * Removes a document from the library, from all sessions that no other window has, and its captures.
     *
     * @return what of it is still there, in sentences
     */
    List<String> forget(KeptDocument document) {
        List<String> left = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        Kept<Library> known = library.load(List.of());
        Library rest = known.value().without(document);
        Stream.concat(Stream.of(document), known.value().documents().stream())
                .filter(one -> one.equals(document) || !rest.documents().contains(one))
                .flatMap(one -> one.captures().stream())
                .forEach(capture -> gone.add(capture.sha256()));
        add(library.save(rest).problem(), left);
        Set<String> needed = new HashSet<>();
        rest.documents().stream()
                .flatMap(one -> one.captures().stream())
                .forEach(capture -> needed.add(capture.sha256()));
        for (int number : sessions.numbers()) {
            Session before = sessions.read(number).value();
            Session others = before.without(open -> isOf(open, document));
            Session after = others.drafting(others.drafts().without(document.key()));
            if (!after.equals(before)) {
                before.documents().stream()
                        .filter(open -> isOf(open, document))
                        .forEach(open -> gone.add(open.capture().sha256()));
                add(sessions.replace(number, after), left);
            }
            after.documents().forEach(open -> needed.add(open.capture().sha256()));
        }
        gone.removeAll(needed);
        for (String sha256 : gone) {
            try {
                captures.remove(sha256);
            } catch (IOException e) {
                left.add("Its capture can't be removed: " + Reason.of(e) + ".");
            }
        }
        return left;
    }

    private static boolean isOf(Session.Open open, KeptDocument document) {
        return !open.key().isEmpty() && open.key().equals(document.key())
                || open.capture().equals(document.capture());
    }

    private static void add(@Nullable String problem, List<String> left) {
        if (problem != null) {
            left.add(problem);
        }
    }

    /** Returns the copies of damaged or foreign files in a folder that name a document; they are left alone. */
    static List<Path> copiesThatName(Path folder, KeptDocument document) {
        String key = document.key().replaceFirst("^(url|title|sha256) ", "");
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (ASIDE.test(String.valueOf(file.getFileName())) && Files.isRegularFile(file)) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    if (names(text, document.place()) || names(text, key)) {
                        found.add(file);
                    }
                }
            }
        } catch (IOException e) {
            // Then nobody can read in them what is in them.
        }
        return found;
    }

    private static boolean names(String text, String name) {
        return !name.isEmpty()
                && text.contains(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
