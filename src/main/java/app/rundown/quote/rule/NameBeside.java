package app.rundown.quote.rule;

import app.rundown.model.Update;
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
    /** No more words than a topic may have that an organisation's name heads. */
    private static final int WORDS = 2;
    /** The most tokens between brackets that name a speaker. */
    private static final int BRACKETS = 16;

    /** Signs that end a whole sentence. */
    private static final String ENDS = ".?!\u2026";
    /** The most tokens behind a name that say what the quote is about. */
    private static final int ABOUT = 12;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    NameBeside(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int before = quoteContext.token() - 1;
        boolean dashed = analysed.token(before).isDashOrBar()
                && quoteContext.sentence().from() == 0
                && !analysed.isQuoted(0, before)
                && !Character.isLowerCase(quoteContext.words().codePointAt(0));
        if (before > quoteContext.sentence().from()
                && (dashed || analysed.token(before).is(":"))) {
            for (Mention mention : analysed.mentions(quoteContext.sentence().from(), before)) {
                if ((mention.type() == Type.NAME || isHeading(quoteContext, mention))
                        && (mention.to() == before || isDescribed(analysed, mention.to(), before))
                        && opens(analysed, mention, quoteContext.sentence().from())) {
                    return resolver.resolve(quoteContext, mention)
                            .by(
                                    dashed ? "\u2013" : ":",
                                    "the name and a " + (dashed ? "dash" : "colon") + " stand before the quote");
                }
            }
        }
        Mention alone = aloneBefore(quoteContext);
        if (alone != null) {
            return resolver.resolve(quoteContext, alone).by(null, "nothing but the name and the words stands there");
        }
        Mention bracketed = inBrackets(quoteContext);
        if (bracketed != null) {
            return resolver.resolve(quoteContext, bracketed).by(null, "the name stands in brackets behind the quote");
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
            boolean last =
                    mention != null && (!analysed.token(mention.to()).isWord() || isOnSomething(quoteContext, mention));
            if (mention != null && last && mention.type() == Type.NAME) {
                return resolver.resolve(quoteContext, mention).by("\u2013", "a dash and the name follow the quote");
            }
        }
        return null;
    }

    /** Whether a name opens a sentence, alone or behind whose it is ("Harbour Watch's Ann Lee"). */
    private static boolean opens(AnalysedPassage analysed, Mention mention, int from) {
        return mention.phrase() == from
                || analysed.mentions(from, mention.phrase()).stream()
                        .anyMatch(owner -> owner.owner() && owner.phrase() == from && owner.to() == mention.phrase());
    }

    /**
     * Whether a whole sentence is quoted and all that stands behind a name is what it is about ("Lee on the delay").
     */
    private static boolean isOnSomething(QuoteContext quoteContext, Mention name) {
        AnalysedPassage analysed = quoteContext.analysed();
        int size = analysed.tokens().size();
        return ENDS.indexOf(quoteContext.last()) >= 0
                && analysed.token(name.to()).is(WordClass.PREPOSITION)
                && size - name.to() <= ABOUT
                && analysed.cues().stream().noneMatch(cue -> cue.from() > quoteContext.token())
                && !analysed.isQuoted(name.to(), size);
    }

    /** Returns the name that is all of a paragraph but for a quote behind it, as a court's reporter writes; or null. */
    private static @Nullable Mention aloneBefore(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int quote = quoteContext.token();
        boolean last = analysed.passage().block() != Update.HEADLINE
                && quoteContext.count() > WORDS
                && quoteContext.sentence().from() == 0;
        for (int i = quote + 1; last && i < analysed.tokens().size(); i++) {
            last = !analysed.token(i).isWord() && analysed.token(i).run() < 0;
        }
        Mention name = last ? analysed.phraseAt(0) : null;
        return name != null && name.type() == Type.NAME && name.to() == quote && !name.owner() ? name : null;
    }

    /** Whether an organisation alone opens a headline before its words ("Harbour Watch: ..."). */
    private static boolean isHeading(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        return mention.type() == Type.BODY
                && !mention.owner()
                && analysed.passage().block() == Update.HEADLINE
                && quoteContext.count() > WORDS
                && !analysed.token(mention.phrase()).isRole()
                && !analysed.token(mention.from()).isRole()
                && !analysed.token(mention.from()).isAny(WordClass.OUTLET, WordClass.PLACE, WordClass.COUNTRY);
    }

    /** Whether brackets fill the space between a name and a colon ("Lee (Harbour Watch): ..."). */
    private static boolean isDescribed(AnalysedPassage analysed, int from, int colon) {
        boolean described =
                analysed.token(from).is("(") && analysed.token(colon - 1).is(")");
        for (int i = from + 1; described && i < colon - 1; i++) {
            described = !analysed.token(i).is(")");
        }
        return described;
    }

    /** Returns the first person named in brackets right behind a quote that stands by itself, or null. */
    private static @Nullable Mention inBrackets(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int open = quoteContext.token() + 1;
        int close = open;
        while (close < open + BRACKETS && !analysed.token(close).is(")")) {
            close++;
        }
        boolean alone = analysed.token(open).is("(")
                && analysed.token(close).is(")")
                && quoteContext.token() == quoteContext.sentence().from()
                && !analysed.token(close + 1).isWord();
        Mention first =
                alone ? analysed.mentions(open, close).stream().findFirst().orElse(null) : null;
        return first != null && first.type() == Type.NAME && !first.owner() && !analysed.dependsOnPreposition(first)
                ? first
                : null;
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
