import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Makes the style sheets that the program loads at its start: {@code Sheets FOLDER}, where FOLDER is the compiled
 * package that holds the style sheets. It joins the sheets of the window to {@code rundown.css}. Beside each sheet that
 * is loaded it writes JavaFX's binary form of it, which JavaFX prefers and need not parse. Of AtlantaFX's themes it
 * keeps only the rules for the kinds of control that the program has, a quarter of the whole. A test checks that every
 * kind of control and every style class in use is among them.
 */
final class Sheets {
    /** AtlantaFX's themes, by our names for them. */
    private static final Map<String, String> THEMES =
            Map.of("controls-light", "primer-light", "controls-dark", "primer-dark");

    /** The program's own tables of colours. */
    private static final List<String> COLOURS = List.of("light", "dark");

    /**
     * The program's own sheets, in the order in which later rules win over earlier ones. They become one sheet, because
     * each file costs the start some time.
     */
    private static final List<String> PARTS = List.of(
            "base", "toolbar", "side", "timeline", "inspector", "matrix", "coverage", "history", "lanes", "panels");

    /**
     * What a selector that is kept may begin with: the style classes of the controls that the program has, and of their
     * parts.
     */
    private static final Set<String> KEPT = Set.of(
            ".root",
            ".text",
            "Text",
            ".label",
            ".mnemonic-underline",
            ".ikonli-font-icon",
            ".button",
            ".hyperlink",
            ".toggle-button",
            ".check-box",
            ".radio-button",
            ".menu-button",
            ".split-menu-button",
            ".context-menu",
            ".menu-bar",
            ".menu-item",
            ".menu",
            ".menu-up-arrow",
            ".menu-down-arrow",
            ".check-menu-item",
            ".radio-menu-item",
            ".separator",
            ".text-input",
            ".text-field",
            ".text-area",
            ".combo-box-base",
            ".combo-box",
            ".combo-box-popup",
            ".date-picker",
            ".date-picker-popup",
            ".spinner",
            ".list-view",
            ".cell",
            ".scroll-bar",
            ".scroll-pane",
            ".progress-indicator",
            ".tooltip",
            ".popover",
            ".modal-pane",
            ".modal-box");

    /** Style classes and states by which a program can ask AtlantaFX for variants; this program does not. */
    private static final Set<String> VARIANTS = Set.of(
            ".success",
            ".danger",
            ".warning",
            ":success",
            ":danger",
            ":warning",
            ".button-outlined",
            ".button-circle",
            ".small",
            ".medium",
            ".large",
            ".bordered",
            ".striped",
            ".dense",
            ".edge-to-edge",
            ".text-muted",
            ".text-subtle",
            ".text-on-emphasis",
            ".arrows-on-left-horizontal",
            ".arrows-on-left-vertical",
            ".arrows-on-right-horizontal",
            ".split-arrows-horizontal",
            ".split-arrows-vertical");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    /** A style class or a state anywhere in a selector. */
    private static final Pattern ASKED = Pattern.compile("[.:][\\w-]+");
    /** The first part of a selector. */
    private static final Pattern FIRST = Pattern.compile("\\s*([.#]?[\\w-]+|\\*)");

    private Sheets() {}

    /** Makes all sheets in the folder that the only argument names. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, String> theme : THEMES.entrySet()) {
            Path sheet = folder.resolve(theme.getKey() + ".css");
            Files.writeString(sheet, kept(theme(theme.getValue())));
            binary(sheet);
        }
        for (String sheet : COLOURS) {
            binary(folder.resolve(sheet + ".css"));
        }
        Path joined = folder.resolve("rundown.css");
        StringBuilder parts = new StringBuilder();
        for (String part : PARTS) {
            parts.append(Files.readString(folder.resolve(part + ".css")));
        }
        Files.writeString(joined, parts);
        binary(joined);
    }

    private static void binary(Path sheet) throws IOException {
        Path binary = sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
    }

    private static String theme(String name) {
        Class<?> themes;
        try {
            themes = Class.forName("atlantafx.base.theme.PrimerLight");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("AtlantaFX is not on the module path", e);
        }
        try (InputStream in = Objects.requireNonNull(themes.getResourceAsStream(name + ".css"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kept(String sheet) {
        StringBuilder kept = new StringBuilder();
        Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (rule.find()) {
            String selectors = Arrays.stream(rule.group(1).split(","))
                    .filter(Sheets::isKept)
                    .collect(Collectors.joining(","));
            if (!selectors.isEmpty()) {
                kept.append(selectors.strip()).append(rule.group(2)).append('\n');
            }
        }
        return kept.toString();
    }

    private static boolean isKept(String selector) {
        Matcher first = FIRST.matcher(selector);
        return (!first.lookingAt() || KEPT.contains(first.group(1)))
                && ASKED.matcher(selector).results().map(MatchResult::group).noneMatch(VARIANTS::contains);
    }
}
