package app.rundown.ui.state;

import app.rundown.fetch.Cancel;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.ui.opening.ReadResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A document of an earlier session that is to be opened again.
 *
 * @param id the id that was reserved for it
 * @param name what the user calls it
 * @param as the kind that the user asked for, or null
 * @param source reads the copy that was kept
 */
record Reopened(String id, String name, @Nullable DocumentKind as, ReadResult.Source source) {
    /** Gets a capture, with a button that ends a fetch. */
    @FunctionalInterface
    interface Getting {
        /**
         * Gets it; blocks.
         *
         * @throws IOException with a sentence for the user
         */
        Capture get(Cancel button) throws IOException;
    }
}
