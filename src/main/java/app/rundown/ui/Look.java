package app.rundown.ui;

import app.rundown.store.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Style sheets and fonts. The two themes differ in nothing but a table of colours. */
final class Look {
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "NotoSerif-Regular.ttf");
    private static final double ANY_SIZE = 14;

    private Look() {}

    /** Makes the program's own fonts known; the same on every system. */
    static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream in = Look.class.getResourceAsStream("fonts/" + font)) {
                Font.loadFont(Objects.requireNonNull(in, font), ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

    /** Colours all controls. To be called before the first one is made, which would load JavaFX's own theme. */
    static void applyToControls(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
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
