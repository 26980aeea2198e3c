package app.rundown.topic;

import static app.rundown.topic.TopicDocument.names;
import static app.rundown.topic.TopicDocument.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Document;
import app.rundown.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks which subjects are found, and in which updates. */
class SubjectsTest {
    private static TopicDocument storm() {
        return new TopicDocument("b")
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
                        || of(topics, "b2").contains("SUBJECT Families: its words name relative, counted as Families"),
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
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("President Ada Holm opens the bridge. It is a long one.")
                .text("Then Holm goes to the harbour, and the rain begins.")
                .text("It rains on the guests. Nobody sees Holm for an hour.")
                .text("The music is over.")
                .tagged()));
        assertEquals(Set.of("b1", "b2"), updatesWith(topics, "Ada Holm"));
    }

    @Test
    void germanCompoundsShareTheirHead() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("In der Nacht gab es einen Luftangriff auf den Hafen der Stadt.")
                .text("Nach dem Raketenangriff ist der Strom weg, und die Leute sind auf der Straße.")
                .text("Von den Angriffen war auch die Schule betroffen, wie die Stadt sagte.")
                .text("Am Morgen war es ruhig, und es hat nicht geregnet.")
                .tagged()));
        assertEquals(Set.of("b1", "b2", "b3"), updatesWith(topics, "Angriff"), topics::toString);
    }

    @Test
    void germanLabelsAreInTheBaseFormAndGenitivesOfWeakNounsAreWeak() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("Die Aussage des beschuldigten Ministers liegt seit dem Abend vor.")
                .text("Nach den Luftangriffen verlangt der Rat die Aussage des beschuldigten Ministers.")
                .text("Von den Luftangriffen und von den Wahlen war keine Rede, als die Waffen kamen.")
                .text("Die Büros sind zu. Mit Waffen ist keiner im Haus, und die Wahlen sind vorbei.")
                .text("Am Morgen war es ruhig, und es hat nicht geregnet.")
                .tagged()));
        assertEquals(Set.of("b2", "b3"), updatesWith(topics, "Luftangriff"), topics::toString);
        assertEquals(Set.of("b3", "b4"), updatesWith(topics, "Waffen"), topics::toString);
        assertEquals(Set.of("Luftangriff", "Waffen"), names(topics, Topic.Origin.SUBJECT));
    }

    @Test
    void italianAndPortugueseWordsHaveTheirPluralsAndCountriesTheirPeople() {
        Map<String, List<Topic.Assignment>> italian = Topics.of(List.of(new TopicDocument("i")
                .text("L'attacco è arrivato di notte, e la Francia ha offerto aiuto ai soccorritori.")
                .text("Gli attacchi continuano, ma il governo francese non manda i suoi uomini.")
                .text("La piena del fiume ha invaso la stazione, e gli sfollati sono nella scuola.")
                .text("Non si è visto nessuno per tutta la notte, e la gente è rimasta in casa.")
                .tagged()));
        assertEquals(Set.of("i1", "i2"), updatesWith(italian, "Attacchi"), italian::toString);
        assertEquals(Set.of("i1", "i2"), updatesWith(italian, "Francia"), italian::toString);
        Map<String, List<Topic.Assignment>> portuguese = Topics.of(List.of(new TopicDocument("p")
                .text("O hospital de São Paulo recebeu os feridos, e os bombeiros combatem o fogo.")
                .text("Os hospitais da cidade de São Paulo estão cheios, segundo o governo do Brasil.")
                .text("As autoridades brasileiras não foram ouvidas, e a eleição é no domingo.")
                .text("Não se viu ninguém durante a noite, e o prefeito não falou com os vizinhos.")
                .tagged()));
        assertEquals(Set.of("p1", "p2"), updatesWith(portuguese, "São Paulo"), portuguese::toString);
        assertEquals(Set.of("p2", "p3"), updatesWith(portuguese, "Brasil"), portuguese::toString);
    }

    private static Set<String> subjectsOf(String title, int updates, int with) {
        TopicDocument document = new TopicDocument(title);
        for (int i = 0; i < updates; i++) {
            document.text(i < with ? "The strike went on at the gate." : "A quiet hour at the gate, no more.");
        }
        return names(Topics.of(List.of(document.tagged())), Topic.Origin.SUBJECT);
    }

    @Test
    void whatTheTitleNamesIsTheThemeInALongPageSoonerThanInAShortOne() {
        assertTrue(subjectsOf("All on the strike", 20, 9).contains("Strike"));
        assertFalse(subjectsOf("All on the strike", 400, 180).contains("Strike"));
        assertTrue(subjectsOf("All on the gate", 400, 180).contains("Strike"));
    }

    @Test
    void aLoneWordIsCountedAsThePhraseThatMoreUpdatesHave() {
        TopicDocument blog = new TopicDocument("b")
                .text("The two sides spoke of arms control all morning.")
                .text("Nothing new on arms control, they said.")
                .text("A deal on arms is far off, as it seems.")
                .text("The men went home by train.")
                .text("It rained on the guests.");
        assertEquals(Set.of("b1", "b2"), updatesWith(Topics.of(List.of(blog.tagged())), "Arms control"));
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(
                blog.text("They buy arms again.").text("Arms control is over.").tagged()));
        assertEquals(Set.of("b1", "b2", "b3", "b6", "b7"), updatesWith(topics, "Arms control"));
        assertEquals(Set.of(), updatesWith(topics, "Arms"));
        Document wrapUp = new TopicDocument("w")
                .point("On Arms Control", "Nothing came of it.")
                .tagged();
        topics = Topics.of(List.of(wrapUp, blog.tagged()));
        assertEquals(Set.of("w1", "b1", "b2", "b3", "b6", "b7"), updatesWith(topics, "Arms Control"));
        assertEquals(
                "HEADING Arms Control: its words name arms, counted as Arms Control",
                of(topics, "b6").getFirst());
    }

    @Test
    void aSubjectThatAHeadingNamesIsNoTopicBesideIt() {
        TopicDocument blog = new TopicDocument("b")
                .text("Norway wants better ties with Sweden.")
                .text("The relations between Norway and Sweden are good.")
                .text("The men went home by train.")
                .text("It rained on the guests.")
                .text("Sweden was late.");
        assertEquals(Set.of("b1", "b2"), updatesWith(Topics.of(List.of(blog.tagged())), "Ties"));
        Document wrapUp = new TopicDocument("w")
                .point("On Relations Between Norway and Sweden", "Nothing came of it.")
                .tagged();
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(wrapUp, blog.tagged()));
        assertEquals(Set.of(), updatesWith(topics, "Ties"));
        assertEquals(Set.of("w1", "b1", "b2"), updatesWith(topics, "Relations Between Norway and Sweden"));
    }

    @Test
    void ofTopicsThatChooseTheSameUpdatesOneIsOffered() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("The match of Norland against Suland is on at the harbour.")
                .text("Nobody scored in the first half, and it rained on them.")
                .text("It was Suland who came out first, then Norland in red.")
                .text("There is no word of the missing men.")
                .text("The harbour master went home.")
                .tagged()));
        assertEquals(1, names(topics, Topic.Origin.NAME).size(), topics::toString);
        assertEquals(Set.of("b1", "b3"), topics.keySet());
    }

    @Test
    void aNameBeginsWithASmallWordThatHasACapitalInsideASentence() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("He swore to keep the Second Amendment as it is.")
                .text("They met at the Democratic National Committee. The first talks failed.")
                .text("What the Second Amendment says is old.")
                .text("She left the Democratic National Committee in the evening.")
                .text("It was a quiet night for most of them.")
                .tagged()));
        assertEquals(Set.of("Second Amendment", "Democratic National Committee"), names(topics, Topic.Origin.NAME));
    }

    @Test
    void aNameInTheTableOfSubjectsIsAWordForItsSubject() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
                .text("The guest spoke to the Knesset for an hour.")
                .text("Then the parliament rose for him.")
                .text("Members of the Knesset took his hand.")
                .text("It was a quiet night for most of them.")
                .text("The harbour master went home.")
                .tagged()));
        assertEquals(Set.of("b1", "b2", "b3"), updatesWith(topics, "Knesset"), topics::toString);
        assertEquals(Set.of(), names(topics, Topic.Origin.NAME));
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
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("b")
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
        assertEquals(Map.of(), Topics.of(List.of(new TopicDocument("e").tagged("x"))));
    }

    @Test
    void aSubjectThatIsATagHasTheTagsName() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(new TopicDocument("a")
                .text("The ministers spoke of arms control in the harbour hall.")
                .text("Disarmament is what the fishermen ask for, too.")
                .text("Nuclear weapons have no place in the bay, the mayor said.")
                .text("Boats went out early in the morning.")
                .text("The market closed at noon.")
                .text("It rained for most of the day.")
                .tagged("Arms control")));
        assertEquals(Set.of("Arms control"), names(topics, Topic.Origin.TAG));
        assertEquals(Set.of("a1", "a2", "a3"), topics.keySet());
    }
}
