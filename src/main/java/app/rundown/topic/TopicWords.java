package app.rundown.topic;

import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of words beside this class. White space separates the words; lines that begin with # are remarks. */
enum TopicWords {
    /** Words that begin a heading but are not part of the topic. */
    LEADING("leading.txt"),
    /** Words that are not names by themselves. */
    COMMON("common.txt"),
    /** Titles, offices and nationalities, which stand beside names. */
    TITLES("titles.txt"),
    /** Titles that stand before the names of persons. */
    PERSONAL_TITLES("personal-titles.txt"),
    /** Words beside which the name of somebody who reports stands. */
    CREDITS("credits.txt"),
    /** Words of which two before a name hand over to somebody who reports ("more from"). */
    CREDITS_FROM("credits-from.txt"),
    /** Small words that begin a name where they have a capital inside a sentence. */
    OPENING("opening.txt"),
    /** Party adjectives, which belong to the name of a body behind them. */
    PARTIES("parties.txt"),
    /** What clubs have before or behind their names. */
    CLUBS("clubs.txt"),
    /** Words that show that a name is not a person's. */
    IMPERSONAL("impersonal.txt");

    private final Set<String> words;

    TopicWords(String file) {
        words = TextTable.lines(TopicWords.class, file).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the table contains a word in its folded form. */
    boolean has(String word) {
        return words.contains(Folded.key(word));
    }

    /** Whether the table contains a folded word. */
    boolean hasKey(String key) {
        return words.contains(key);
    }
}
