package app.rundown;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps the rooms apart: a room sees only the floors below its own, and rooms on one floor do not see each other. A
 * house of several rooms has floors of its own, kept in the same way.
 */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    /**
     * A package whose parts are rooms.
     *
     * @param name the package, without {@code app.rundown}; empty for the whole program
     * @param floors its rooms from the top floor to the ground; an empty name is the package's own classes
     */
    private record House(String name, List<List<String>> floors) {
        List<String> rooms() {
            return floors.stream().flatMap(List::stream).toList();
        }

        /** The pattern of packages that a room consists of. */
        String pattern(String room) {
            String whole = qualified(name);
            return room.isEmpty() ? whole : whole + "." + room + "..";
        }

        /** The patterns of a room and of all rooms on the floors below it. */
        String[] visibleFrom(String room) {
            return Stream.concat(
                            Stream.of(room),
                            floors.stream()
                                    .dropWhile(floor -> !floor.contains(room))
                                    .skip(1)
                                    .flatMap(List::stream))
                    .map(this::pattern)
                    .toArray(String[]::new);
        }

        private static String qualified(String name) {
            return name.isEmpty() ? "app.rundown" : "app.rundown." + name;
        }
    }

    private static final List<House> HOUSES = List.of(
            new House(
                    "",
                    List.of(
                            List.of("app"),
                            List.of("ui", "cli"),
                            List.of("follow"),
                            List.of("pipeline", "export", "fetch", "store"),
                            List.of("read", "time", "quote", "topic", "coverage", "timeline"),
                            List.of("history"),
                            List.of("user"),
                            List.of("model"),
                            List.of("text", "json"),
                            List.of("base"))),
            new House(
                    "read",
                    List.of(
                            List.of(""),
                            List.of("html"),
                            List.of("json", "text", "feed", "join"),
                            List.of("page"),
                            List.of("part"),
                            List.of("source", "line"),
                            List.of("pack"))),
            new House("read.html", List.of(List.of("article"), List.of(""))),
            new House(
                    "quote",
                    List.of(
                            List.of(""),
                            List.of("rule"),
                            List.of("reference"),
                            List.of("passage", "family"),
                            List.of("name", "speech"),
                            List.of("word"))),
            new House("time", List.of(List.of(""), List.of("zone"))),
            new House("history", List.of(List.of(""), List.of("edit"))),
            new House("store", List.of(List.of("work"), List.of("session"), List.of(""))),
            new House(
                    "export",
                    List.of(
                            List.of(""),
                            List.of("evidence"),
                            List.of("page", "table", "coding", "data"),
                            List.of("cite"),
                            List.of("content"))),
            new House(
                    "ui",
                    List.of(
                            List.of(""),
                            List.of("window"),
                            List.of("lanes"),
                            List.of("inspector", "filter", "timeline"),
                            List.of("action"),
                            List.of("card", "keys", "panel", "matrix", "coverage", "history", "follow"),
                            List.of("control", "state"),
                            List.of("opening"),
                            List.of("format"),
                            List.of("style", "picture", "scroll"))));

    /** The most files of one folder. */
    private static final int MOST_FILES = 30;

    /** Libraries that only some rooms may use. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.jsoup", List.of("read"),
            "org.mozilla.universalchardet", List.of("read"),
            "tools.jackson", List.of("read", "export", "store", "json"),
            "de.siegmar.fastcsv", List.of("export"),
            "java.net.http", List.of("fetch"),
            "javafx", List.of("ui", "app"),
            "atlantafx", List.of("ui"),
            "org.kordamp", List.of("ui"),
            "picocli", List.of("cli", "app"));

    /** What the rooms at the ground may need of Java. */
    private static final List<String> PLAIN_JAVA = List.of(
            "java.lang..",
            "java.io",
            "java.nio.charset",
            "java.text",
            "java.util..",
            "java.time..",
            "java.security..",
            "java.net",
            "org.jspecify..");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.rundown");

    @TestFactory
    Stream<DynamicTest> roomsSeeOnlyTheFloorsBelow() {
        return HOUSES.stream()
                .flatMap(house -> house.rooms().stream()
                        .map(room -> DynamicTest.dynamicTest(
                                house.pattern(room),
                                () -> noClasses()
                                        .that(resideInAnyPackage(house.pattern(room)))
                                        .should()
                                        .dependOnClassesThat(resideInAnyPackage(House.qualified(house.name()) + "..")
                                                .and(resideOutsideOfPackages(house.visibleFrom(room))))
                                        .check(CLASSES))));
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("app.rundown.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirRooms() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(library.getKey(), () -> {
                    String[] users = library.getValue().stream()
                            .map(room -> "app.rundown." + room + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that(resideOutsideOfPackages(users))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(library.getKey() + ".."))
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theGroundNeedsNothingButJava() {
        return Stream.of("base", "text", "model", "user")
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> classes()
                                .that(resideInAnyPackage("app.rundown." + room))
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(Stream.concat(
                                                PLAIN_JAVA.stream(),
                                                Stream.of(HOUSES.getFirst().visibleFrom(room)))
                                        .toArray(String[]::new)))
                                .check(CLASSES)));
    }

    /** A rule about nothing always passes, so each room and each library must be there to be judged. */
    @TestFactory
    Stream<DynamicTest> eachRoomHoldsClasses() {
        return HOUSES.stream()
                .flatMap(house -> house.rooms().stream()
                        .map(room -> DynamicTest.dynamicTest(
                                house.pattern(room),
                                () -> assertTrue(CLASSES.stream().anyMatch(resideInAnyPackage(house.pattern(room)))))));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryIsUsed() {
        return LIBRARIES.keySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library, () -> assertTrue(CLASSES.stream().anyMatch(uses(library)))));
    }

    @TestFactory
    Stream<DynamicTest> eachPackageHasAFloor() {
        return HOUSES.stream()
                .map(house -> DynamicTest.dynamicTest(House.qualified(house.name()), () -> {
                    String[] known = house.rooms().stream().map(house::pattern).toArray(String[]::new);
                    Set<String> strays = CLASSES.stream()
                            .filter(resideInAnyPackage(House.qualified(house.name()) + ".."))
                            .filter(resideOutsideOfPackages(known))
                            .map(JavaClass::getPackageName)
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertEquals(Set.of(), strays, "packages without a floor");
                }));
    }

    /** A folder with more files is hard to look through, and should be parted. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFolderHoldsTooManyFiles(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            Map<Path, Long> sizes = files.filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
            assertTrue(sizes.containsKey(Path.of(root, "app", "rundown", "quote", "word")), "folders are counted");
            sizes.values().removeIf(size -> size <= MOST_FILES);
            assertEquals(Map.of(), sizes, "folders of more than " + MOST_FILES + " files");
        }
    }

    private static DescribedPredicate<JavaClass> uses(String library) {
        return DescribedPredicate.describe(
                "use " + library,
                user -> user.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library)));
    }
}
