package app.rundown.ui.style;

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

/** Style sheets and fonts. The two themes differ only in a table of colours. */
public final class Look {
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "InterClock.otf");
    /** The font of quotes, which the first frame does not show. */
    private static final String QUOTES = "NotoSerif-Regular.ttf";

    /** Where the build puts the fonts in the runtime image. */
    private static final Path INSTALLED = Path.of(System.getProperty("java.home"), "lib", "rundown");

    /** Loading a font takes a size, but which one makes no difference. */
    private static final double ANY_SIZE = 14;

    private static boolean quotesLoaded;

    private Look() {}

    /** Loads the program's own fonts, which are the same on every system, except for the one of quotes. */
    public static void loadFonts() {
        FONTS.forEach(Look::load);
    }

    /**
     * Loads the font of quotes; to be called on the FX thread before the first quote is shown that is set apart or
     * shown in full.
     */
    public static void loadQuotesFont() {
        if (!quotesLoaded) {
            quotesLoaded = true;
            load(QUOTES);
        }
    }

    /**
     * Loads a font from its own file if there is one: for a font inside the image's modules, JavaFX first makes a
     * temporary copy.
     */
    private static void load(String font) {
        Path file = INSTALLED.resolve(font);
        try {
            URL place = Files.exists(file)
                    ? file.toUri().toURL()
                    : Objects.requireNonNull(Look.class.getResource("fonts/" + font), font);
            if (Font.loadFont(place.toExternalForm(), ANY_SIZE) == null) {
                // JavaFX uses a file's URL as its path, which fails if the path has blanks or letters beyond ASCII.
                try (InputStream in = place.openStream()) {
                    Font.loadFont(in, ANY_SIZE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a theme is dark now; the system decides if the user has not chosen one. */
    public static boolean isDark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /**
     * Styles all controls, after AtlantaFX's Primer themes; the build makes these sheets. Must be called before the
     * first control is made, which would load JavaFX's own theme.
     */
    public static void applyToControls(boolean dark) {
        Application.setUserAgentStylesheet(sheet(dark ? "controls-dark.css" : "controls-light.css"));
    }

    /** Styles a scene and all controls. The window's title bar follows, where the system can do that. */
    public static void apply(Scene scene, boolean dark) {
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        applyToControls(dark);
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sheet("rundown.css"));
    }

    private static String sheet(String name) {
        URL url = Look.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
