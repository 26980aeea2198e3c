package app.rundown.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks the colours of both themes against each other by the contrast ratio of WCAG 2.2: at least 4.5 for text, at
 * least 3 for signs and edges of controls.
 */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private static final Pattern TOKEN = Pattern.compile("-rd-([a-z0-9-]+):\\s*(#[0-9a-f]{6}(?:[0-9a-f]{2})?);");
    private static final Pattern USE = Pattern.compile("-rd-([a-z0-9-]+)");

    private static final String PAGES = "ground side raised sunken hover hover-raised ticked accent-soft";
    private static final String FIRST = "plum rust teal rose moss sea orchid fern";
    private static final String SECOND = FIRST.replaceAll("(\\w+)", "$1-second");
    private static final String TINTS = FIRST.replaceAll("(\\w+)", "$1-tint $1-this") + " mark";

    /** Colours that only separate areas, or only dim what is below a panel; they carry no meaning. */
    private static final Set<String> DECORATION =
            Set.of("line", "line-strong", "bar", "scrim", "edge", "shade", "thumb");

    /**
     * Colours that are drawn on others.
     *
     * @param least the least ratio
     * @param front the colours of texts, or of signs
     * @param grounds the colours on which any of them may be drawn
     */
    private record Pair(double least, String front, String grounds) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(TEXT, "text text-soft", PAGES + " doubt-ground hit " + TINTS),
            // Captions and other articles' words are quiet, and may hold hits and quotes.
            new Pair(TEXT, "quiet", "ground side raised hover hover-raised ticked accent-soft mark"),
            // Selected words lie over hits and quotes.
            new Pair(TEXT, "text text-soft", "selected"),
            new Pair(SIGN, "star", "ground side raised hover ticked accent-soft"),
            // Links, tokens of the filter, and what the filter alone shows.
            new Pair(TEXT, "accent", "ground side raised hover hover-raised ticked accent-soft"),
            new Pair(TEXT, "accent-text", "accent accent-hover accent-pressed"),
            // Buttons while they are pressed.
            new Pair(TEXT, "text accent-pressed", "pressed"),
            new Pair(TEXT, "doubt", "doubt-ground ground side raised hover ticked accent-soft"),
            new Pair(TEXT, "bad", "bad-ground ground side raised"),
            new Pair(TEXT, "good", "good-ground ground side raised"),
            // What floats dark over a light window, and the other way round.
            new Pair(TEXT, "tip-text tip-accent", "tip"),
            // Initials of a speaker.
            new Pair(TEXT, "initials", FIRST + " " + SECOND),
            // Dots of topics and speakers, bars of the density strip.
            new Pair(SIGN, FIRST + " " + SECOND, PAGES),
            // The current update and the focus ring.
            new Pair(SIGN, "accent", PAGES + " doubt-ground"),
            // Shades of the matrix: its numbers, and the edge of the cell that has the keyboard.
            new Pair(TEXT, "text", "m1 m2 m3 m4"),
            new Pair(SIGN, "accent", "m1 m2 m3 m4"),
            // Edges of fields and tick boxes.
            new Pair(SIGN, "control", "ground side raised ticked accent-soft"));

    private static String sheet(String name) {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> tokens(String sheet) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher matcher = TOKEN.matcher(sheet(sheet));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static Stream<String> words(String names) {
        return Arrays.stream(names.split(" "));
    }

    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void everythingCanBeReadOnWhatItStandsOn(String theme) {
        Map<String, String> tokens = tokens(theme);
        List<String> weak = new ArrayList<>();
        for (Pair pair : PAIRS) {
            words(pair.front())
                    .forEach(front -> words(pair.grounds()).forEach(ground -> {
                        double ratio = ratio(tokens.get(front), tokens.get(ground));
                        if (ratio < pair.least()) {
                            weak.add(String.format(
                                    "%s %s on %s %s: %.2f < %.1f",
                                    front, tokens.get(front), ground, tokens.get(ground), ratio, pair.least()));
                        }
                    }));
        }
        assertEquals(List.of(), weak, String.join("\n", weak));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void everyColourIsInSomePair(String theme) {
        Set<String> paired = new TreeSet<>(DECORATION);
        PAIRS.forEach(pair -> Stream.of(pair.front(), pair.grounds())
                .flatMap(ContrastTest::words)
                .forEach(paired::add));
        assertEquals(paired, new TreeSet<>(tokens(theme).keySet()));
    }

    @Test
    void theSheetUsesNoColourThatIsNoToken() {
        String sheet = sheet("rundown.css").replaceAll("(?s)/\\*.*?\\*/", "");
        assertEquals(
                List.of(),
                Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsba?\\(")
                        .matcher(sheet)
                        .results()
                        .map(found -> found.group())
                        .toList());
        Set<String> used = new TreeSet<>();
        USE.matcher(sheet).results().forEach(found -> used.add(found.group(1)));
        Set<String> unused = new TreeSet<>(tokens("light.css").keySet());
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
        used.removeAll(tokens("light.css").keySet());
        assertEquals(Set.of(), used, "no such colour");
    }

    @Test
    void theRatioIsTheOneOfTheGuidelines() {
        assertEquals(21, ratio("#000000", "#ffffff"), 0.001);
        assertEquals(1, ratio("#336699", "#336699"), 0.001);
        assertTrue(ratio("#767676", "#ffffff") > 4.5 && ratio("#777777", "#ffffff") < 4.5);
    }
}
