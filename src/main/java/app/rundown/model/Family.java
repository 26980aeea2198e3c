package app.rundown.model;

import app.rundown.text.Wordings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The wordings of one utterance in several updates or documents: at least two. {@link Wordings} shows how two of them
 * differ.
 *
 * @param id unique among the families of the documents that are open together
 * @param quotes document by document, in the order in which the documents were opened; within each, quoted words before
 *     reported ones, each in the document's order
 */
public record Family(String id, List<Quote> quotes) {

    /** Keeps a copy of the list. */
    public Family {
        quotes = List.copyOf(quotes);
    }

    /** Returns the names of all speakers to whom the words are attributed, in the order of the quotes. */
    public List<String> speakers() {
        return quotes.stream()
                .map(Quote::speaker)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /**
     * Whether the same words are attributed to different speakers: to two names, or to a name in one place and to
     * several people ("the two sides") in another. A quote whose speaker is merely unknown does not count.
     */
    public boolean hasConflictingSpeakers() {
        Stream<String> unnamed = quotes.stream()
                .filter(quote -> quote.voice() == Quote.Voice.UNNAMED)
                .map(quote -> "")
                .distinct();
        return Stream.concat(speakers().stream(), unnamed).count() > 1;
    }
}
