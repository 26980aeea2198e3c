package app.rundown.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says why a file could not be read or written, without the names of files that the user does not know. */
public final class Reason {
    private Reason() {}

    /** Returns the reason as the end of a sentence, without a full stop. */
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission is denied";
            case NoSuchFileException missing -> "its folder does not exist";
            case FileAlreadyExistsException there -> "a file with this name exists already";
            case FileSystemLoopException loop -> "its links lead in a circle";
            // Its message would begin with the path of the file that was being written.
            case FileSystemException other -> {
                String reason = other.getReason();
                yield reason == null ? "the system gives no reason" : reason;
            }
            default -> {
                String message = e.getMessage();
                yield message == null ? "the system gives no reason" : message;
            }
        };
    }
}
