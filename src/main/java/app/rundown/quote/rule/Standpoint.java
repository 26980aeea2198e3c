package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote by words that say whose view it is, without a verb: {@code For Lee "..."}, {@code In Lee's view it
 * was "..."}, {@code "..." in his words}.
 */
final class Standpoint implements AttributionRule {
    private static final double CONFIDENCE = 0.9;
    /** No more words than a title may have. */
    private static final int FRAGMENT = 3;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    Standpoint(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        for (Mention mention : analysed.mentions(from, quoteContext.sentence().to())) {
            int before = mention.phrase() - 1;
            if (before < from
                    && mention.type() == Type.PRONOUN
                    && analysed.language().hasCases()
                    && ownsView(analysed, mention)) {
                // The case of the noun says it without a preposition (Polish "jej zdaniem").
                return of(
                        quoteContext,
                        mention,
                        "it is given as somebody's "
                                + analysed.token(mention.to()).text());
            }
            if (before < from || !analysed.token(before).isWord()) {
                continue;
            }
            String word = analysed.token(before).folded();
            boolean opens = before == from && mention.to() <= quoteContext.token();
            boolean near = mention.type() == Type.NAME
                    && (mention.to() >= quoteContext.token() - 1
                            || isDescribed(quoteContext, mention)
                            || isPredicate(quoteContext, mention));
            boolean view = (opens || opensBehindLink(analysed, from, before))
                    && mention.to() <= quoteContext.token()
                    && analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                    && !analysed.token(before).is(WordClass.OF)
                    && (mention.type() == Type.NAME
                            || mention.type() == Type.ROLE
                            || mention.type() == Type.PRONOUN
                                    && analysed.token(mention.from()).is(WordClass.NOMINATIVE));
            if ((opens && near || view) && analysed.token(before).is(WordClass.FOR) && !mention.owner()) {
                return resolver.resolve(quoteContext, mention)
                        .uncued("no cue; \u201c" + word + "\u201d says whose view it is", near ? CONFIDENCE : 1);
            }
            boolean beside = before == quoteContext.after() || mention.to() + 1 == quoteContext.token();
            if ((opens || beside) && analysed.token(before).is(WordClass.IN) && ownsView(analysed, mention)) {
                return of(
                        quoteContext,
                        mention,
                        "it is given as somebody's "
                                + analysed.token(mention.to()).text());
            }
        }
        return null;
    }

    /**
     * Attributes a quote in a sentence that opens with somebody's view ("In her opinion, Lee has offered “...”"):
     * whoever speaks or acts in the rest of the sentence does so as seen from there.
     */
    @Nullable
    Attribution ofOpening(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        int owner = analysed.token(from).is(WordClass.PREPOSITION) ? from + 1 : from;
        boolean opens = analysed.token(owner).is(WordClass.OWNER)
                && analysed.token(owner + 1).is(WordClass.STANDPOINT)
                && owner + 1 < quoteContext.token();
        if (!opens) {
            return null;
        }
        Mention mention = Mention.at(analysed.mentions(), owner + 1);
        Mention stand = mention != null && mention.type() == Type.PRONOUN
                ? mention
                : new Mention(
                        Type.PRONOUN,
                        owner,
                        owner,
                        owner,
                        analysed.token(owner).text(),
                        List.of(),
                        Gender.UNKNOWN,
                        false);
        return of(
                quoteContext,
                stand,
                "it is given as somebody's " + analysed.token(owner + 1).text());
    }

    /** Whether commas enclose what tells more of a person before the quote ("For Lee, who teaches here, it is ..."). */
    private static boolean isDescribed(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        return analysed.token(mention.to()).is(",")
                && analysed.token(quoteContext.token() - 1).is(",")
                && quoteContext.token() - 1 > mention.to()
                && quoteContext.count() > FRAGMENT
                && analysed.cues().stream()
                        .noneMatch(cue -> cue.from() >= mention.to() && cue.to() <= quoteContext.token());
    }

    /** Whether the quote tells what something is for a person ("Für Lee ist das „ein großer Tag“"). */
    private static boolean isPredicate(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean leads = analysed.language().has(Trait.VERB_SECOND)
                ? analysed.token(mention.to()).is(WordClass.AUXILIARY)
                : analysed.token(mention.to()).is(",");
        return leads
                && !analysed.token(mention.to()).is(WordClass.REPORTED)
                && mention.to() < quoteContext.token()
                && analysed.mentions(mention.to(), quoteContext.token()).stream()
                        .allMatch(other -> other.type() == Type.OTHER || other.owner())
                && analysed.cues().stream()
                        .noneMatch(cue -> cue.from() >= mention.to() && cue.to() <= quoteContext.token());
    }

    /** Whether only a word such as "but", and perhaps a comma, opens the sentence before a token. */
    private static boolean opensBehindLink(AnalysedPassage analysed, int from, int at) {
        int last = analysed.token(at - 1).is(",") ? at - 2 : at - 1;
        return last == from && analysed.token(from).isAny(WordClass.LINK, WordClass.JOINING, WordClass.ADVERB);
    }

    private static boolean ownsView(AnalysedPassage analysed, Mention mention) {
        return mention.owner() && analysed.token(mention.to()).is(WordClass.STANDPOINT);
    }

    private Attribution of(QuoteContext quoteContext, Mention mention, String why) {
        return resolver.resolve(quoteContext, mention).uncued("no cue; " + why, CONFIDENCE);
    }
}
