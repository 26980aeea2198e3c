package app.rundown.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.format.Speakers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks that the colours of speakers and topics differ, also when seen without one kind of cone. Differences are in
 * CIE L*a*b* (CIE 1976), between colours simulated with the matrices of Machado, Oliveira and Fernandes (2009) at full
 * severity. A speaker's initials say the same without any colour.
 */
class ColourBlindTest {
    /**
     * The least difference among the first four colours. Patches side by side are told apart from about 3 on; dots lie
     * far apart.
     */
    private static final double FIRST_FOUR = 18;

    /** The least difference between any other two colours. */
    private static final double ALL = 13;

    private static final double[][] NONE = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    private static List<String> ranks(String theme) throws IOException {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(theme), theme)) {
            Matcher matcher = Pattern.compile("-rd-c\\d: (#[0-9a-f]{6});")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<String> ranks = new ArrayList<>();
            while (matcher.find()) {
                ranks.add(matcher.group(1));
            }
            return ranks;
        }
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
    @CsvSource({"light.css, 0", "light.css, 1", "light.css, 2", "dark.css, 0", "dark.css, 1", "dark.css, 2"})
    void coloursAreToldApart(String theme, int kind) throws IOException {
        double[][] eye = List.of(NONE, PROTANOPIA, DEUTERANOPIA).get(kind);
        List<String> ranks = ranks(theme);
        assertEquals(Palette.SIZE, ranks.size());
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            for (int j = i + 1; j < ranks.size(); j++) {
                double difference = difference(ranks.get(i), ranks.get(j), eye);
                if (difference < (j < 4 ? FIRST_FOUR : ALL)) {
                    alike.add(String.format("c%d %s and c%d %s: %.1f", i, ranks.get(i), j, ranks.get(j), difference));
                }
            }
        }
        assertEquals(List.of(), alike);
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
