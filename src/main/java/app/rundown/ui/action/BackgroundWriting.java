package app.rundown.ui.action;

import app.rundown.base.Log;
import app.rundown.base.Memory;
import app.rundown.store.FileContent;
import app.rundown.store.OutputFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Writes files beside the window, which neither a slow disk nor a large export may hold up. */
final class BackgroundWriting {
    private BackgroundWriting() {}

    /**
     * Writes a file, replacing one that exists. A window that is closed in the meantime does not end the writing.
     *
     * @return completes with what went wrong, as a sentence for the user; empty if the file is written
     */
    static CompletableFuture<Optional<String>> write(Path target, FileContent content) {
        CompletableFuture<Optional<String>> written = new CompletableFuture<>();
        // Ends of the program wait for it.
        Thread patience = new Thread(written::join, "waits for an export");
        Runtime.getRuntime().addShutdownHook(patience);
        Thread.ofPlatform().name("export").start(() -> {
            Optional<String> problem = problem(target, content);
            written.complete(problem);
            try {
                Runtime.getRuntime().removeShutdownHook(patience);
            } catch (IllegalStateException endsAlready) {
                // It has waited.
            }
        });
        return written;
    }

    private static Optional<String> problem(Path target, FileContent content) {
        try {
            OutputFiles.write(target, content, true);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return Optional.of(Memory.tooLittle("The export"));
        } catch (RuntimeException | Error e) {
            // Whatever it is, the end of the program waits for an answer.
            Log.bug(BackgroundWriting.class, "an export failed", e);
            return Optional.of("The export failed because of a mistake in Rundown; " + target + " was not written.");
        }
    }
}
