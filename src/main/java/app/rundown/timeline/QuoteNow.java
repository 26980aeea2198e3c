package app.rundown.timeline;

import app.rundown.model.Quote;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds a quote again. What the user chooses may be older than the timeline: a menu stays open while a newer capture of
 * a live blog comes, or while the document is closed.
 */
public final class QuoteNow {
    private QuoteNow() {}

    /**
     * Returns a quote as a timeline has it: itself if its document is open. Otherwise the quote that the newest capture
     * of its update has, with the same words, or else of the same speaker. Empty if there is none.
     */
    public static Optional<Quote> on(Timeline timeline, Quote quote) {
        if (timeline.document(quote.document()).isPresent()) {
            return Optional.of(quote);
        }
        String update = quote.update();
        return update == null
                ? Optional.empty()
                : timeline.entry(timeline.history().latest(update))
                        .flatMap(entry -> entry.quotes().stream()
                                .filter(other -> other.text().equals(quote.text()))
                                .findFirst()
                                .or(() -> entry.quotes().stream()
                                        .filter(other -> Objects.equals(other.speaker(), quote.speaker()))
                                        .findFirst()));
    }
}
