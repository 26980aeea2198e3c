package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.AttributionLine;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes words that are set off without marks: to whom the line below them names, else to the speaker of the
 * set-off words right before them, else by what leads to them.
 */
final class SetOffWords implements AttributionRule {
    private static final String DASH = "\u2013";
    private static final String WHY = "the line below the words names their speaker";
    /** The confidence where nothing but that line shows that its words are a name. */
    private static final double UNKNOWN_NAME = 0.9;

    private final @Nullable LeadIn leadIn;
    private final Resolver resolver;

    /**
     * Creates the rule.
     *
     * @param leadIn asked for the speaker whom the passage before gives; null where the verbs of speaking are not known
     */
    SetOffWords(@Nullable LeadIn leadIn, Resolver resolver) {
        this.leadIn = leadIn;
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        Attribution below = below(quoteContext);
        if (below != null) {
            return below;
        }
        AttributionContext context = quoteContext.context();
        int previous = context.previous(quoteContext.index());
        if (previous < 0) {
            return null;
        }
        AnalysedPassage before = context.passages().get(previous);
        if (before.passage().isSetOff()) {
            Attribution same = context.before(previous, before.tokens().size());
            if (same != null) {
                return same;
            }
        }
        Attribution led = leadIn == null ? null : leadIn.attribute(quoteContext);
        if (led != null) {
            return led;
        }
        int earlier = context.previous(previous);
        Attribution goesOn = earlier >= 0
                        && context.passages().get(earlier).passage().isSetOff()
                ? context.before(
                        earlier, context.passages().get(earlier).tokens().size())
                : null;
        return goesOn == null ? null : goesOn.continued("goes on from the words set off before");
    }

    /** Returns whom the line under the set-off passages names, or null. */
    private @Nullable Attribution below(QuoteContext quoteContext) {
        List<AnalysedPassage> passages = quoteContext.context().passages();
        int i = quoteContext.index() + 1;
        while (i < passages.size() && quoteContext.context().previous(i) == i - 1) {
            AnalysedPassage line = passages.get(i);
            if (AttributionLine.isIn(line)) {
                return signed(quoteContext.context(), i);
            }
            boolean goesOn = line.passage().isSetOff()
                    && !line.tokens().isEmpty()
                    && line.tokens().getLast().run() >= 0;
            if (!goesOn) {
                return null;
            }
            i++;
        }
        return null;
    }

    private @Nullable Attribution signed(AttributionContext context, int index) {
        AnalysedPassage line = context.passages().get(index);
        Mention mention = AttributionLine.mention(line);
        String signature = AttributionLine.signature(line);
        if (signature != null && (mention == null || mention.type() == Mention.Type.BODY)) {
            boolean body = Tokens.of(signature, List.of(), context.names().language()).stream().anyMatch(t -> t.is(WordClass.ORGANISATION));
            return body
                    ? Attribution.body(signature, "a dash stands before it", UNKNOWN_NAME)
                            .by(DASH, WHY)
                    : new Attribution(signature, null, Basis.NAMED, DASH, WHY, UNKNOWN_NAME);
        }
        return mention == null
                ? null
                : resolver.resolve(new QuoteContext(context, index, mention.from()), mention)
                        .by(DASH, WHY);
    }
}
