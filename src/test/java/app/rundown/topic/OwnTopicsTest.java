package app.rundown.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Topic;
import app.rundown.model.Topic.Assignment;
import app.rundown.model.Topic.Origin;
import app.rundown.pipeline.Pipeline;
import app.rundown.user.TopicEdits;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks the topics of the user's own, and what the user does to found ones. */
class OwnTopicsTest {
    private static final AnalysedDocument BLOG =
            Pipeline.read(new Capture("live.html", """
                <title>Harbour – live updates</title><h1>Harbour – live updates</h1>
                <article><time datetime="2026-03-02T12:10:00Z">12:10</time><h2>The quay is flooded</h2>
                <p>Nobody may go there until the water has gone, the harbour board said.</p></article>
                <article><time datetime="2026-03-02T11:10:00Z">11:10</time>
                <p>High tide comes at noon, and the town closes two roads beside the river.</p></article>
                <article><time datetime="2026-03-02T10:10:00Z">10:10</time>
                <p>Two ferries wait outside the harbour, and a third has turned back.</p></article>
                """.getBytes(StandardCharsets.UTF_8)), "d1", null, UserData.NONE);

    private static Map<String, List<Assignment>> applied(Map<String, List<Assignment>> found, TopicEdits edits) {
        return OwnTopics.applied(found, List.of(BLOG), edits);
    }

    private static Map<String, List<Assignment>> found(String... names) {
        Map<String, List<Assignment>> found = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            found.put("d1-u" + (i + 1), List.of(new Assignment(new Topic(names[i], Origin.NAME), "it names it")));
        }
        return found;
    }

    @Test
    void anOwnTopicIsFoundByWordsPhrasesAndBeginnings() {
        TopicEdits edits = TopicEdits.NONE.withOwn("Water", List.of("flood*", "high tide", "ferr"));
        Map<String, List<Assignment>> applied = applied(Map.of(), edits);
        assertEquals(Set.of("d1-u1", "d1-u2"), applied.keySet());
        Assignment first = applied.get("d1-u1").getFirst();
        assertEquals(new Topic("Water", Origin.USER), first.topic());
        assertEquals("your own topic: it has “flood*”", first.why());
    }

    @Test
    void twoTopicsOfOneNameAreOneAndCanBeParted() {
        Map<String, List<Assignment>> found = found("Harbour Board", "Board");
        TopicEdits joined = TopicEdits.NONE.renamed(Set.of("Board"), "Board", "Harbour Board");
        Map<String, List<Assignment>> applied = applied(found, joined);
        assertEquals("Harbour Board", applied.get("d1-u2").getFirst().topic().name());
        assertEquals(
                "it names it; you gave “Board” this name",
                applied.get("d1-u2").getFirst().why());
        assertEquals(found, applied(found, joined.split(Set.of("Board"))));
    }

    @Test
    void aFoundTopicWithTheNameOfAnOwnOneBelongsToIt() {
        TopicEdits edits = TopicEdits.NONE
                .withOwn("Ships", List.of("ferries"))
                .renamed(Set.of("Harbour Board"), "Harbour Board", "Ships");
        Map<String, List<Assignment>> applied = applied(found("Harbour Board"), edits);
        assertEquals(
                List.of(Origin.USER, Origin.USER),
                List.of("d1-u1", "d1-u3").stream()
                        .map(id -> applied.get(id).getFirst().topic().origin())
                        .toList());
    }

    @Test
    void aHiddenTopicIsGoneUntilItIsShownAgain() {
        Map<String, List<Assignment>> found = found("Twitter");
        TopicEdits hidden = TopicEdits.NONE.withHidden(Set.of("TWITTER"), true);
        assertNull(applied(found, hidden).get("d1-u1"));
        assertEquals(found, applied(found, hidden.withHidden(Set.of("Twitter"), false)));
    }

    @Test
    void whatAnotherWindowChangedStaysWhenAChangeIsTakenBack() {
        TopicEdits before = TopicEdits.NONE;
        TopicEdits mine = before.withOwn("Water", List.of("flood"));
        TopicEdits theirs = mine.withHidden(Set.of("Twitter"), true).withColour("Water", 4);
        assertEquals(
                TopicEdits.NONE.withHidden(Set.of("Twitter"), true).withColour("Water", 4),
                theirs.changed(mine, before));
    }
}
