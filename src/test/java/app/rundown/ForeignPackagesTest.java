package app.rundown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.work.WorkFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Checks what the packages for Windows and macOS tell these systems about the program. */
@Execution(ExecutionMode.CONCURRENT)
class ForeignPackagesTest {
    private static final Path PACKAGING = Path.of("packaging");
    private static final String CLASSES = "Software\\Classes\\";

    @Test
    @SuppressWarnings("unchecked")
    void macOffersRundownButMakesItNoDefault() {
        Map<String, Object> info = plist();
        List<Map<String, Object>> types = (List<Map<String, Object>>) info.get("CFBundleDocumentTypes");
        Set<String> offered = new TreeSet<>();
        for (Map<String, Object> type : types) {
            if (type.get("LSItemContentTypes").equals(List.of("app.rundown.work"))) {
                continue;
            }
            assertEquals("Alternate", type.get("LSHandlerRank"), type::toString);
            assertEquals("Viewer", type.get("CFBundleTypeRole"), type::toString);
            offered.addAll((List<String>) type.get("LSItemContentTypes"));
        }
        assertTrue(offered.containsAll(Set.of("public.html", "public.plain-text")), offered::toString);

        List<Map<String, Object>> imported = (List<Map<String, Object>>) info.get("UTImportedTypeDeclarations");
        Set<String> extensions = new TreeSet<>();
        for (Map<String, Object> type : imported) {
            assertTrue(offered.contains(type.get("UTTypeIdentifier")), type::toString);
            Map<String, Object> tags = (Map<String, Object>) type.get("UTTypeTagSpecification");
            extensions.addAll((List<String>) tags.get("public.filename-extension"));
        }
        assertEquals(Set.of("mht", "mhtml", "warc", "wacz"), extensions);
    }

    @Test
    @SuppressWarnings("unchecked")
    void macOpensSavedWorkWithRundown() {
        Map<String, Object> info = plist();
        List<Map<String, Object>> exported = (List<Map<String, Object>>) info.get("UTExportedTypeDeclarations");
        assertEquals(1, exported.size());
        Map<String, Object> own = exported.getFirst();
        assertEquals(
                Map.of(
                        "public.filename-extension", List.of(WorkFile.EXTENSION),
                        "public.mime-type", List.of(WorkFile.TYPE)),
                own.get("UTTypeTagSpecification"));
        Map<String, Object> offered = ((List<Map<String, Object>>) info.get("CFBundleDocumentTypes"))
                .stream()
                        .filter(type -> type.get("LSItemContentTypes").equals(List.of(own.get("UTTypeIdentifier"))))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Owner", offered.get("LSHandlerRank"));
        assertEquals("Editor", offered.get("CFBundleTypeRole"));
        assertEquals(info.get("CFBundleIconFile"), offered.get("CFBundleTypeIconFile"));
        assertEquals(info.get("CFBundleIconFile"), own.get("UTTypeIconFile"));
    }

    @Test
    void macInfoAgreesWithTheScript() throws IOException {
        Map<String, Object> info = plist();
        assertEquals("public.app-category.news", info.get("LSApplicationCategoryType"));
        assertEquals("@VERSION@", info.get("CFBundleShortVersionString"));
        assertEquals("@VERSION@", info.get("CFBundleVersion"));
        // The names that jpackage gives to the launcher and the icon.
        assertEquals("Rundown", info.get("CFBundleExecutable"));
        assertEquals("Rundown.icns", info.get("CFBundleIconFile"));
        String script = Files.readString(PACKAGING.resolve("macos/dmg"));
        assertTrue(script.contains("--mac-package-identifier " + info.get("CFBundleIdentifier") + " "), script);
        assertTrue(pack().contains("--copyright \"" + info.get("NSHumanReadableCopyright") + "\""), script);
    }

    @Test
    void windowsOffersRundownButMakesItNoDefault() throws Exception {
        Map<String, String> registry = registry();
        String application = CLASSES + "Applications\\Rundown.exe";
        assertEquals("Rundown", registry.get(application + "|FriendlyAppName"));
        String command = "\"[INSTALLDIR]Rundown.exe\" \"%1\"";
        assertEquals(command, registry.get(application + "\\shell\\open\\command|"));
        Set<String> supported = registry.keySet().stream()
                .filter(key -> key.startsWith(application + "\\SupportedTypes|"))
                .map(key -> key.substring(key.indexOf('|') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(supported.containsAll(Set.of(".html", ".htm", ".mhtml", ".mht", ".txt", ".warc", ".wacz")));

        Set<String> listed = new TreeSet<>();
        for (String key : registry.keySet()) {
            if (key.startsWith(CLASSES + ".") && !key.startsWith(CLASSES + ".rundown|")) {
                String[] parts = key.split("\\\\OpenWithProgids\\|", -1);
                assertEquals(2, parts.length, () -> key + " would take a default over");
                assertEquals(command, registry.get(CLASSES + parts[1] + "\\shell\\open\\command|"), key);
                listed.add(parts[0].substring(CLASSES.length()));
            }
        }
        assertEquals(supported, listed);
    }

    @Test
    void windowsOpensSavedWorkWithRundown() throws Exception {
        Map<String, String> registry = registry();
        String type = registry.get(CLASSES + "." + WorkFile.EXTENSION + "|");
        assertEquals("Rundown.Work", type);
        assertEquals(WorkFile.TYPE, registry.get(CLASSES + "." + WorkFile.EXTENSION + "|Content Type"));
        assertEquals("\"[INSTALLDIR]Rundown.exe\" \"%1\"", registry.get(CLASSES + type + "\\shell\\open\\command|"));
        assertEquals("[INSTALLDIR]Rundown.exe,0", registry.get(CLASSES + type + "\\DefaultIcon|"));
    }

    @Test
    void windowsComponentBelongsToTheUserAndIsInstalled() throws Exception {
        Element fragment = fragment();
        // jpackage's feature names this group.
        Element group =
                (Element) fragment.getElementsByTagName("ComponentGroup").item(0);
        assertEquals("FragmentOsCondition", group.getAttribute("Id"));
        assertEquals("INSTALLDIR", group.getAttribute("Directory"));
        assertEquals(1, group.getElementsByTagName("Component").getLength());
        List<Element> values = elements(group.getElementsByTagName("RegistryValue"));
        assertEquals(
                1,
                values.stream()
                        .filter(value -> value.getAttribute("KeyPath").equals("yes"))
                        .count());
        for (Element key : elements(group.getElementsByTagName("RegistryKey"))) {
            boolean top = key.getParentNode().getNodeName().equals("Component");
            assertEquals(top ? "HKCU" : "", key.getAttribute("Root"));
        }
        Element condition = (Element) fragment.getElementsByTagName("Launch").item(0);
        assertTrue(condition.getAttribute("Condition").contains("$(var.JpExecutableOSVersion)"));
    }

    @Test
    void windowsMenuAndTaskManagerSayRundown() throws IOException {
        String script = Files.readString(PACKAGING.resolve("windows/msi"));
        assertTrue(script.contains("--win-menu --win-menu-group Rundown "), script);
        assertTrue(script.contains("--win-per-user-install"), script);
        // With these, jpackage would make Rundown the default.
        assertFalse(script.contains("--file-associations"), script);
        assertTrue(pack().contains("--description Rundown "), script);
    }

    @Test
    void xmlOfOtherSystemsIsWellFormed() throws Exception {
        assertEquals("package", root("windows/Rundown-post-image.wsf").getNodeName());
        // WiX complains about some XML declarations, and jpackage leaves this file as it is.
        assertTrue(Files.readString(PACKAGING.resolve("windows/resources/os-condition.wxf"))
                .startsWith("<!--"));
    }

    @Test
    void windowsIconHasTheSizesOfItsScales() throws IOException {
        ByteBuffer icon = ByteBuffer.wrap(Files.readAllBytes(PACKAGING.resolve("windows/rundown.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        // Each entry of 16 bytes begins with the width, of which 0 is 256.
        List<Integer> widths = IntStream.range(0, icon.getShort(4))
                .mapToObj(entry -> Byte.toUnsignedInt(icon.get(6 + 16 * entry)))
                .toList();
        assertEquals(List.of(16, 20, 24, 32, 40, 48, 64, 0), widths);
    }

    @Test
    void macIconHasTheSizesOfFineScreens() throws IOException {
        byte[] icon = Files.readAllBytes(PACKAGING.resolve("macos/rundown.icns"));
        ByteBuffer elements = ByteBuffer.wrap(icon);
        assertEquals(icon.length, elements.getInt(4));
        Map<String, Integer> fine = new LinkedHashMap<>();
        for (int at = 8; at < icon.length; at += elements.getInt(at + 4)) {
            String type = new String(icon, at, 4, StandardCharsets.US_ASCII);
            if (type.startsWith("ic1")) {
                int length = elements.getInt(at + 4) - 8;
                fine.put(
                        type,
                        ImageIO.read(new ByteArrayInputStream(icon, at + 8, length))
                                .getWidth());
            }
        }
        assertEquals(Map.of("ic11", 32, "ic12", 64, "ic13", 256, "ic14", 512, "ic10", 1024), fine);
    }

    private static String pack() throws IOException {
        return Files.readString(PACKAGING.resolve("pack"));
    }

    /** The values of the fragment, each under its key and name. */
    private static Map<String, String> registry() throws Exception {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element value : elements(fragment().getElementsByTagName("RegistryValue"))) {
            String key = "";
            for (Node parent = value.getParentNode();
                    parent.getNodeName().equals("RegistryKey");
                    parent = parent.getParentNode()) {
                key = ((Element) parent).getAttribute("Key") + (key.isEmpty() ? "" : "\\") + key;
            }
            values.put(key + "|" + value.getAttribute("Name"), value.getAttribute("Value"));
        }
        return values;
    }

    private static Element fragment() throws Exception {
        return root("windows/resources/os-condition.wxf");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plist() {
        try {
            return (Map<String, Object>)
                    value(children(root("macos/Info.plist")).getFirst());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Element element) {
        List<Element> inner = children(element);
        return switch (element.getNodeName()) {
            case "dict" -> {
                Map<String, Object> pairs = new LinkedHashMap<>();
                for (int i = 0; i < inner.size(); i += 2) {
                    assertEquals("key", inner.get(i).getNodeName());
                    pairs.put(inner.get(i).getTextContent(), value(inner.get(i + 1)));
                }
                yield pairs;
            }
            case "array" -> inner.stream().map(ForeignPackagesTest::value).toList();
            case "true", "false" -> Boolean.valueOf(element.getNodeName());
            default -> element.getTextContent();
        };
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** The root of an XML file, without fetching what its DOCTYPE names. */
    private static Element root(String file) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((name, place) -> new InputSource(new ByteArrayInputStream(new byte[0])));
        return builder.parse(PACKAGING.resolve(file).toFile()).getDocumentElement();
    }
}
