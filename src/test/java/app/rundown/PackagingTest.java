package app.rundown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.work.WorkFile;
import app.rundown.ui.Rundown;
import app.rundown.user.UserData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Checks that what the packages say about the program agrees with the program. */
@Execution(ExecutionMode.CONCURRENT)
class PackagingTest {
    private static final Path COMMON = Path.of("packaging", "common");
    private static final Document POM = xml(Path.of("pom.xml"));

    @TempDir
    Path folder;

    @Test
    void newsEndWithTheVersionOfThePom() throws IOException {
        String version =
                children(POM.getDocumentElement(), "version").getFirst().getTextContent();
        String changelog = Files.readString(COMMON.resolve("changelog"));
        assertTrue(
                changelog.startsWith("rundown (" + version + ") "),
                changelog.lines().findFirst()::orElseThrow);
        Element release = elements(xml(COMMON.resolve("app.rundown.rundown.metainfo.xml")), "release")
                .getFirst();
        assertEquals(version, release.getAttribute("version"));
    }

    @Test
    void noOtherFileStatesAVersion() throws IOException {
        for (String template : List.of("linux/control", "linux/rundown.spec", "macos/Info.plist", "common/rundown.1")) {
            assertTrue(Files.readString(Path.of("packaging", template)).contains("@VERSION@"), template);
        }
    }

    @Test
    void everyPartStandsInTheCopyright() throws IOException {
        String copyright = Files.readString(COMMON.resolve("copyright"));
        List<Element> dependencies = elements(POM, "dependency");
        assertFalse(dependencies.isEmpty());
        for (Element dependency : dependencies) {
            boolean shipped =
                    !dependency.getParentNode().getParentNode().getNodeName().equals("plugin");
            if (shipped && children(dependency, "scope").isEmpty()) {
                String name = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
                assertTrue(copyright.contains(name), name);
            }
        }
    }

    @Test
    void manualNamesEveryOption() throws IOException {
        Set<String> offered = new TreeSet<>(options(SampleExports.written("--help")));
        for (String command : List.of("export", "cite", "diff", "follow", "verify", "render")) {
            offered.addAll(options(SampleExports.written(command, "--help")));
        }
        assertTrue(offered.contains("--search"), offered::toString);
        assertEquals(
                offered, options(Files.readString(COMMON.resolve("rundown.1")).replace("\\-", "-")));
    }

    @Test
    void desktopFileOpensDocuments() throws IOException {
        Map<String, String> entry = Files.readAllLines(COMMON.resolve("rundown.desktop")).stream()
                .filter(line -> line.matches("\\w+=.*"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertEquals("rundown %F", entry.get("Exec"));
        // JavaFX names the windows after the application class.
        assertEquals(Rundown.class.getName(), entry.get("StartupWMClass"));
        assertTrue(List.of(entry.get("MimeType").split(";"))
                .containsAll(List.of(
                        "text/html",
                        "text/plain",
                        "multipart/related",
                        "application/x-mimearchive",
                        "application/warc")));
        List<String> declared = elements(xml(COMMON.resolve("rundown-mime.xml")), "mime-type").stream()
                .map(type -> type.getAttribute("type"))
                .toList();
        assertTrue(entry.get("MimeType").contains(String.join(";", declared)), declared::toString);
    }

    @Test
    void desktopsKnowSavedWork() throws IOException {
        Element type = elements(xml(COMMON.resolve("rundown-mime.xml")), "mime-type").stream()
                .filter(one -> one.getAttribute("type").equals(WorkFile.TYPE))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "*." + WorkFile.EXTENSION, children(type, "glob").getFirst().getAttribute("pattern"));
        assertEquals("rundown", children(type, "icon").getFirst().getAttribute("name"));
        Element bytes = elements(type.getElementsByTagName("match")).getLast();
        assertEquals("mimetype" + WorkFile.TYPE, bytes.getAttribute("value"));
        Path work = folder.resolve("work.rundown");
        SavedWork.save(work, UserData.NONE, "seeds/sochi-talks-live.txt");
        String file = new String(Files.readAllBytes(work), StandardCharsets.ISO_8859_1);
        assertEquals(bytes.getAttribute("offset"), String.valueOf(file.indexOf(bytes.getAttribute("value"))));
    }

    @Test
    void iconsHaveTheSizesOfTheirNames() throws IOException {
        try (Stream<Path> icons = Files.list(Path.of("assets", "icons"))) {
            List<Path> drawn = icons.toList();
            assertEquals(8, drawn.size());
            for (Path icon : drawn) {
                BufferedImage image = ImageIO.read(icon.toFile());
                assertEquals(
                        "rundown-" + image.getWidth() + ".png",
                        icon.getFileName().toString());
                assertEquals(image.getWidth(), image.getHeight());
            }
        }
    }

    private static Set<String> options(String text) {
        return Pattern.compile("--[a-z][a-z-]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent.getElementsByTagName(name)).stream()
                .filter(child -> child.getParentNode() == parent)
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document xml(Path file) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
        } catch (Exception e) {
            throw new AssertionError(file + " can't be read", e);
        }
    }
}
