package app.rundown.timeline;

import java.util.List;

/**
 * What a user typed into the search field: tokens that filter ({@code topic:Iran}, {@code -topic:Syria} or
 * {@code not:Syria}, {@code speaker:"Mike Pompeo"}, {@code speaker:unknown}, {@code -speaker:Putin}, {@code has:quote},
 * {@code -has:video}, {@code from:15:00}, {@code to:16:30}, {@code time:15:00-16:30}, {@code forms:all}), free words,
 * and words to leave out ({@code -tariff}, {@code -"trade war"}). A token may have several names, separated by commas.
 * Text that looks like a token but is none of these is a free word.
 *
 * @param filter the given filter with the tokens merged into it: names are added, a bound replaces an earlier one, and
 *     the free words become its words
 * @param words the free words; a phrase in double quotes counts as one
 * @param notWords the words and phrases to leave out
 * @param problems one sentence for each token that could not be read; these tokens are left out of the filter
 */
public record Query(Filter filter, List<String> words, List<String> notWords, List<String> problems) {

    /** Keeps copies of the lists. */
    public Query {
        words = List.copyOf(words);
        notWords = List.copyOf(notWords);
        problems = List.copyOf(problems);
    }

    /**
     * Parses a text. Names of topics and speakers are compared with those of the timeline without regard to case and
     * accents; part of a name is enough if it is unambiguous.
     *
     * @param before the filter into which the tokens are merged
     */
    public static Query parse(String text, Filter before, Timeline timeline) {
        QueryReader reader = new QueryReader(before, timeline);
        reader.read(text);
        return reader.query();
    }
}
