package app.rundown.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.format.Speakers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that the colours of speakers and topics differ, also when seen without one kind of cone. Differences are in
 * CIE L*a*b* (CIE 1976), between colours simulated with the matrices of Machado, Oliveira and Fernandes (2009) at full
 * severity. Eight hues of one lightness come close to each other there: names and initials say the same without colour.
 */
class ColourBlindTest {
    /** Patches side by side are told apart from about this difference on. */
    private static final double JUST_TOLD = 2;

    private static final double[][] NONE = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    private static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };
    private static final List<double[][]> EYES = List.of(NONE, PROTANOPIA, DEUTERANOPIA, TRITANOPIA);

    private static Map<String, String> tokens(String theme) throws IOException {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(theme), theme)) {
            Map<String, String> tokens = new HashMap<>();
            Pattern.compile("-rd-([a-z-]+): (#[0-9a-f]{6});")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> tokens.put(found.group(1), found.group(2)));
            return tokens;
        }
    }

    private static List<String> looks(boolean second) {
        return Palette.LOOKS.stream()
                .filter(look -> look.endsWith("-second") == second)
                .toList();
    }

    private static List<String> alike(
            Map<String, String> tokens, List<String> some, List<String> others, double[][] eye, double least) {
        List<String> alike = new ArrayList<>();
        for (String one : some) {
            for (String other : others) {
                double difference = difference(tokens.get(one), tokens.get(other), eye);
                if (!one.equals(other) && difference < least) {
                    alike.add(String.format("%s and %s: %.1f", one, other, difference));
                }
            }
        }
        return alike;
    }

    private static double[] seen(String colour, double[][] eye) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            linear[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        double[] left = new double[3];
        for (int i = 0; i < 3; i++) {
            left[i] = Math.clamp(eye[i][0] * linear[0] + eye[i][1] * linear[1] + eye[i][2] * linear[2], 0.0, 1.0);
        }
        double x = root((0.4124 * left[0] + 0.3576 * left[1] + 0.1805 * left[2]) / 0.95047);
        double y = root(0.2126 * left[0] + 0.7152 * left[1] + 0.0722 * left[2]);
        double z = root((0.0193 * left[0] + 0.1192 * left[1] + 0.9505 * left[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }

    private static double difference(String one, String other, double[][] eye) {
        double[] a = seen(one, eye);
        double[] b = seen(other, eye);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    @ParameterizedTest
    @CsvSource({
        "light.css, 0, 18, 9",
        "light.css, 1, 9, 3",
        "light.css, 2, 7, 2.5",
        "light.css, 3, 4, 2",
        "dark.css, 0, 18, 9",
        "dark.css, 1, 7, 3",
        "dark.css, 2, 5, 2",
        "dark.css, 3, 4, 2"
    })
    void looksAreToldApart(String theme, int eye, double first, double second) throws IOException {
        Map<String, String> tokens = tokens(theme);
        assertEquals(List.of(), alike(tokens, looks(false), looks(false), EYES.get(eye), first));
        assertEquals(List.of(), alike(tokens, looks(true), looks(true), EYES.get(eye), second));
        List<String> tones = looks(false).stream()
                .flatMap(hue -> alike(tokens, List.of(hue), List.of(hue + "-second"), EYES.get(eye), 5).stream())
                .toList();
        assertEquals(List.of(), tones, "the two tones of a hue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void huesLeaveOutTheProgramsOwnColours(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        assertEquals(List.of(), alike(tokens, looks(false), List.of("accent", "doubt"), NONE, 18));
        for (double[][] eye : EYES) {
            assertEquals(List.of(), alike(tokens, looks(false), List.of("accent", "doubt"), eye, JUST_TOLD));
            assertEquals(List.of(), alike(tokens, List.of("good"), List.of("bad"), eye, 10), "new and gone");
            assertEquals(List.of(), alike(tokens, List.of("accent"), List.of("doubt", "bad", "good"), eye, 10));
        }
    }

    @Test
    void theDifferenceIsTheOneOfTheStandard() {
        assertEquals(100, difference("#000000", "#ffffff", NONE), 0.1);
        assertTrue(
                difference("#d10000", "#3f7f00", NONE) > 3 * difference("#d10000", "#3f7f00", PROTANOPIA),
                "red and green must come closer without red cones");
    }

    @Test
    void initialsSayItWithoutColour() {
        assertEquals("MH", Speakers.initials("Maria Holm"));
        assertEquals("?", Speakers.initials(Speakers.UNKNOWN));
    }
}
