package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.AttributionLine;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Tokens;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Attributes words that fill a passage to whom a line of its own names: the line below them and below what goes on from
 * them, or the line right above, where the document says that it belongs to a quotation.
 */
final class SignedBelow implements AttributionRule {
    private static final String DASH = "\u2013";
    private static final String BELOW = "the line below the words names their speaker";
    private static final String ABOVE = "the line above the words names their speaker";
    /** The confidence where nothing but that line shows that its words are a name. */
    private static final double UNKNOWN_NAME = 0.9;

    /** The most passages between the words and that line. */
    private static final int REACH = 30;

    /** Passages with as many runs are not looked through again for each of them. */
    private static final int MANY = 10;

    private final Resolver resolver;

    /** Which passages with many runs have nothing else. By identity, because comparing passages reads all of them. */
    private final Map<AnalysedPassage, Boolean> onlyQuoted = new IdentityHashMap<>();

    /** Creates the rule, which asks a resolver whom a mention means. */
    SignedBelow(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        if (!quoteContext.isSetOff() && !isOnlyQuoted(quoteContext.analysed())) {
            return null;
        }
        List<AnalysedPassage> passages = context.passages();
        int end = Math.min(passages.size(), quoteContext.index() + REACH);
        int i = quoteContext.index() + 1;
        while (i < end && context.previous(i) == i - 1) {
            AnalysedPassage line = passages.get(i);
            if (AttributionLine.isIn(line)) {
                return signed(context, i, BELOW);
            }
            if (!isOnlyQuoted(line) && !endsQuoted(line)) {
                break;
            }
            i++;
        }
        int above = context.previous(quoteContext.index());
        while (above >= 0 && above > quoteContext.index() - REACH && endsQuoted(passages.get(above))) {
            above = context.previous(above);
        }
        return above >= 0 && opensQuotation(context, above) ? signed(context, above, ABOVE) : null;
    }

    /** Whether a signature stands above what it signs: it does where no quotation stands before it. */
    private static boolean opensQuotation(AttributionContext context, int index) {
        int before = context.previous(index);
        return context.passages().get(index).passage().kind() == Passage.Kind.SIGNATURE
                && (before < 0 || !context.passages().get(before).passage().isSetOff());
    }

    private boolean isOnlyQuoted(AnalysedPassage analysed) {
        return !analysed.runs().isEmpty()
                && (analysed.runs().size() < MANY
                        ? hasNoWord(analysed)
                        : onlyQuoted.computeIfAbsent(analysed, SignedBelow::hasNoWord));
    }

    private static boolean hasNoWord(AnalysedPassage analysed) {
        return analysed.tokens().stream().noneMatch(Token::isWord);
    }

    private static boolean endsQuoted(AnalysedPassage analysed) {
        return analysed.passage().isSetOff()
                && !analysed.tokens().isEmpty()
                && analysed.tokens().getLast().run() >= 0;
    }

    private @Nullable Attribution signed(AttributionContext context, int index, String why) {
        AnalysedPassage line = context.passages().get(index);
        Mention mention = AttributionLine.mention(line);
        String signature = AttributionLine.signature(line);
        if (signature != null && (mention == null || mention.type() == Mention.Type.BODY)) {
            List<Token> tokens = Tokens.of(signature, List.of(), context.language());
            boolean body = tokens.getFirst().is(WordClass.DETERMINER)
                    || tokens.stream().anyMatch(token -> token.is(WordClass.ORGANISATION));
            return body
                    ? Attribution.body(signature, "it stands there by itself", UNKNOWN_NAME)
                            .by(DASH, why)
                    : new Attribution(signature, null, Basis.NAMED, DASH, why, UNKNOWN_NAME);
        }
        return mention == null
                ? null
                : resolver.resolve(new QuoteContext(context, index, mention.from()), mention)
                        .by(DASH, why);
    }
}
