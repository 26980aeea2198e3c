package app.rundown.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a REFI-QDA project as other programs do, knowing only the standard: checks it by the published schema, and cuts
 * each selection from its source by code points.
 */
public final class QdpxProject {
    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** The schema of March 2019, as published under the MIT licence that stands in it. */
    private static final String SCHEMA = "refi-qda-project.xsd";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> cases = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Element root;

    /**
     * A selection.
     *
     * @param source its source's name
     * @param words the words that it selects
     * @param name its name
     * @param comment what is said of it
     * @param coder the user whose it is
     * @param codes the names of its codes
     * @param cases the names of the cases that have it
     * @param notes the notes on it
     */
    public record Passage(
            String source,
            String words,
            String name,
            String comment,
            String coder,
            List<String> codes,
            List<String> cases,
            List<String> notes) {}

    private QdpxProject(byte[] zip) throws IOException, SAXException, ParserConfigurationException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] xml = file("project.qde").getBytes(StandardCharsets.UTF_8);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(xml)));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(QdpxProject.class.getResource(SCHEMA)))
                .newValidator()
                .validate(new DOMSource(document));
        root = document.getDocumentElement();
        all("Code").forEach(this::name);
        all("User").forEach(this::name);
        all("Case").forEach(this::name);
        all("TextSource").forEach(this::name);
        for (Element reference : all("SelectionRef")) {
            cases.computeIfAbsent(reference.getAttribute("targetGUID"), guid -> new ArrayList<>())
                    .add(((Element) reference.getParentNode()).getAttribute("name"));
        }
        for (Element note : all("Note")) {
            notes.put(
                    note.getAttribute("guid"),
                    children(note, "PlainTextContent").getFirst().getTextContent());
        }
        all("TextSource").forEach(this::select);
    }

    /** Reads a project; throws if it breaks the schema, or if a reference leads nowhere. */
    public static QdpxProject of(byte[] zip) {
        try {
            QdpxProject project = new QdpxProject(zip);
            project.checkReferences();
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns all selections in their order. */
    public List<Passage> passages() {
        return passages;
    }

    /** Returns the selections of what somebody says. */
    public List<Passage> quotes() {
        return passages.stream()
                .filter(passage -> !passage.name().equals("Topics"))
                .toList();
    }

    /** Returns the selections of whole texts, which have their topics. */
    public List<Passage> topics() {
        return passages.stream()
                .filter(passage -> passage.name().equals("Topics"))
                .toList();
    }

    /** Returns the names of the sources. */
    public List<String> sources() {
        return all("TextSource").stream()
                .map(source -> source.getAttribute("name"))
                .toList();
    }

    /** Returns the notes on each source as a whole, by the source's name. */
    public Map<String, List<String>> notesOnSources() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        all("TextSource").forEach(source -> found.put(source.getAttribute("name"), notes(source)));
        return found;
    }

    /** Returns the notes on the project as a whole. */
    public List<String> notesOnProject() {
        return notes(root);
    }

    /** Returns all files by their names. */
    public Map<String, String> files() {
        return files;
    }

    private void select(Element source) {
        String text = file("Sources/" + source.getAttribute("plainTextPath").replace("internal://", ""));
        int[] characters = text.codePoints().toArray();
        for (Element selection : children(source, "PlainTextSelection")) {
            int start = Integer.parseInt(selection.getAttribute("startPosition"));
            int end = Integer.parseInt(selection.getAttribute("endPosition"));
            passages.add(new Passage(
                    source.getAttribute("name"),
                    new String(characters, start, end - start),
                    selection.getAttribute("name"),
                    children(selection, "Description").getFirst().getTextContent(),
                    names.getOrDefault(selection.getAttribute("creatingUser"), ""),
                    children(selection, "Coding").stream()
                            .map(coding -> target(children(coding, "CodeRef").getFirst()))
                            .toList(),
                    cases.getOrDefault(selection.getAttribute("guid"), List.of()),
                    notes(selection)));
        }
    }

    /** Returns the notes on a source or selection. */
    private List<String> notes(Element on) {
        return children(on, "NoteRef").stream()
                .map(reference -> Objects.requireNonNull(notes.get(reference.getAttribute("targetGUID"))))
                .toList();
    }

    private void checkReferences() {
        Set<String> known = new HashSet<>();
        for (Element element : all("*")) {
            String guid = element.getAttribute("guid");
            if (!guid.isEmpty() && !known.add(guid)) {
                throw new IllegalArgumentException("Two things have the GUID " + guid);
            }
        }
        for (Element element : all("*")) {
            for (String reference : List.of("targetGUID", "creatingUser", "creatingUserGUID")) {
                String guid = element.getAttribute(reference);
                if (!guid.isEmpty() && !known.contains(guid)) {
                    throw new IllegalArgumentException("Nothing has the GUID " + guid);
                }
            }
        }
        List<String> unique = sources().stream().distinct().toList();
        if (!unique.equals(sources())) {
            throw new IllegalArgumentException("Two sources have one name: " + sources());
        }
    }

    private String file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private void name(Element element) {
        names.put(element.getAttribute("guid"), element.getAttribute("name"));
    }

    private String target(Element reference) {
        return Objects.requireNonNull(names.get(reference.getAttribute("targetGUID")));
    }

    private List<Element> all(String name) {
        return elements(root.getElementsByTagNameNS(NAMESPACE, name));
    }

    private static List<Element> elements(org.w3c.dom.NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
