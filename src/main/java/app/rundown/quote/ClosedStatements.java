package app.rundown.quote;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import org.jspecify.annotations.Nullable;

/** Recognises a paragraph without quotation marks that a name closes: {@code We shall rebuild the quay: Mayor Lee}. */
final class ClosedStatements {
    /** A paragraph of fewer tokens may be a label. */
    private static final int FEWEST = 6;

    private ClosedStatements() {}

    /** Returns the words before the name as a report; null where the passage is no such paragraph. */
    static Reports.@Nullable Report in(AttributionContext context, int index, Resolver resolver) {
        AnalysedPassage analysed = context.passages().get(index);
        int end = analysed.tokens().size();
        while (end > 0 && analysed.token(end - 1).is(".")) {
            end--;
        }
        Mention name = last(analysed, end);
        int sign = name == null ? 0 : name.phrase() - 1;
        if (name == null || sign < FEWEST || !analysed.token(sign).is(":")) {
            return null;
        }
        Attribution by = resolver.resolve(new QuoteContext(context, index, name.from()), name);
        return by.person() == null || !by.person().firm()
                ? null
                : new Reports.Report(
                        analysed.token(0).start(),
                        analysed.token(sign - 1).end(),
                        by.by(":", "the name behind a colon closes the words"));
    }

    /** Returns the person whose name ends a passage without quoted words, or null. */
    private static @Nullable Mention last(AnalysedPassage analysed, int end) {
        Mention last =
                analysed.mentions().isEmpty() ? null : analysed.mentions().getLast();
        boolean closes = last != null
                && last.type() == Mention.Type.NAME
                && last.to() == end
                && !last.owner()
                && analysed.runs().isEmpty();
        return closes ? last : null;
    }
}
