package app.rundown.model;

import app.rundown.text.Wordings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The wordings of one utterance, in several updates or documents: at least two. How two of them differ,
 * {@link Wordings} tells.
 *
 * @param id unique among the families of the documents that are open together
 * @param quotes document by document in the order in which these were opened, quoted words before reported ones, each
 *     in its document's order
 */
public record Family(String id, List<Quote> quotes) {

    /** Keeps a copy of the list. */
    public Family {
        quotes = List.copyOf(quotes);
    }

    /** Everybody by name whom the words are given to, in the order of the quotes. */
    public List<String> speakers() {
        return quotes.stream()
                .map(Quote::speaker)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /**
     * Whether the same words are given to different speakers: to two names, or to a name here and to several people
     * ("the two sides") there. Where a speaker only can't be told, nothing drifts.
     */
    public boolean drifts() {
        Stream<String> unnamed = quotes.stream()
                .filter(quote -> quote.voice() == Quote.Voice.UNNAMED)
                .map(quote -> "")
                .distinct();
        return Stream.concat(speakers().stream(), unnamed).count() > 1;
    }
}
