/**
 * Rundown: opens live blogs and shows who said what, when, on which topic. {@code ArchitectureTest} checks which
 * package may use which.
 */
@org.jspecify.annotations.NullMarked
module app.rundown {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.net.http;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.jsoup;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires com.github.albfernandez.juniversalchardet;
    requires info.picocli;

    // JavaFX creates the application object by reflection.
    exports app.rundown.ui to
            javafx.graphics;

    opens app.rundown.export.data to
            tools.jackson.databind;
    opens app.rundown.cli to
            info.picocli;
}
