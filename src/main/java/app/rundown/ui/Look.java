package app.rundown.ui;

import app.rundown.store.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Style sheets and fonts. The two themes differ in nothing but a table of colours. */
final class Look {
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf");
    /** Quotes are set in it, which the first frame does not show. */
    private static final String QUOTES = "NotoSerif-Regular.ttf";

    /** Where the build puts them in the image. */
    private static final Path INSTALLED = Path.of(System.getProperty("java.home"), "lib", "rundown");

    private static final double ANY_SIZE = 14;

    private Look() {}

    /** Makes the program's own fonts known, but for that of quotes; the same on every system. */
    static void loadFonts() {
        FONTS.forEach(Look::load);
    }

    /** Makes the font of quotes known, before the first one is shown in full. */
    static void loadQuotesFont() {
        load(QUOTES);
    }

    /** A file is loaded as it lies there; of what lies in the image's modules JavaFX first makes a temporary copy. */
    private static void load(String font) {
        Path file = INSTALLED.resolve(font);
        try {
            URL place = Files.exists(file)
                    ? file.toUri().toURL()
                    : Objects.requireNonNull(Look.class.getResource("fonts/" + font), font);
            if (Font.loadFont(place.toExternalForm(), ANY_SIZE) == null) {
                // JavaFX takes a file's address for its path, which it is not where the path has blanks or letters
                // beyond ASCII.
                try (InputStream in = place.openStream()) {
                    Font.loadFont(in, ANY_SIZE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a theme is dark now: the system's choice where the user has made none. */
    static boolean isDark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /**
     * Colours all controls, after AtlantaFX's Primer themes. To be called before the first one is made, which would
     * load JavaFX's own theme. The build makes these sheets.
     */
    static void applyToControls(boolean dark) {
        Application.setUserAgentStylesheet(sheet(dark ? "controls-dark.css" : "controls-light.css"));
    }

    /** Colours a scene, and all controls. */
    static void apply(Scene scene, boolean dark) {
        applyToControls(dark);
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sheet("rundown.css"));
    }

    private static String sheet(String name) {
        URL url = Look.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
