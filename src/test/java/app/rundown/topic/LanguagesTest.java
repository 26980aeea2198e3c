package app.rundown.topic;

import static app.rundown.topic.TopicDocument.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Topic;
import app.rundown.model.Topic.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that topics are found in each language with tables, under the names that its readers would look for. */
class LanguagesTest {
    /** Two updates about one subject in different forms, and three about something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Færge      | Færgen kom ikke til øen i nat.            | Alle mand er på de nye færger ved broen.
        Høyesterett | Saken går til Høyesterett etter dette.   | Det er høyesterett som skal si hvem som har rett.
        Rättegång  | Det var den längsta rättegången hittills. | Han var inte med när rättegångarna drog igång.
        Powódź     | Nie było tu takiej powodzi od lat.        | To się stało przed powodzią w tym mieście.
        """)
    void aSubjectHasTheNameOfTheDictionary(String subject, String first, String second) {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(document(first, second)));
        assertTrue(names(topics, Origin.SUBJECT).contains(subject), () -> subject + " is not in " + topics);
        assertEquals(Set.of("d1", "d2"), updatesWith(topics, subject));
    }

    @Test
    void aVowelTellsTwoDutchWordsApart() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(document(
                "Niemand weet het nog in de haven.",
                "De burgemeester weet van niets en gaat naar huis.",
                "De nieuwe wet gaat naar de Kamer.",
                "Over die wetten is hij niet te spreken.")));
        assertEquals(Set.of("d3", "d4"), updatesWith(topics, "Wetten"));
    }

    @Test
    void wordsAroundASmallOneThatNeverPartAreOneName() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(document(
                "A lista Rio em Frente não quer a obra na praia.",
                "Segundo a Rio em Frente, a conta foi paga.",
                "O candidato da Rio em Frente ainda não chegou.",
                "A porta foi aberta às sete da manhã.",
                "Não há mais nada para contar a esta hora.")));
        assertEquals(Set.of("Rio em Frente"), names(topics, Origin.NAME));
    }

    @Test
    void aClubIsTheSameWithAndWithoutItsAbbreviation() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(document(
                "The keeper of FC Harwich is hurt.",
                "He left FC Harwich as a boy.",
                "They now wait for Harwich to come out again.",
                "There is nothing more to say for the moment.")));
        assertEquals(Set.of("d1", "d2", "d3"), updatesWith(topics, "FC Harwich"));
        assertEquals(Set.of("FC Harwich"), names(topics, Origin.NAME));
    }

    @Test
    void neitherAnOutletNorWhereSomebodyComesFromIsATopic() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(document(
                "In the hall, Ohio Sen. Ada Quill told Radio Harbour that it is late.",
                "Later Ohio Sen. Ada Quill went home, as Radio Harbour said.",
                "There is nothing more to say for the moment.")));
        assertEquals(Set.of("Ada Quill"), names(topics, Origin.NAME));
    }

    @Test
    void polishNamesAreOneInAllCases() {
        Map<String, List<Topic.Assignment>> topics = Topics.of(List.of(document(
                "Nie wiadomo, co się stało w Brzezinkach w nocy.",
                "W drodze do Brzezinek nie było nikogo.",
                "To jest już trzeci raz, kiedy w Brzezinkach nie ma nikogo.",
                "Nie jest jeszcze jasne, czy to prawda.")));
        assertEquals(1, names(topics, Origin.NAME).size());
    }

    private static app.rundown.model.Document document(String... texts) {
        TopicDocument document = new TopicDocument("d");
        Arrays.stream(texts).forEach(document::text);
        IntStream.range(texts.length, 5).forEach(i -> document.text("—"));
        return document.tagged();
    }

    private static Set<String> updatesWith(Map<String, List<Topic.Assignment>> topics, String name) {
        return topics.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(assigned -> assigned.topic().name().equals(name)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
