package app.rundown.quote;

import app.rundown.model.Quote.Basis;
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

    /** Some people sign so what others are to read. */
    private static final double CONFIDENCE = 0.8;

    private ClosedStatements() {}

    /** Returns the words before the name as a report; null where the passage is no such paragraph. */
    static Reports.@Nullable Report in(AttributionContext context, int index, Resolver resolver) {
        Mention name = closing(context.passages().get(index));
        Attribution by = name == null ? null : bearer(context, index, name, resolver);
        if (name == null || by == null || by.person() == null || !by.person().firm()) {
            return null;
        }
        AnalysedPassage analysed = context.passages().get(index);
        return new Reports.Report(
                analysed.token(0).start(),
                analysed.token(name.phrase() - 2).end(),
                by.by(":", "the name behind a colon closes the words"));
    }

    /**
     * Returns who said the words of a post that a name closes ("Happy, thanks to all: Lee"), whoever passed them on; or
     * null.
     *
     * @param author the author of the post
     */
    static @Nullable Attribution ofPost(AttributionContext context, int index, Resolver resolver, Attribution author) {
        Mention name = closing(context.passages().get(index));
        Attribution by = name == null ? null : bearer(context, index, name, resolver);
        return by == null || by.person() == null || by.person().full().equals(author.speaker())
                ? null
                : Attribution.of(by.person(), Basis.NAMED, "the name behind a colon closes the post", CONFIDENCE);
    }

    private static Attribution bearer(AttributionContext context, int index, Mention name, Resolver resolver) {
        return resolver.resolve(new QuoteContext(context, index, name.from()), name);
    }

    /** Returns the person's name that closes a passage behind a colon, or null. */
    private static @Nullable Mention closing(AnalysedPassage analysed) {
        int end = analysed.tokens().size();
        while (end > 0 && analysed.token(end - 1).is(".")) {
            end--;
        }
        Mention name = last(analysed, end);
        int sign = name == null ? 0 : name.phrase() - 1;
        return sign < FEWEST || !analysed.token(sign).is(":") ? null : name;
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
