package app.rundown.timeline;

import java.util.List;

/**
 * What a user typed into the search field: tokens that filter ({@code topic:Iran}, {@code -topic:Syria} or
 * {@code not:Syria}, {@code speaker:"Mike Pompeo"}, {@code speaker:unknown}, {@code from:15:00}, {@code to:16:30},
 * {@code time:15:00-16:30}), and free words. Several names may follow one token, parted by commas. What looks like a
 * token but is none of these is a free word.
 *
 * @param filter what the tokens ask for, merged into the filter that was given: names are added, a bound replaces one
 *     that was there, and the free words are its words
 * @param words the free words; a phrase in double quotes is one
 * @param problems tokens that could not be read, each told in a sentence; they are left out of the filter
 */
public record Query(Filter filter, List<String> words, List<String> problems) {

    /** Keeps copies of the lists. */
    public Query {
        words = List.copyOf(words);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a text. Names of topics and speakers are compared folded (case, accents) with those of the timeline; the
     * part of a name is enough where it is unambiguous.
     */
    public static Query parse(String text, Filter before, Timeline timeline) {
        QueryReader reader = new QueryReader(before, timeline);
        reader.read(text);
        return reader.query();
    }
}
