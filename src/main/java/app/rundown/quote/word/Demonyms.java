package app.rundown.quote.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words for countries, regions and parties and for their people, each with its other forms. A line such as
 * {@code ~isch ische ischer} says which endings a word of the table may have instead of its own; the longest that fits
 * counts.
 */
final class Demonyms {
    private final Map<String, List<String>> endings = new HashMap<>();
    /** For each word, folded, the first word of its group. */
    private final Map<String, String> countries = new HashMap<>();

    private final List<Form> forms = new ArrayList<>();

    /**
     * A form of a word of the table.
     *
     * @param word as the table has it
     * @param text the form; also the word itself
     */
    record Form(String word, String text) {}

    Demonyms(List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.split("\\s+"));
            if (line.charAt(0) == WordLists.ENDING) {
                endings.put(words.getFirst().substring(1), words.subList(1, words.size()));
            } else {
                words.forEach(word -> add(word, Lexicon.fold(words.getFirst())));
            }
        }
    }

    private void add(String word, String country) {
        forms.add(new Form(word, word));
        countries.put(Lexicon.fold(word), country);
        for (int i = 1; i < word.length(); i++) {
            List<String> others = endings.get(word.substring(i));
            if (others != null) {
                String stem = word.substring(0, i);
                others.forEach(ending -> addForm(word, stem + ending, country));
                return;
            }
        }
    }

    private void addForm(String word, String text, String country) {
        forms.add(new Form(word, text));
        countries.putIfAbsent(Lexicon.fold(text), country);
    }

    /** Returns all words, each followed by its other forms. */
    List<Form> forms() {
        return forms;
    }

    /** Returns the first word of the group to which a folded word belongs, folded; or null. */
    @Nullable
    String country(String folded) {
        return countries.get(folded);
    }
}
