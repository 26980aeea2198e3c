package app.rundown.ui.opening;

import app.rundown.base.GivenUp;
import app.rundown.base.Log;
import app.rundown.base.Memory;
import app.rundown.fetch.Cancelled;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one place: a capture, or a sentence on why there is none; neither if the user cancelled.
 *
 * @param name what the user calls the place
 * @param as the kind that the user asked for, or null
 * @param capture null if the place could not be read
 * @param failure why it could not be read, or null
 * @param further whether this is a document of which the user has been told already, such as a further page
 * @param id the id that it gets when it is open, or null for the next free one
 */
public record ReadResult(
        String name,
        @Nullable DocumentKind as,
        @Nullable Capture capture,
        @Nullable String failure,
        boolean further,
        @Nullable String id) {
    /** A result that is not a further page of an open document. */
    ReadResult(String name, @Nullable DocumentKind as, @Nullable Capture capture, @Nullable String failure) {
        this(name, as, capture, failure, false, null);
    }

    /** Something that a capture can be read from. */
    @FunctionalInterface
    public interface Source {
        /**
         * Returns the capture.
         *
         * @throws IOException if there is none; its message is a sentence for the user
         */
        Capture get() throws IOException;
    }

    /** Reads a source. It never throws: failures and cancelling are results too. */
    public static ReadResult of(String name, @Nullable DocumentKind as, Source source) {
        try {
            return new ReadResult(name, as, source.get(), null);
        } catch (Cancelled | GivenUp e) {
            return new ReadResult(name, as, null, null);
        } catch (IOException e) {
            return failed(name, String.valueOf(e.getMessage()));
        } catch (RuntimeException | OutOfMemoryError e) {
            return failed(name, sentence(e));
        }
    }

    /** Returns what the user is told if a document can't be opened because of a bug, which is logged, or of memory. */
    public static String sentence(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof OutOfMemoryError) {
            return Memory.tooLittle("It") + " Everything else stays open.";
        }
        Log.bug(ReadResult.class, "A document could not be opened", cause);
        return "It could not be opened because of a bug in Rundown. Everything else stays open.";
    }

    /** Returns the result for a further page of an open document. */
    static ReadResult further(Capture capture) {
        return new ReadResult(capture.name(), null, capture, null, true, null);
    }

    /** Reads a document that was open in an earlier session, and gets an id that was reserved for it. */
    public static ReadResult again(String name, @Nullable DocumentKind as, String id, Source source) {
        ReadResult read = of(name, as, source);
        return new ReadResult(read.name, read.as, read.capture, read.failure, true, id);
    }

    /** Returns how many bytes were read. */
    public long bytes() {
        return capture == null ? 0 : capture.bytes().length;
    }

    /** Returns the result for a place that could not be read. */
    static ReadResult failed(String name, String failure) {
        return new ReadResult(name, null, null, failure);
    }
}
