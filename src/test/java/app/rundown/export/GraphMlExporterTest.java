package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Topic;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Matrix;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads graphs with JGraphT, which also checks them by the schema of GraphML. */
class GraphMlExporterTest {
    /** What JGraphT read: labels and attributes of nodes, and each edge in words with its weight. */
    private record Read(Map<String, Map<String, String>> nodes, Map<String, Double> edges) {}

    private static Read read(Selection selection) {
        Graph<String, DefaultWeightedEdge> graph = new WeightedPseudograph<>(DefaultWeightedEdge.class);
        Map<String, Map<String, String>> nodes = new HashMap<>();
        Map<DefaultWeightedEdge, String> relations = new HashMap<>();
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setEdgeWeightAttributeName("weight");
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) ->
                nodes.computeIfAbsent(key.getFirst(), id -> new TreeMap<>()).put(key.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("relation")) {
                relations.put(key.getFirst(), value.getValue());
            }
        });
        importer.importGraph(graph, new StringReader(ExportedText.of(Format.GRAPHML, selection)));
        Map<String, Double> edges = new TreeMap<>();
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            String from = nodes.get(graph.getEdgeSource(edge)).get("label");
            String to = nodes.get(graph.getEdgeTarget(edge)).get("label");
            edges.put(from + " " + relations.get(edge) + " " + to, graph.getEdgeWeight(edge));
        }
        return new Read(nodes, edges);
    }

    private static Selection sample() throws IOException {
        Path path = Path.of("seeds/sochi-talks-live.txt");
        AnalysedDocument analysed = Pipeline.open(new Capture(path.toString(), Files.readAllBytes(path)), "d1", null);
        Timeline timeline = Pipeline.merge(List.of(analysed));
        return new Selection(timeline, timeline.entries(), false, "", 0);
    }

    @Test
    void speakersAreTiedToTopicsAndToEachOther() {
        Read harbour = read(HarbourTimeline.all(HarbourTimeline.OPENED, HarbourTimeline.RUMOUR));
        assertEquals(
                Map.of("Ana Ruiz topic Harbour", 1.0, "Leo Vidal topic Harbour", 1.0, "Ana Ruiz shared Leo Vidal", 1.0),
                harbour.edges());
        assertEquals(3, harbour.nodes().size());
    }

    @Test
    void countsAsTheMatrixOfTheWindowDoes() throws IOException {
        Selection selection = sample();
        Matrix matrix = FilteredTimeline.of(selection.timeline(), Filter.NONE, Order.OLDEST_FIRST)
                .matrix();
        Read read = read(selection);
        int cells = 0;
        for (Matrix.Line line : matrix.lines()) {
            for (Matrix.Column column : matrix.columns()) {
                boolean counts = line.on(column.topic()) > 0 && !line.speaker().equals(Filter.UNKNOWN_SPEAKER);
                cells += counts ? 1 : 0;
                assertEquals(
                        counts ? line.on(column.topic()) : 0.0,
                        read.edges().getOrDefault(line.speaker() + " topic " + column.topic(), 0.0),
                        line.speaker() + ", " + column.topic());
            }
        }
        assertEquals(
                cells,
                read.edges().keySet().stream()
                        .filter(edge -> edge.contains(" topic "))
                        .count());
        assertTrue(cells > 10);
    }

    @Test
    void theLossSaysWhatIsNotInIt() {
        assertTrue(Format.GRAPHML
                .loss(HarbourTimeline.all(HarbourTimeline.OPENED, HarbourTimeline.RUMOUR))
                .endsWith("GraphML holds counts only, no words and no times · 2 quotes without a named speaker"
                        + " left out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&\"'", "\u0000\u001b\u202e\uffff", "\u2028", "\ud83d\ude00 \ud83d", "=1+1", "عاجل"})
    void namesMayHoldAnything(String name) {
        Selection opened = HarbourTimeline.all(HarbourTimeline.OPENED);
        Timeline timeline = Timeline.of(
                HarbourTimeline.DOCUMENTS,
                Map.of("d1-u1", List.of(new Topic.Assignment(new Topic(name, Topic.Origin.TAG), "why"))));
        Read read =
                read(new Selection(timeline, timeline.entry("d1-u1").stream().toList(), opened.introductions(), "", 0));
        assertEquals(3, read.edges().size());
    }

    @Test
    void nothingSaidIsAGraphWithoutNodes() {
        assertEquals(Map.of(), read(HarbourTimeline.all(HarbourTimeline.SHIPS)).edges());
    }
}
