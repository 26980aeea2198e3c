package app.rundown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that names of months and days are found as their row writes them, with a capital first letter, and in capitals
 * by the rules of their language.
 */
class CalendarNamesTest {
    @ParameterizedTest
    @CsvSource({
        "May, 5",
        "MAY, 5",
        "mars, 3",
        "Mars, 3",
        "MARS, 3",
        "décembre, 12",
        "DÉCEMBRE, 12",
        "Nisan, 4",
        "NİSAN, 4",
        "KASIM, 11",
        "Μαΐου, 5",
        "Ιανουαρίου, 1",
        "ΙΑΝΟΥΑΡΊΟΥ, 1",
        "декабря, 12",
        "ДЕКАБРЯ, 12",
        "يناير, 1"
    })
    void findsMonths(String name, int month) {
        assertEquals(month, CalendarNames.month(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "may", "march", "nisan", "mArs", "marsh", "NISAN", "KASİM", "x"})
    void leavesWords(String word) {
        assertNull(CalendarNames.month(word));
    }

    @ParameterizedTest
    @CsvSource({"Monday, MONDAY", "Sonntag, SUNDAY", "LUNDI, MONDAY", "воскресенье, SUNDAY"})
    void findsDays(String name, DayOfWeek day) {
        assertEquals(day, CalendarNames.day(name));
    }
}
