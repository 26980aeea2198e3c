package app.rundown.cli;

import app.rundown.store.Theme;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Draws the window without a display; handed in from above, because this room knows no window. */
@FunctionalInterface
public interface PictureRenderer {
    /**
     * Draws the window with some documents open in it.
     *
     * @param files what to open, as given on the command line
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     * @param theme light or dark
     * @param complaints hears a sentence for each document that could not be read; the picture is drawn all the same
     * @return the picture as PNG
     * @throws IOException with a sentence for people, where no picture can be made
     */
    byte[] render(List<String> files, int width, int height, Theme theme, Consumer<String> complaints) throws IOException;
}
