package app.rundown.topic;

import static app.rundown.topic.TopicDocument.names;
import static app.rundown.topic.TopicDocument.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Topic;
import app.rundown.model.Topic.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks which headings and tags are topics, which updates belong to each, and which of equal topics is taken. */
class TopicsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Iran|Iran",
                "On Relations Between Russia and US|Relations Between Russia and US",
                "About the Talks:|Talks",
                "The Hague|Hague",
                "ON SYRIA|SYRIA",
                "On|On",
                "Onward|Onward",
                "On\u00a0Iran|Iran"
            })
    void takesTheNameOutOfAHeading(String heading, String name) {
        assertEquals(name, Headings.name(heading));
    }

    @Test
    void sortsPointsByTheirOwnHeadingOnly() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("w")
                .point("On Iran", "They spoke about Syria too.")
                .point("On Syria", "And the other way round.")
                .tagged()));
        assertEquals(List.of("HEADING Iran: stands under “On Iran”"), of(topics, "w1"));
        assertEquals(List.of("HEADING Syria: stands under “On Syria”"), of(topics, "w2"));
    }

    @Test
    void findsHeadingsInTheUpdatesOfOtherDocuments() {
        Document wrapUp = new TopicDocument("w")
                .point("On Iran", "x")
                .point("On Arms Control", "x")
                .point("On Relations Between Russia and US", "x")
                .point("Background", "x")
                .tagged();
        Document blog = new TopicDocument("b")
                .post("No war with Iran, he says", "Some background.")
                .post("Talks", "Work on arms\u00a0control goes on.")
                .post("Iranian oil", "Arms are one thing, to control them another.")
                .post("Russia wants better relations with the U.S.", "More.")
                .post("Russia and relations", "They asked us nothing.")
                .post("Later", "The arms of the chair were out of reach.", "Passport control was slow.")
                .tagged();
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(wrapUp, blog));
        assertEquals(List.of("HEADING Iran: the headline names Iran"), of(topics, "b1"));
        assertEquals(List.of("HEADING Arms Control: its words name arms control"), of(topics, "b2"));
        assertEquals(
                List.of(
                        "HEADING Iran: the headline names Iranian, as does the heading “On Iran”",
                        "HEADING Arms Control: its words name Arms, control, as does the heading “On Arms Control”"),
                headings(topics, "b3"));
        assertEquals(
                List.of("HEADING Relations Between Russia and US: the headline names Russia, relations, U.S., as does"
                        + " the heading “On Relations Between Russia and US”"),
                headings(topics, "b4"));
        assertEquals(List.of(), headings(topics, "b5"), "“us” is not the US");
        assertEquals(List.of(), headings(topics, "b6"), "the words of a heading must be in one paragraph");
        assertEquals(List.of("HEADING Background: stands under “Background”"), of(topics, "w4"));
    }

    private static List<String> headings(Map<String, List<Topic.Assignment>> topics, String update) {
        return of(topics, update).stream()
                .filter(topic -> topic.startsWith("HEADING "))
                .toList();
    }

    @Test
    void assignsTagsToTheUpdatesThatNameThem() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .post("Pompeo lands in Sochi", "The secretary is early.")
                .post("Welcome to Sochi", "Mike Pompeo shook hands.")
                .post("In the Korea of the north", "North Korea was named.")
                .post("The states of things", "Nothing of North Korea.")
                .add(
                        null,
                        "Elsewhere",
                        new Block.Picture("Mike Pompeo in Sochi", null),
                        new Block.Teaser("Sochi", "", null))
                .post("The Hague", "Named once.")
                .tagged("Mike Pompeo", "Sochi", "North Korea", "The Hague", " ")));
        assertEquals(
                List.of(
                        "TAG Mike Pompeo: the headline names Pompeo, counted as Mike Pompeo",
                        "TAG Sochi: the headline names Sochi"),
                of(topics, "b1"));
        assertEquals(
                "TAG Mike Pompeo: its words name Mike Pompeo", of(topics, "b2").getFirst());
        assertEquals(List.of("TAG North Korea: its words name North Korea"), of(topics, "b3"));
        assertEquals(List.of("TAG North Korea: its words name North Korea"), of(topics, "b4"));
        assertEquals(List.of(), of(topics, "b5"), "captions and teasers are not the update's words");
        assertEquals(List.of(), of(topics, "b6"), "what one update names parts none from another");
    }

    @Test
    void namesOfOneThingAreOneTopic() {
        Map<String, List<Topic.Assignment>> tagged = Topics.of(List.of(new TopicDocument("b")
                .text("He flew back to the United States.")
                .text("The US and the U.S. are one.")
                .text("It let us go.")
                .tagged("United States", "USA")));
        assertEquals(List.of("TAG United States: its words name United States"), of(tagged, "b1"));
        assertEquals(List.of("TAG United States: its words name US, U.S., counted as United States"), of(tagged, "b2"));
        assertEquals(List.of(), of(tagged, "b3"));

        Map<String, List<Topic.Assignment>> named = Topics.of(List.of(new TopicDocument("b")
                .text("A ship of the EU sails.")
                .text("It left the EU at noon.")
                .text("Then came the European Union with a word.")
                .text("Nobody else spoke.")
                .tagged()));
        assertEquals(List.of("NAME EU: its words name EU"), of(named, "b1"));
        assertEquals(List.of("NAME EU: its words name European Union, counted as EU"), of(named, "b3"));
    }

    @Test
    void aSurnameThatTwoTagsShareNamesNeither() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .post("Bush speaks", "x")
                .post("George Bush speaks", "x")
                .post("George Bush goes", "x")
                .tagged("George Bush", "Barbara Bush")));
        assertEquals(List.of(), of(topics, "b1"));
        assertEquals(List.of("TAG George Bush: the headline names George Bush"), of(topics, "b2"));
    }

    @Test
    void aShortSurnameIsNoCommonWord() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .post("they may come", "x")
                .post("A speech by May", "x")
                .post("Then Theresa May went", "x")
                .tagged("Theresa May")));
        assertEquals(Set.of("b2", "b3"), topics.keySet());
    }

    @Test
    void oneNameIsOneTopicOfTheEarliestOrigin() {
        Document wrapUp = new TopicDocument("w").point("On IRÁN", "x").tagged();
        Document blog = new TopicDocument("b")
                .text("Iran waits.")
                .text("In Iran.")
                .text("From Iran.")
                .text("x")
                .tagged("Iran");
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(blog, wrapUp));
        assertEquals(List.of("HEADING IRÁN: its words name Iran"), of(topics, "b1"));
        assertEquals(Set.of("IRÁN"), names(topics, Origin.HEADING));
        assertEquals(Set.of(), names(topics, Origin.TAG));
        assertEquals(Set.of(), names(topics, Origin.NAME));
    }

    @Test
    void putsSectionsBeforeTagsBeforeNames() {
        Document wrapUp = new TopicDocument("w").point("On Iran", "x").tagged();
        Document blog = new TopicDocument("b")
                .post("Lima calls", "In Lima, by the sea, they spoke of Iran with Oslo.")
                .text("They left Oslo for Lima.")
                .text("They reached Oslo.")
                .text("x")
                .tagged("Lima");
        assertEquals(
                List.of(
                        "HEADING Iran: its words name Iran",
                        "TAG Lima: the headline names Lima",
                        "NAME Oslo: its words name Oslo"),
                of(Topics.of(List.of(blog, wrapUp)), "b1"));
    }
}
