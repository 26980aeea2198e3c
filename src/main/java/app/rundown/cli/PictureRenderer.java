package app.rundown.cli;

import app.rundown.store.Theme;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Draws the window without a display; handed in from above, because this room knows no window. */
@FunctionalInterface
public interface PictureRenderer {
    /**
     * Draws the window with some documents open in it.
     *
     * @param wanted what it shows, and how
     * @param complaints hears a sentence for each document that could not be read; the picture is drawn all the same
     * @return the picture as PNG
     * @throws IOException with a sentence for people, where no picture can be made
     */
    byte[] render(Wanted wanted, Consumer<String> complaints) throws IOException;

    /**
     * What a picture is to show.
     *
     * @param files what to open, as given on the command line
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     * @param theme light or dark
     * @param textSize the size of what is read, in percent of the usual one
     * @param filter what to show of the timeline that the documents make
     */
    record Wanted(
            List<String> files, int width, int height, Theme theme, int textSize, Function<Timeline, Filter> filter) {
        /** Keeps a copy of the list. */
        public Wanted {
            files = List.copyOf(files);
        }

        /** Everything in these files, in text of the usual size. */
        public static Wanted all(List<String> files, int width, int height, Theme theme) {
            return new Wanted(files, width, height, theme, 100, timeline -> Filter.NONE);
        }
    }
}
