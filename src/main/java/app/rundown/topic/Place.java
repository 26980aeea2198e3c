package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.Arrays;
import java.util.List;

/**
 * A country, a body or a party with the names that mean it.
 *
 * @param names its own names; the first is the usual one
 * @param people its people and adjectives
 * @param seats its capital, or the house that speaks for it
 * @param keys its own names folded
 */
record Place(List<String> names, List<String> people, List<String> seats, List<String> keys) {

    /** Reads a line of a table of places: its three cells are parted by |, words in a name joined by _. */
    static Place of(String line) {
        List<List<String>> cells = Arrays.stream(line.split("\\|", -1))
                .map(cell -> Arrays.stream(cell.strip().split("\\s+"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.replace('_', ' '))
                        .toList())
                .toList();
        return new Place(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(0).stream().map(Folded::key).toList());
    }
}
