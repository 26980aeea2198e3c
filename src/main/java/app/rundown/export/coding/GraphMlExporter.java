package app.rundown.export.coding;

import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Matrix;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes who speaks on what as GraphML 1.0, one undirected graph: speakers and topics are nodes. An edge of the
 * relation "topic" counts a speaker's quotes in updates of a topic, as the matrix of the window does; one of the
 * relation "shared" counts the topics on which two speakers are quoted. It has no times.
 */
public final class GraphMlExporter implements TextExporter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** The pairs grow with the square of the speakers. */
    private static final int MOST_PAIRED = 500;

    /** What is told of nodes and edges. The names are those that Gephi and NetworkX know. */
    private enum Key {
        LABEL("label", "node", "string"),
        KIND("kind", "node", "string"),
        QUOTES("quotes", "node", "int"),
        UPDATES("updates", "node", "int"),
        INFERRED("inferred", "node", "int"),
        RELATION("relation", "edge", "string"),
        WEIGHT("weight", "edge", "double"),
        SHARED("topics", "edge", "string");

        private final String label;
        private final String bearer;
        private final String type;

        Key(String label, String bearer, String type) {
            this.label = label;
            this.bearer = bearer;
            this.type = type;
        }
    }

    @Override
    public List<String> missing(Selection selection) {
        Matrix matrix = matrix(selection);
        List<String> parts = new ArrayList<>();
        parts.add("GraphML holds counts only, no words and no times");
        long inferred = quotes(selection).filter(GraphMlExporter::isInferred).count();
        if (inferred > 0) {
            parts.add(LossStatement.count(inferred, "speaker") + " inferred");
        }
        int unknown = matrix.quotes()
                - speakers(matrix).stream().mapToInt(Matrix.Line::quotes).sum();
        if (unknown > 0) {
            parts.add(LossStatement.count(unknown, "quote") + " without a named speaker left out");
        }
        int speakers = speakers(matrix).size();
        if (speakers > MOST_PAIRED) {
            parts.add("shared topics of the " + MOST_PAIRED + " most quoted of " + speakers + " speakers only");
        }
        parts.addAll(Missing.notes(selection, note -> false).toList());
        return parts;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        Matrix matrix = matrix(selection);
        XmlWriter xml = new XmlWriter(out);
        xml.open("graphml")
                .attribute("xmlns", NAMESPACE)
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .attribute("xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        xml.element("desc", LossStatement.of(this, selection));
        for (Key key : Key.values()) {
            xml.open("key")
                    .attribute("id", key.label)
                    .attribute("for", key.bearer)
                    .attribute("attr.name", key.label)
                    .attribute("attr.type", key.type)
                    .close();
        }
        xml.open("graph").attribute("id", "speakers-and-topics").attribute("edgedefault", "undirected");
        Map<String, String> topics = topics(xml, matrix);
        List<Matrix.Line> speakers = speakers(matrix);
        speakers(xml, speakers, selection);
        for (int i = 0; i < speakers.size(); i++) {
            onTopics(xml, "s" + i, speakers.get(i), matrix, topics);
        }
        shared(xml, speakers, matrix);
        xml.close().close();
    }

    private static Matrix matrix(Selection selection) {
        return Matrix.of(selection.entries());
    }

    private static List<Matrix.Line> speakers(Matrix matrix) {
        return matrix.lines().stream()
                .filter(line -> !line.speaker().equals(Filter.UNKNOWN_SPEAKER))
                .toList();
    }

    private static Stream<Quote> quotes(Selection selection) {
        return selection.entries().stream().map(TimelineEntry::quotes).flatMap(List::stream);
    }

    private static boolean isInferred(Quote quote) {
        return quote.speaker() != null && quote.basis() != Quote.Basis.NAMED && quote.basis() != Quote.Basis.SET;
    }

    /** Writes the topics. Returns the ids of their nodes. */
    private static Map<String, String> topics(XmlWriter xml, Matrix matrix) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (Matrix.Column column : matrix.columns()) {
            String id = "t" + ids.size();
            ids.put(column.topic(), id);
            node(xml, id, column.topic(), "topic", column.count());
            xml.close();
        }
        return ids;
    }

    private static void speakers(XmlWriter xml, List<Matrix.Line> speakers, Selection selection) throws IOException {
        Map<String, Integer> inferred = new HashMap<>();
        quotes(selection)
                .filter(GraphMlExporter::isInferred)
                .forEach(quote -> inferred.merge(Filter.speaker(quote), 1, Integer::sum));
        for (int i = 0; i < speakers.size(); i++) {
            Matrix.Line line = speakers.get(i);
            node(xml, "s" + i, line.speaker(), "speaker", line.count());
            data(xml, Key.INFERRED, Integer.toString(inferred.getOrDefault(line.speaker(), 0)));
            xml.close();
        }
    }

    private static void node(XmlWriter xml, String id, String label, String kind, Matrix.Count count)
            throws IOException {
        xml.open("node").attribute("id", id);
        data(xml, Key.LABEL, label);
        data(xml, Key.KIND, kind);
        data(xml, Key.QUOTES, Integer.toString(count.quotes()));
        data(xml, Key.UPDATES, Integer.toString(count.updates()));
    }

    private static void onTopics(XmlWriter xml, String id, Matrix.Line line, Matrix matrix, Map<String, String> topics)
            throws IOException {
        for (Matrix.Column column : matrix.columns()) {
            int quotes = line.on(column.topic());
            if (quotes > 0) {
                edge(xml, id, topics.getOrDefault(column.topic(), ""), "topic", quotes);
                xml.close();
            }
        }
    }

    private static void shared(XmlWriter xml, List<Matrix.Line> speakers, Matrix matrix) throws IOException {
        List<Matrix.Column> columns = matrix.columns();
        List<BitSet> spoken = new ArrayList<>();
        for (Matrix.Line line : speakers.subList(0, Math.min(speakers.size(), MOST_PAIRED))) {
            BitSet topics = new BitSet(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                topics.set(i, line.on(columns.get(i).topic()) > 0);
            }
            spoken.add(topics);
        }
        for (int i = 0; i < spoken.size(); i++) {
            for (int j = i + 1; j < spoken.size(); j++) {
                BitSet both = (BitSet) spoken.get(i).clone();
                both.and(spoken.get(j));
                if (!both.isEmpty()) {
                    edge(xml, "s" + i, "s" + j, "shared", both.cardinality());
                    data(
                            xml,
                            Key.SHARED,
                            String.join(
                                    ", ",
                                    both.stream()
                                            .mapToObj(
                                                    topic -> columns.get(topic).topic())
                                            .toList()));
                    xml.close();
                }
            }
        }
    }

    private static void edge(XmlWriter xml, String from, String to, String relation, int weight) throws IOException {
        xml.open("edge").attribute("source", from).attribute("target", to);
        data(xml, Key.RELATION, relation);
        data(xml, Key.WEIGHT, Integer.toString(weight));
    }

    private static void data(XmlWriter xml, Key key, String value) throws IOException {
        xml.open("data").attribute("key", key.label).text(value).close();
    }
}
