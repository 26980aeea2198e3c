package app.rundown.growth;

import app.rundown.text.TextTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Documents that repeat one token or structure any number of times. They stand in a table, {@code families.tsv}.
 *
 * @param name what is repeated
 * @param as as what they are opened, or null to judge by the content
 * @param least how often it is repeated at least
 * @param head what stands before
 * @param repeated what is repeated
 * @param tail what stands behind
 */
record GrowthFamily(String name, @Nullable String as, int least, String head, String repeated, String tail) {
    private static final int COLUMNS = 6;
    private static final int MINUTES_A_DAY = 1440;
    private static final int LETTERS = 26;

    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Harbour live</title></head><body>" + "<h1>Harbour live</h1><main>";
    private static final String ENTRY =
            "<article><time datetime=\"2026-03-02T23:59:00Z\">23:59</time><p>The harbour opens.</p>";
    private static final String OTHER =
            "<article><time datetime=\"{time}\">{clock}</time><p>Mayor Ana Lee said the pier was safe.</p></article>";
    private static final int OTHERS = 7;

    /** Returns all families. */
    static List<GrowthFamily> all() {
        return TextTable.rows(GrowthFamily.class, "families.tsv").stream()
                .map(GrowthFamily::of)
                .toList();
    }

    private static GrowthFamily of(List<String> row) {
        String as = row.get(1).isEmpty() ? null : row.get(1).toUpperCase(Locale.ROOT);
        return new GrowthFamily(
                row.getFirst(),
                as,
                Integer.parseInt(row.get(2)),
                whole(row.get(3)),
                row.get(4).replace("\\n", "\n"),
                row.size() < COLUMNS ? "" : whole(row.get(5)));
    }

    private static String whole(String part) {
        return part.replace("\\n", "\n")
                .replace("{page}", PAGE)
                .replace("{entry}", ENTRY)
                .replace("{end}", "</article>" + repeat(OTHER, OTHERS));
    }

    /** Returns the bytes of the document that repeats it so many times. */
    byte[] of(int times) {
        return (head + repeat(repeated, times) + tail).getBytes(StandardCharsets.UTF_8);
    }

    private static String repeat(String part, int times) {
        if (part.indexOf('{') < 0) {
            return part.repeat(times);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            String clock = "%02d:%02d".formatted(i / 60 % 24, i % 60);
            String day = "2026-03-%02d".formatted(1 + i / MINUTES_A_DAY % 28);
            text.append(part.replace("{i}", String.valueOf(i))
                    .replace("{time}", day + "T" + clock + ":00Z")
                    .replace("{clock}", clock)
                    .replace("{name}", "Le" + letter(i) + letter(i / LETTERS) + letter(i / LETTERS / LETTERS)));
        }
        return text.toString();
    }

    private static char letter(int number) {
        return (char) ('a' + number % LETTERS);
    }
}
