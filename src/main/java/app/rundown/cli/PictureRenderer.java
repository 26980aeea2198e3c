package app.rundown.cli;

import app.rundown.store.Theme;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the window without a display; passed in from above, because this package must not know the window. */
@FunctionalInterface
public interface PictureRenderer {
    /**
     * Draws the window with some documents open in it.
     *
     * @param wanted what the picture shows, and how
     * @param complaints receives a sentence for each document that could not be read; the picture is drawn all the same
     * @return the picture as PNG
     * @throws IOException with a message for the user, if no picture can be made
     */
    byte[] render(Request wanted, Consumer<String> complaints) throws IOException;

    /**
     * What a picture shows, and how.
     *
     * @param files what to open, as given on the command line
     * @param page the number or address of the page to show of an archive of several, or null to leave the choice
     * @param width width of the picture in pixels
     * @param height height of the picture in pixels
     * @param theme light or dark
     * @param textSize the size of the text for reading, in percent of the usual size
     * @param filter chooses what to show, given the timeline of the documents
     */
    record Request(
            List<String> files,
            @Nullable String page,
            int width,
            int height,
            Theme theme,
            int textSize,
            Function<Timeline, Filter> filter) {
        /** Keeps a copy of the list. */
        public Request {
            files = List.copyOf(files);
        }

        /** Returns a request for everything in these files, with text of the usual size. */
        public static Request all(List<String> files, int width, int height, Theme theme) {
            return new Request(files, null, width, height, theme, 100, timeline -> Filter.NONE);
        }
    }
}
