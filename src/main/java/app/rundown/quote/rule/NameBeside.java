package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote to a name beside it, without a verb: {@code Lee: "..."}, {@code "..." – Lee, mayor}, or
 * {@code Lee's "..." remark}.
 */
final class NameBeside implements AttributionRule {
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    NameBeside(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int before = quoteContext.token() - 1;
        if (before > quoteContext.sentence().from() && analysed.token(before).is(":")) {
            for (Mention mention : analysed.mentions(quoteContext.sentence().from(), before)) {
                if (mention.type() == Type.NAME
                        && mention.to() == before
                        && mention.phrase() == quoteContext.sentence().from()) {
                    return resolver.resolve(quoteContext, mention)
                            .by(":", "the name and a colon stand before the quote");
                }
            }
        }
        Mention owner = ownerOfWords(analysed, quoteContext.token());
        if (owner != null) {
            return resolver.resolve(quoteContext, owner)
                    .by(
                            null,
                            "the words are given as somebody's "
                                    + analysed.token(quoteContext.token() + 1).text());
        }
        int dash = quoteContext.token() + 1;
        if (analysed.token(dash).isDashOrBar()) {
            Mention mention = analysed.phraseAt(dash + 1);
            boolean last = mention != null && !analysed.token(mention.to()).isWord();
            if (mention != null && last && mention.type() == Type.NAME) {
                return resolver.resolve(quoteContext, mention).by("\u2013", "a dash and the name follow the quote");
            }
        }
        return null;
    }

    /** Returns whose words a quote is between an owner's name and a noun of speech, or null. */
    private static @Nullable Mention ownerOfWords(AnalysedPassage analysed, int quote) {
        if (!analysed.token(quote + 1).is(WordClass.SAY_NOUN)) {
            return null;
        }
        return analysed.mentions().stream()
                .filter(mention -> mention.owner() && mention.type() == Type.NAME && mention.to() == quote)
                .findFirst()
                .orElse(null);
    }
}
