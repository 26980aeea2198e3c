package app.rundown;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the rooms apart: each sees only the floors below it, rooms on one floor do not see each other. */
class ArchitectureTest {
    /** From the top floor to the ground. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("app"),
            List.of("ui", "cli"),
            List.of("pipeline", "export", "fetch", "store"),
            List.of("read", "time", "quote", "topic", "timeline"),
            List.of("model"));

    /** Libraries that only some rooms may use. */
    private static final Map<String, List<String>> LIBRARIES = libraries();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.rundown");

    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        libraries.put("org.jsoup", List.of("read"));
        libraries.put("org.mozilla.universalchardet", List.of("read"));
        libraries.put("tools.jackson", List.of("read", "export", "store"));
        libraries.put("de.siegmar.fastcsv", List.of("export"));
        libraries.put("java.net.http", List.of("fetch"));
        libraries.put("javafx", List.of("ui", "app"));
        libraries.put("atlantafx", List.of("ui"));
        libraries.put("org.kordamp", List.of("ui"));
        libraries.put("picocli", List.of("cli", "app"));
        return libraries;
    }

    private static String room(String name) {
        return "app.rundown." + name + "..";
    }

    @TestFactory
    Stream<DynamicTest> roomsSeeOnlyTheFloorsBelow() {
        return FLOORS.stream()
                .flatMap(List::stream)
                .filter(ArchitectureTest::exists)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] allowed = Stream.concat(
                                    Stream.of(room(name)),
                                    FLOORS.stream()
                                            .skip(floor(name) + 1L)
                                            .flatMap(List::stream)
                                            .map(ArchitectureTest::room))
                            .toArray(String[]::new);
                    noClasses()
                            .that(resideInAPackage(room(name)))
                            .should()
                            .dependOnClassesThat(
                                    resideInAPackage("app.rundown..").and(resideOutsideOfPackages(allowed)))
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirRooms() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(library.getKey(), () -> {
                    String[] users = library.getValue().stream()
                            .map(ArchitectureTest::room)
                            .toArray(String[]::new);
                    noClasses()
                            .that(resideOutsideOfPackages(users))
                            .should()
                            .dependOnClassesThat(resideInAPackage(library.getKey() + ".."))
                            .check(CLASSES);
                }));
    }

    @Test
    void theModelNeedsNothingButJava() {
        classes()
                .that(resideInAPackage(room("model")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "app.rundown.model..",
                        "java.lang..",
                        "java.io",
                        "java.nio.charset",
                        "java.text",
                        "java.util..",
                        "java.time..",
                        "java.security..",
                        "java.net",
                        "org.jspecify.."))
                .check(CLASSES);
    }

    /** A rule about nothing passes always: each room and each library must be there to be judged. */
    @Test
    void noRuleIsEmpty() {
        for (String name : FLOORS.stream().flatMap(List::stream).toList()) {
            assertEquals(exists(name), CLASSES.stream().anyMatch(in(name)), "classes in " + name);
        }
        Set<String> rooms = FLOORS.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> strays = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("app.rundown."))
                .map(name -> name.substring("app.rundown.".length()).split("\\.")[0])
                .filter(name -> !rooms.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), strays, "packages that no floor knows");
        for (String library : LIBRARIES.keySet()) {
            boolean used = CLASSES.stream()
                    .anyMatch(c -> c.getDirectDependenciesFromSelf().stream()
                            .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(library)));
            assertFalse(!used && !NOT_YET_USED.contains(library), "nothing uses " + library);
        }
    }

    /** Rooms and libraries of the plan that later work fills. */
    private static final Set<String> NOT_YET = Set.of();

    private static final Set<String> NOT_YET_USED = Set.of();

    private static boolean exists(String name) {
        return !NOT_YET.contains(name);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> in(String name) {
        return resideInAPackage(room(name));
    }

    private static long floor(String name) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
