package app.rundown.ui.action;

import app.rundown.model.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A sample that comes with the program: one document or several that belong together.
 *
 * @param title what the start page calls it
 * @param about one line on what it shows
 * @param files the names of its files, which open together
 */
public record Sample(String title, String about, List<String> files) {
    /** All samples, in the order in which the start page offers them. */
    public static final List<Sample> ALL = List.of(
            new Sample(
                    "The talks in Sochi",
                    "A live blog copied as text, and the wrap-up of the same day",
                    List.of("sochi-talks-live.txt", "sochi-talks-wrap-up.txt")),
            new Sample(
                    "Apollo 11 lands on the Moon",
                    "A live blog as a web page, across midnight",
                    List.of("apollo-11-landing.html")),
            new Sample(
                    "The last night of the Titanic",
                    "A live blog in Arabic, from right to left",
                    List.of("titanic-night-ar.html")));

    /** Reads the sample's documents from the program's resources. */
    List<Capture> captures() {
        return files.stream().map(Sample::capture).toList();
    }

    private static Capture capture(String file) {
        try (InputStream in = Sample.class.getResourceAsStream("samples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without its sample " + file);
            }
            return new Capture("sample/" + file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
