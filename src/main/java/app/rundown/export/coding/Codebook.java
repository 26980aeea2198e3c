package app.rundown.export.coding;

import app.rundown.export.content.LossStatement;
import app.rundown.export.content.SpeakerWords;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The codes that a project uses, and its cases: the speakers, each with what it said. */
final class Codebook {
    private static final String KIND = "kind";
    private static final String CERTAINTY = "certainty";
    private static final String TOPIC = "topic";

    private final Map<String, Topic.Origin> topics = new LinkedHashMap<>();
    private final Set<Quote.Kind> kinds = EnumSet.noneOf(Quote.Kind.class);
    private final Set<Quote.Certainty> certainties = EnumSet.noneOf(Quote.Certainty.class);
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();

    /** A speaker with the GUIDs of the selections that hold its words. */
    private static final class Speaker {
        private final Quote.Voice voice;
        private final List<String> said = new ArrayList<>();
        private int inferred;

        Speaker(Quote.Voice voice) {
            this.voice = voice;
        }
    }

    /** Collects what the sources use. */
    Codebook(Stream<CodedSource> sources) {
        sources.forEachOrdered(this::add);
    }

    private void add(CodedSource source) {
        for (Topic.Assignment assignment : source.topics()) {
            topics.putIfAbsent(assignment.topic().name(), assignment.topic().origin());
        }
        for (Quote quote : source.speech()) {
            kinds.add(quote.kind());
            certainties.add(quote.certainty());
            if (quote.speaker() != null || quote.speaksFor() != null) {
                Speaker speaker = speakers.computeIfAbsent(SpeakerWords.who(quote), name -> new Speaker(quote.voice()));
                speaker.said.add(source.guid(Guids.part(quote)));
                boolean plain = quote.basis() == Quote.Basis.NAMED || quote.basis() == Quote.Basis.SET;
                speaker.inferred += plain ? 0 : 1;
            }
        }
    }

    /** Returns the GUID of a topic's code. */
    static String code(Topic topic) {
        return Guids.of(TOPIC, topic.name());
    }

    /** Returns the GUIDs of the codes that a quote has: how it is presented, and how sure its speaker is. */
    static List<String> codes(Quote quote) {
        return List.of(
                Guids.of(KIND, quote.kind().name()),
                Guids.of(CERTAINTY, quote.certainty().name()));
    }

    /** Writes the codes in their groups, if there are any. */
    void writeCodes(XmlWriter xml) throws IOException {
        if (topics.isEmpty() && kinds.isEmpty()) {
            return;
        }
        xml.open("CodeBook").open("Codes");
        if (!topics.isEmpty()) {
            group(xml, "Topics");
            for (Map.Entry<String, Topic.Origin> topic : topics.entrySet()) {
                code(xml, Guids.of(TOPIC, topic.getKey()), topic.getKey(), words(topic.getValue()));
            }
            xml.close();
        }
        if (!kinds.isEmpty()) {
            group(xml, "Quotes");
            for (Quote.Kind kind : kinds) {
                code(xml, Guids.of(KIND, kind.name()), words(kind), "How the document presents the words.");
            }
            xml.close();
            group(xml, "Certainty of the speaker");
            for (Quote.Certainty certainty : certainties) {
                code(
                        xml,
                        Guids.of(CERTAINTY, certainty.name()),
                        words(certainty),
                        "How sure it is who said the words. The reason is in the comment of each selection.");
            }
            xml.close();
        }
        xml.close().close();
    }

    /** Writes the speakers, if there are any. */
    void writeCases(XmlWriter xml) throws IOException {
        if (speakers.isEmpty()) {
            return;
        }
        xml.open("Cases");
        for (Map.Entry<String, Speaker> named : speakers.entrySet()) {
            Speaker speaker = named.getValue();
            xml.open("Case")
                    .attribute("guid", Guids.of("speaker", named.getKey()))
                    .attribute("name", named.getKey());
            String inferred = speaker.inferred == 0 ? "" : ", " + speaker.inferred + " of them inferred";
            xml.element(
                    "Description",
                    "Speaker (" + speaker.voice.name().toLowerCase(Locale.ROOT) + ") of "
                            + LossStatement.count(speaker.said.size(), "quote") + inferred + ".");
            references(xml, speaker.said);
            xml.close();
        }
        xml.close();
    }

    private static void references(XmlWriter xml, Collection<String> selections) throws IOException {
        for (String selection : selections) {
            xml.open("SelectionRef").attribute("targetGUID", selection).close();
        }
    }

    private static void group(XmlWriter xml, String name) throws IOException {
        xml.open("Code")
                .attribute("guid", Guids.of("group", name))
                .attribute("name", name)
                .attribute("isCodable", "false");
    }

    private static void code(XmlWriter xml, String guid, String name, String description) throws IOException {
        xml.open("Code").attribute("guid", guid).attribute("name", name).attribute("isCodable", "true");
        xml.element("Description", description).close();
    }

    private static String words(Topic.Origin origin) {
        return switch (origin) {
            case USER -> "A topic of the user.";
            case HEADING -> "A heading of a wrap-up.";
            case TAG -> "A tag of the document.";
            case NAME -> "A name that recurs in the updates.";
            case SUBJECT -> "What the updates speak of.";
        };
    }

    private static String words(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "Quoted sentences";
            case MIXED -> "Quoted fragment";
            case INDIRECT -> "Reported, not quoted";
            case POST -> "Post";
        };
    }

    private static String words(Quote.Certainty certainty) {
        return switch (certainty) {
            case SURE -> "Sure";
            case LIKELY -> "Likely";
            case DOUBTFUL -> "Doubtful";
            case UNNAMED -> "Not named by the document";
            case NONE -> "Unknown";
        };
    }
}
