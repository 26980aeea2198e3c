package app.rundown.topic;

import static app.rundown.topic.TopicDocument.names;
import static app.rundown.topic.TopicDocument.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Document;
import app.rundown.model.Topic;
import app.rundown.model.Topic.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks which names that documents mention become topics, and which updates belong to each. */
class NameTopicsTest {
    @Test
    void aWordThatStandsAloneFarMoreOftenThanInAFullNameIsNoSurname() {
        TopicDocument doc = new TopicDocument("b").text("The coach praised Beth England for her goal.");
        for (int i = 0; i < 5; i++) {
            doc.text("The song of England goes on.").text("The others meet Colombia.");
            doc.text("Nothing of it.").text("Nor of that.");
        }
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(doc.tagged()));
        assertEquals(Set.of("England", "Colombia"), names(topics, Origin.NAME));
        assertEquals(List.of("NAME England: its words name England"), of(topics, "b2"));
    }

    @Test
    void theSurnameIsThatOfTheBearerWhoIsNamedMost() {
        TopicDocument doc = new TopicDocument("b")
                .text("The prime minister and his wife Sara Cohen land.")
                .text("The talks with Benjamin went on.");
        for (int i = 0; i < 3; i++) {
            doc.text("The guests meet Benjamin Cohen.").text("The host is Cohen again.");
            doc.text("Nothing of it.").text("Nor of that.");
        }
        assertEquals(Set.of("Benjamin Cohen"), names(Topics.of(List.of(doc.tagged())), Origin.NAME));
    }

    @Test
    void takesNamesThatRecurInAtLeastTwoUpdates() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("On Monday President Jane Miller met the Bank of Norway. Asked about it, Miller smiled.")
                .text("However, she told Miller of a new plan by the Bank of Norway; Geneva agreed.")
                .text("The Bank of Norway said so to Miller in Geneva on Monday. Asked again, it did not.")
                .text("The plan. However, nobody came on Monday. Asked why, nobody knew.")
                .tagged()));
        assertEquals(Set.of("Jane Miller", "Bank of Norway", "Geneva"), names(topics, Origin.NAME));
        assertEquals(
                List.of(
                        "NAME Bank of Norway: its words name Bank of Norway",
                        "NAME Jane Miller: its words name Miller, counted as Jane Miller",
                        "NAME Geneva: its words name Geneva"),
                of(topics, "b2"));
    }

    @Test
    void aNameThatIsPartOfATopicIsNoSecondOne() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("He met Ada Lovelace of New Zealand.")
                .text("So Lovelace left New Zealand.")
                .text("They saw Lovelace in New Zealand.")
                .text("Nothing.")
                .tagged("Ada Lovelace")));
        assertEquals(Set.of("Ada Lovelace"), names(topics, Origin.TAG));
        assertEquals(Set.of("New Zealand"), names(topics, Origin.NAME));
    }

    @Test
    void anotherSpellingOfATaggedPersonIsNoSecondTopic() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("He met Sergey Orlov.")
                .text("So did Sergey Orlov.")
                .text("And Sergey Orlov.")
                .text("x")
                .tagged("Sergei Orlov")));
        assertEquals(Set.of(), names(topics, Origin.NAME));
        assertEquals(
                List.of("TAG Sergei Orlov: its words name Sergey Orlov, counted as Sergei Orlov"), of(topics, "b1"));
    }

    @Test
    void aSurnameMeansThePersonWhomAnotherDocumentNamesInFull() {
        Document short1 = new TopicDocument("a")
                .text("The plan of Orlov was long.")
                .text("They asked Orlov about it.")
                .text("Nothing of it.")
                .text("Nor of that.")
                .text("Nor of all else.")
                .tagged();
        TopicDocument full = new TopicDocument("b")
                .text("Then came Sergey Orlov with a word.")
                .text("They heard Mr Orlov again.")
                .text("Nobody else spoke.")
                .text("They left.");
        assertEquals(
                List.of("NAME Sergey Orlov: its words name Orlov, counted as Sergey Orlov"),
                of(Topics.of(List.of(short1, full.tagged())), "a1"));
        full.text("His brother Ivan Orlov was there.")
                .text("Sergey Orlov and Ivan Orlov left.")
                .text("Mr Ivan Orlov was glad.");
        assertEquals(
                Set.of("Orlov", "Sergey Orlov", "Ivan Orlov"),
                names(Topics.of(List.of(short1, full.tagged())), Origin.NAME));
    }

    @Test
    void aSurnameIsNoSecondTopicWhereTheOtherDocumentAlwaysHasTheFullName() {
        Document alone = new TopicDocument("a")
                .text("The plan of Orlov was long.")
                .text("They asked Orlov about it.")
                .text("Nothing of it.")
                .text("Nor of that.")
                .text("Nor of all else.")
                .tagged();
        Document full = new TopicDocument("b")
                .text("Then came Sergey Orlov with a word.")
                .text("They heard Sergey Orlov again.")
                .text("Nobody else spoke.")
                .text("They left.")
                .text("It rained.")
                .tagged();
        assertEquals(Set.of("Sergey Orlov"), names(Topics.of(List.of(alone, full)), Origin.NAME));
    }

    @Test
    void aPlaceInsideAnotherThatOnlyTellsWhereIsNoTopic() {
        TopicDocument blog = new TopicDocument("b")
                .text("A word from Marsh House is awaited, said one.")
                .text("They stood in Marsh House Map Room for an hour.")
                .text("He spoke from Marsh House Map Room at noon.")
                .text("Marsh House had no word on it.")
                .text("It rained.")
                .text("They left.");
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(blog.tagged()));
        assertEquals(Set.of("Marsh House"), names(topics, Origin.NAME));
        assertEquals(
                List.of("NAME Marsh House: its words name Marsh House Map Room, counted as Marsh House"),
                of(topics, "b2"));
        topics = Topics.of(
                List.of(blog.text("Marsh House Map Room gets a new floor.").tagged()));
        assertEquals(Set.of("Marsh House", "Marsh House Map Room"), names(topics, Origin.NAME));
    }

    @Test
    void aNameIsWholeAndNoAdjective() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("They fought the Islamic State in the north, with the help of Allied troops.")
                .text("The men of the Islamic State fled, and the Allied forces went after them.")
                .text("Nobody else spoke of it.")
                .text("They left.")
                .text("The day went on.")
                .tagged()));
        assertEquals(Set.of("Islamic State"), names(topics, Origin.NAME));
    }

    @Test
    void aSurnameIsNoPlace() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("A word from Washington, the seat of the US.")
                .text("The film has the actress Kerry Washington in it.")
                .text("The word was heard in Washington by all.")
                .text("They left the US.")
                .text("The flight from the US was late.")
                .text("The day went on.")
                .text("Nobody else spoke of it.")
                .tagged()));
        assertEquals(Set.of("US"), names(topics, Origin.NAME));
        assertEquals(List.of("NAME US: its words name Washington, US"), of(topics, "b1"));
        assertTrue(of(topics, "b2").stream().noneMatch(topic -> topic.startsWith("NAME")), "Kerry Washington");
    }

    @Test
    void aNameInEveryUpdateTellsNothing() {
        TopicDocument doc = new TopicDocument("b")
                .text("He is in Oslo.")
                .text("She is in Oslo.")
                .text("They left Oslo.");
        assertEquals(Set.of(), names(Topics.of(List.of(doc.tagged())), Origin.NAME));
        assertEquals(Set.of("Oslo"), names(Topics.of(List.of(doc.tagged("Oslo"))), Origin.TAG));
    }

    @Test
    void titleCaseHeadlinesGiveNoNames() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .post("Final Offer Accepted in Oslo")
                .post("Final Offer Made")
                .post("Another Final Offer")
                .text("No word.")
                .tagged()));
        assertEquals(Set.of(), names(topics, Origin.NAME));
    }

    @Test
    void titleCaseHeadlinesGiveNamesThatAreKnownOtherwise() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .post("Iran Rejects Final Offer", "nothing came of it.")
                .post("New Talks with Iran Begin", "the day went on.")
                .post("Orlov Rejects Final Offer", "they had spoken with Orlov before.")
                .post("Final Offer Made to Orlov", "nobody knew why.")
                .post("No Word of Saudi Arabia", "they waited.")
                .post("Saudi Arabia Awaits Answer", "they waited again.")
                .post("Another Final Offer", "it was late.")
                .tagged()));
        assertEquals(Set.of("Iran", "Orlov", "Saudi Arabia"), names(topics, Origin.NAME));
        assertEquals("NAME Iran: the headline names Iran", of(topics, "b1").getFirst());
    }

    @Test
    void titleCaseHeadlinesGiveNamesThatOtherSignsShow() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .post("Zarqa's Final Offer Rejected", "nothing came of it.")
                .post("Crowds Wait for Zarqa", "the day went on.")
                .post("Crowds Gather in Minsk", "they waited.")
                .post("Final Offer Made in Minsk", "it was late.")
                .post("WFP Awaits Answer", "nobody knew why.")
                .post("Crowds Wait for WFP", "they waited again.")
                .post("LIVE: Another Final Offer", "it was later.")
                .post("LIVE: Yet Another Offer in Silence", "it was too late.")
                .tagged()));
        assertEquals(Set.of("Zarqa", "Minsk", "WFP"), names(topics, Origin.NAME));
    }

    @Test
    void keepsTheTenStrongestNames() {
        TopicDocument doc = new TopicDocument("b");
        List<String> cities = List.of(
                "Leeds", "Quito", "Hull", "Derby", "Perth", "Turin", "Kyoto", "Milan", "Genoa", "Dakar", "Accra",
                "Cork", "Lyon", "Basel");
        for (int i = 0; i < 3; i++) {
            cities.forEach(city -> doc.text("they went to " + city + "."));
        }
        doc.text("and once more to Turin.").text("and to Basel.");
        Set<String> names = names(Topics.of(List.of(doc.tagged())), Origin.NAME);
        assertEquals(10, names.size());
        assertTrue(names.containsAll(Set.of("Turin", "Basel")), names.toString());
    }
}
