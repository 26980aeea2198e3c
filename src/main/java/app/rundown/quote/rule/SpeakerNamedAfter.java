package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote that stands by itself to the speaker whom the sentence after it names: {@code So begins Lee},
 * {@code The voice is Lee's}. That sentence may open the next passage, as after a block quotation.
 */
final class SpeakerNamedAfter implements AttributionRule {
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    SpeakerNamedAfter(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        if (!quoteContext.isOnlyQuoted()) {
            return null;
        }
        int end = quoteContext.sentence().to();
        int next = quoteContext.index() + 1;
        List<AnalysedPassage> passages = quoteContext.context().passages();
        if (end < quoteContext.analysed().tokens().size()) {
            return namedAt(quoteContext.context(), quoteContext.index(), end);
        }
        return next < passages.size() && quoteContext.context().previous(next) == quoteContext.index()
                ? namedAt(quoteContext.context(), next, 0)
                : null;
    }

    private @Nullable Attribution namedAt(AttributionContext context, int index, int from) {
        AnalysedPassage analysed = context.passages().get(index);
        TokenCursor here = analysed.at(from);
        Token first = here.token();
        Token second = here.next();
        if (here.moved(2).isAtEnd()) {
            return null;
        }
        boolean so = first.is(WordClass.SO) && (second.is(WordClass.OPENS) || second.verbForm() != null);
        boolean voice = first.is(WordClass.DETERMINER)
                && second.is(WordClass.VOICE)
                && here.at(2).is(WordClass.BE);
        boolean of = voice && here.at(3).is(WordClass.OF);
        if (of) {
            Mention author = analysed.phraseAt(from + 4);
            return author == null || author.owner() || author.type() == Mention.Type.OTHER
                    ? null
                    : resolver.resolve(new QuoteContext(context, index, author.from()), author)
                            .by(null, "the sentence behind the quote says whose words they are");
        }
        Mention mention = so ? analysed.phraseAt(from + 2) : voice ? analysed.phraseAt(from + 3) : null;
        if (mention == null
                || mention.owner() != voice
                || voice && analysed.token(mention.to()).isWord()) {
            return null;
        }
        return resolver.resolve(new QuoteContext(context, index, mention.from()), mention)
                .by(so ? second.text() : null, "the sentence behind the quote says whose words they are");
    }
}
