package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Attributes words behind what somebody was asked to that one ({@code Lee was asked whether Holm had said so: "Never in
 * my life."}): verbs of speech within the question are none of the quote's. Where somebody asks another ({@code Holm
 * asked Lee whether it was so: "Never in my life."}), the words may be either's.
 */
final class AskedOne implements AttributionRule {
    /** The share of the confidence that is left. */
    private static final double SHARE = 0.85;
    /** The most tokens between a verb of asking and what opens the question. */
    private static final int OBJECT = 9;
    /** Quotes of no more words are fragments, not answers. */
    private static final int FRAGMENT = 3;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    AskedOne(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        int sign = quoteContext.token() - 1;
        if (sign <= from || !isAnswer(quoteContext, analysed.token(sign))) {
            return null;
        }
        for (int verb = from + 1; verb < sign; verb++) {
            Token asks = analysed.token(verb);
            int question = asks.isAny(WordClass.ASKED, WordClass.ASKS) ? question(analysed, verb, sign) : -1;
            if (question < 0) {
                continue;
            }
            Mention asked = LeadIns.subject(analysed, new Sentence(from, verb));
            if (asks.is(WordClass.ASKED) && isPassive(analysed, from, verb)) {
                return asked == null
                        ? null
                        : resolver.resolve(quoteContext, asked)
                                .weakened(SHARE)
                                .by(asks.text(), "the quote answers what somebody was asked");
            }
            if (asked != null && asks.is(WordClass.ASKS) && isSomebodyAsked(analysed, verb, question)) {
                return Attribution.none(asks.text(), "the quote may be the answer to what somebody asked");
            }
        }
        return null;
    }

    /** Whether a sign leads to whole words that ask nothing, and nothing stands behind them. */
    private static boolean isAnswer(QuoteContext quoteContext, Token sign) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean behind = analysed.cues().stream()
                .anyMatch(cue -> cue.from() > quoteContext.token()
                        && cue.to() <= quoteContext.sentence().to());
        return (sign.is(":") || sign.is(","))
                && !behind
                && quoteContext.count() > FRAGMENT
                && quoteContext.last() != '?'
                && Character.isUpperCase(quoteContext.words().codePointAt(0));
    }

    /** Returns the token that opens the question behind a verb of asking, if that goes on to a sign; or -1. */
    private static int question(AnalysedPassage analysed, int verb, int sign) {
        int opens = -1;
        for (int i = verb + 1; i < sign; i++) {
            Token token = analysed.token(i);
            if (opens < 0 && i > verb + OBJECT || token.kind() == TokenKind.QUOTED || token.is(":")) {
                return -1;
            }
            boolean doubt = token.is(WordClass.DOUBT) && !token.is(WordClass.AUXILIARY);
            opens = opens < 0 && doubt ? i : opens;
            // A comma behind the question opens another clause, which may tell who speaks.
            if (opens >= 0 && i > opens && token.is(",")) {
                return -1;
            }
        }
        return opens;
    }

    private static boolean isPassive(AnalysedPassage analysed, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (analysed.token(i).isAny(WordClass.BE, WordClass.PASSIVE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomebodyAsked(AnalysedPassage analysed, int verb, int question) {
        return analysed.mentions(verb + 1, question).stream()
                .anyMatch(mention -> !mention.owner()
                        && (mention.type() == Mention.Type.NAME
                                || mention.type() == Mention.Type.ROLE
                                || mention.type() == Mention.Type.PRONOUN));
    }
}
