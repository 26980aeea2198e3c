package app.rundown.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Styleable;
import org.junit.jupiter.api.Test;

/** Checks that the style sheets which the build makes keep all that the program needs. */
class SheetsTest {
    private static final Pattern CLASS = Pattern.compile("[.:]([\\w-]+)");
    private static final Pattern FIRST = Pattern.compile("(?:^|[},])\\s*\\.([\\w-]+)");

    /** Returns the style classes with which a sheet's selectors begin. */
    private static Set<String> families(String sheet) {
        String plain = sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{[^}]*\\}", "}");
        Set<String> families = new TreeSet<>();
        Matcher first = FIRST.matcher(plain);
        while (first.find()) {
            families.add(first.group(1));
        }
        return families;
    }

    private static String sheet(Class<?> beside, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the constants of one kind in the window's classes. */
    private static <T> Stream<T> constants(Class<T> kind) throws IOException {
        List<T> found = new ArrayList<>();
        try (Stream<Path> classes = Files.walk(Path.of("target", "classes", "app", "rundown", "ui"))) {
            for (Path file :
                    classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassFile.of().parse(file).constantPool().forEach(entry -> {
                    if (kind.isInstance(entry)) {
                        found.add(kind.cast(entry));
                    }
                });
            }
        }
        return found.stream();
    }

    /** Returns the controls that the window's classes name. */
    private static Set<String> controls() throws IOException {
        return constants(ClassEntry.class)
                .map(ClassEntry::asInternalName)
                .filter(name -> name.matches("(?:javafx/scene/control|atlantafx/base/controls)/\\w+"))
                .map(name -> name.replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> styleClasses(String control) {
        try {
            Class<?> type = Class.forName(control, false, SheetsTest.class.getClassLoader());
            Optional<Constructor<?>> constructor = Modifier.isAbstract(type.getModifiers())
                    ? Optional.empty()
                    : Stream.of(type.getConstructors())
                            .filter(one -> one.getParameterCount() == 0)
                            .findFirst();
            return constructor.isPresent()
                            && FxThread.call(() -> constructor.get().newInstance()) instanceof Styleable styled
                    ? styled.getStyleClass().stream()
                    : Stream.empty();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyControlThatTheProgramHasKeepsItsTheme() throws IOException {
        Set<String> used =
                controls().stream().flatMap(SheetsTest::styleClasses).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(used.contains("date-picker") && used.contains("list-view"), used::toString);
        Set<String> lost = families(sheet(PrimerLight.class, "primer-light.css"));
        lost.retainAll(used);
        lost.removeAll(families(sheet(Look.class, "controls-light.css")));
        assertEquals(Set.of(), lost, "src/build/Sheets.java must keep these families");
    }

    /** Returns a sheet's selectors that begin with one of some families. */
    private static Set<String> selectors(String sheet, Set<String> families) {
        String plain = sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{[^}]*\\}", ",");
        return Stream.of(plain.split(","))
                .map(String::strip)
                .filter(selector -> {
                    Matcher first = CLASS.matcher(selector);
                    return first.lookingAt() && families.contains(first.group(1));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the style classes and states that a selector asks for. */
    private static Stream<String> asked(String selector) {
        return CLASS.matcher(selector).results().map(found -> found.group(1));
    }

    @Test
    void everyStyleClassThatTheProgramGivesKeepsItsTheme() throws IOException {
        Set<String> used = constants(StringEntry.class)
                .map(StringEntry::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(used.contains("accent") && used.contains("flat"), used::toString);
        String sheet = sheet(Look.class, "controls-light.css");
        Set<String> kept = selectors(sheet, families(sheet));
        Set<String> left = selectors(sheet(PrimerLight.class, "primer-light.css"), families(sheet));
        left.removeAll(kept);
        assertTrue(left.stream().anyMatch(selector -> selector.startsWith(".button.button-outlined")), left::toString);
        kept.stream().flatMap(SheetsTest::asked).forEach(used::add);
        left.removeIf(selector -> !used.containsAll(asked(selector).toList()));
        assertEquals(Set.of(), left, "src/build/Sheets.java must keep these selectors");
    }

    @Test
    void bothThemesStyleTheSame() throws IOException {
        assertEquals(
                families(sheet(Look.class, "controls-light.css")), families(sheet(Look.class, "controls-dark.css")));
    }

    @Test
    void everySheetLiesThereInTheFormThatLoadsFastest() {
        for (String name : Set.of("controls-light", "controls-dark", "light", "dark", "rundown")) {
            assertTrue(Look.class.getResource(name + ".bss") != null, name);
        }
    }
}
