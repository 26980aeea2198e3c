package app.rundown.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Topic;
import app.rundown.model.Topic.Origin;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks which topics documents have, and which updates belong to each. */
class TopicsTest {
    /** Builds a document whose updates have the ids “a1”, “a2” …, each with a section, a headline and words. */
    private static final class Doc {
        private final String id;
        private final List<Update> updates = new ArrayList<>();

        Doc(String id) {
            this.id = id;
        }

        Doc add(@Nullable String section, @Nullable String headline, Block... blocks) {
            int position = updates.size() + 1;
            updates.add(new Update(
                    id + position, position, List.of(), section, headline, null, null, List.of(blocks), Set.of()));
            return this;
        }

        Doc post(String headline, String... words) {
            return add(null, headline, blocks(words));
        }

        Doc text(String... words) {
            return add(null, null, blocks(words));
        }

        Doc point(String section, String words) {
            return add(section, null, blocks(words));
        }

        private static Block[] blocks(String... words) {
            return Arrays.stream(words).map(Block.Paragraph::new).toArray(Block[]::new);
        }

        Document tagged(String... tags) {
            return new Document(
                    id,
                    new Capture(id, new byte[0]),
                    DocumentKind.LIVE_BLOG,
                    id,
                    null,
                    List.of(),
                    List.of(),
                    updates,
                    List.of(tags),
                    List.of(),
                    List.of());
        }
    }

    private static List<String> of(Map<String, List<Topic.Assignment>> topics, String update) {
        return topics.getOrDefault(update, List.of()).stream()
                .map(assigned ->
                        assigned.topic().origin() + " " + assigned.topic().name() + ": " + assigned.why())
                .toList();
    }

    private static Set<String> names(Map<String, List<Topic.Assignment>> topics, Origin origin) {
        return topics.values().stream()
                .flatMap(List::stream)
                .map(Topic.Assignment::topic)
                .filter(topic -> topic.origin() == origin)
                .map(Topic::name)
                .collect(Collectors.toSet());
    }

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
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("w")
                .point("On Iran", "They spoke about Syria too.")
                .point("On Syria", "And the other way round.")
                .tagged()));
        assertEquals(List.of("HEADING Iran: stands under “On Iran”"), of(topics, "w1"));
        assertEquals(List.of("HEADING Syria: stands under “On Syria”"), of(topics, "w2"));
    }

    @Test
    void findsHeadingsInTheUpdatesOfOtherDocuments() {
        Document wrapUp = new Doc("w")
                .point("On Iran", "x")
                .point("On Arms Control", "x")
                .point("On Relations Between Russia and US", "x")
                .point("Background", "x")
                .tagged();
        Document blog = new Doc("b")
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
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
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
                        "TAG Mike Pompeo: the headline names Pompeo, another word for Mike Pompeo",
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
        Map<String, List<Topic.Assignment>> tagged = Topics.of(List.of(new Doc("b")
                .text("He flew back to the United States.")
                .text("The US and the U.S. are one.")
                .text("It let us go.")
                .tagged("United States", "USA")));
        assertEquals(List.of("TAG United States: its words name United States"), of(tagged, "b1"));
        assertEquals(
                List.of("TAG United States: its words name US, U.S., another word for United States"),
                of(tagged, "b2"));
        assertEquals(List.of(), of(tagged, "b3"));

        Map<String, List<Topic.Assignment>> named = Topics.of(List.of(new Doc("b")
                .text("A ship of the EU sails.")
                .text("It left the EU at noon.")
                .text("Then came the European Union with a word.")
                .text("Nobody else spoke.")
                .tagged()));
        assertEquals(List.of("NAME EU: its words name EU"), of(named, "b1"));
        assertEquals(List.of("NAME EU: its words name European Union, another word for EU"), of(named, "b3"));
    }

    @Test
    void aSurnameThatTwoTagsShareNamesNeither() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .post("Bush speaks", "x")
                .post("George Bush speaks", "x")
                .post("George Bush goes", "x")
                .tagged("George Bush", "Barbara Bush")));
        assertEquals(List.of(), of(topics, "b1"));
        assertEquals(List.of("TAG George Bush: the headline names George Bush"), of(topics, "b2"));
    }

    @Test
    void aWordThatStandsAloneFarMoreOftenThanInAFullNameIsNoSurname() {
        Doc doc = new Doc("b").text("The coach praised Beth England for her goal.");
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
        Doc doc = new Doc("b")
                .text("The prime minister and his wife Sara Cohen land.")
                .text("The talks with Benjamin went on.");
        for (int i = 0; i < 3; i++) {
            doc.text("The guests meet Benjamin Cohen.").text("The host is Cohen again.");
            doc.text("Nothing of it.").text("Nor of that.");
        }
        assertEquals(Set.of("Benjamin Cohen"), names(Topics.of(List.of(doc.tagged())), Origin.NAME));
    }

    @Test
    void aShortSurnameIsNoCommonWord() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .post("they may come", "x")
                .post("A speech by May", "x")
                .post("Then Theresa May went", "x")
                .tagged("Theresa May")));
        assertEquals(Set.of("b2", "b3"), topics.keySet());
    }

    @Test
    void oneNameIsOneTopicOfTheEarliestOrigin() {
        Document wrapUp = new Doc("w").point("On IRÁN", "x").tagged();
        Document blog = new Doc("b")
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
        Document wrapUp = new Doc("w").point("On Iran", "x").tagged();
        Document blog = new Doc("b")
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

    @Test
    void takesNamesThatRecurInAtLeastTwoUpdates() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .text("On Monday President Jane Miller met the Bank of Norway. Asked about it, Miller smiled.")
                .text("However, she told Miller of a new plan by the Bank of Norway; Geneva agreed.")
                .text("The Bank of Norway said so to Miller in Geneva on Monday. Asked again, it did not.")
                .text("The plan. However, nobody came on Monday. Asked why, nobody knew.")
                .tagged()));
        assertEquals(Set.of("Jane Miller", "Bank of Norway", "Geneva"), names(topics, Origin.NAME));
        assertEquals(
                List.of(
                        "NAME Bank of Norway: its words name Bank of Norway",
                        "NAME Jane Miller: its words name Miller, another word for Jane Miller",
                        "NAME Geneva: its words name Geneva"),
                of(topics, "b2"));
    }

    @Test
    void aNameThatIsPartOfATopicIsNoSecondOne() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
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
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .text("He met Sergey Orlov.")
                .text("So did Sergey Orlov.")
                .text("And Sergey Orlov.")
                .text("x")
                .tagged("Sergei Orlov")));
        assertEquals(Set.of(), names(topics, Origin.NAME));
        assertEquals(
                List.of("TAG Sergei Orlov: its words name Sergey Orlov, another word for Sergei Orlov"),
                of(topics, "b1"));
    }

    @Test
    void aNameInEveryUpdateTellsNothing() {
        Doc doc = new Doc("b").text("He is in Oslo.").text("She is in Oslo.").text("They left Oslo.");
        assertEquals(Set.of(), names(Topics.of(List.of(doc.tagged())), Origin.NAME));
        assertEquals(Set.of("Oslo"), names(Topics.of(List.of(doc.tagged("Oslo"))), Origin.TAG));
    }

    @Test
    void titleCaseHeadlinesGiveNoNames() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .post("Final Offer Accepted in Oslo")
                .post("Final Offer Made")
                .post("Another Final Offer")
                .text("No word.")
                .tagged()));
        assertEquals(Set.of(), names(topics, Origin.NAME));
    }

    @Test
    void keepsTheTenStrongestNames() {
        Doc doc = new Doc("b");
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

    private static Doc storm() {
        return new Doc("b")
                .text("The families of the crew wait at the harbour, said the Coast Daily News.")
                .text("A relative of one sailor spoke to Reuters about the tow rope.")
                .text("The weather gets worse, and the tow rope is lost.")
                .text("Bad weather stops the divers. Reuters was there.")
                .text("The Security Council has nothing to do with it.")
                .text("The Security Council meets at noon, as the Coast Daily News said.")
                .text("There is no word of the missing men.")
                .text("It was a quiet night for most of them.")
                .text("The harbour master went home.");
    }

    @Test
    void findsSubjectsAndTakesTheWordsForOneAsOne() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(storm().tagged()));
        assertTrue(
                of(topics, "b2").contains("SUBJECT Relative: its words name relative")
                        || of(topics, "b2")
                                .contains("SUBJECT Families: its words name relative, another word for Families"),
                of(topics, "b2")::toString);
        assertEquals("SUBJECT Weather: its words name weather", of(topics, "b3").getFirst());
        assertEquals(Set.of("b3", "b4"), updatesWith(topics, "Weather"));
        assertEquals(Set.of("b2", "b3"), updatesWith(topics, "Tow rope"));
    }

    @Test
    void agenciesAndOutletsAreNoTopicsAndNoSubjectIsFoundInAName() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(storm().tagged()));
        assertEquals(Set.of("b5", "b6"), updatesWith(topics, "Security Council"));
        assertEquals(Set.of(), updatesWith(topics, "Reuters"));
        assertEquals(Set.of(), updatesWith(topics, "Coast Daily News"));
        assertEquals(Set.of(), updatesWith(topics, "Security"));
    }

    @Test
    void tellsThePlacesOfTheWords() {
        Topic.Assignment weather =
                Topics.of(List.of(storm().tagged())).get("b4").getFirst();
        assertEquals("Weather", weather.topic().name());
        Topic.Place place = weather.places().getFirst();
        assertEquals(0, place.block());
        assertTrue(
                "Bad weather stops the divers.".substring(0, place.end()).endsWith("weather"),
                weather.places()::toString);
    }

    @Test
    void aPersonIsATopicOnlyWhereAnUpdateBeginsWithHim() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .text("President Ada Holm opens the bridge. It is a long one.")
                .text("Then Holm goes to the harbour, and the rain begins.")
                .text("It rains on the guests. Nobody sees Holm for an hour.")
                .text("The music is over.")
                .tagged()));
        assertEquals(Set.of("b1", "b2"), updatesWith(topics, "Ada Holm"));
    }

    @Test
    void germanCompoundsShareTheirHead() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .text("In der Nacht gab es einen Luftangriff auf den Hafen der Stadt.")
                .text("Nach dem Raketenangriff ist der Strom weg, und die Leute sind auf der Straße.")
                .text("Von den Angriffen war auch die Schule betroffen, wie die Stadt sagte.")
                .text("Am Morgen war es ruhig, und es hat nicht geregnet.")
                .tagged()));
        assertEquals(Set.of("b1", "b2", "b3"), updatesWith(topics, "Angriffen"), topics::toString);
    }

    private static Set<String> updatesWith(Map<String, List<Topic.Assignment>> topics, String name) {
        return topics.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(assigned -> assigned.topic().name().equals(name)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void otherScriptsGiveNoNonsense() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new Doc("b")
                .text("北京和莫斯科")
                .text("北京")
                .text("北京 2019")
                .text("\u0627\u0644\u0631\u0626\u064a\u0633")
                .text("")
                .text("👍🏽 …")
                .tagged("北京")));
        assertEquals(Set.of("b1", "b2", "b3"), topics.keySet());
        assertEquals(List.of("TAG 北京: its words name 北京"), of(topics, "b1"));
        assertEquals(Map.of(), Topics.of(List.of()));
        assertEquals(Map.of(), Topics.of(List.of(new Doc("e").tagged("x"))));
    }
}
