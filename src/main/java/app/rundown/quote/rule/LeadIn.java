package app.rundown.quote.rule;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.model.Quote.Basis;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Announcements;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.SoleSpeaker;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote that opens a passage by the last sentence of the passage before, if that ends with a colon. Words
 * that are set off need no colon.
 */
final class LeadIn implements AttributionRule {
    /** The share of the confidence that is left where somebody only does something before set-off words. */
    private static final double DOING = 0.95;

    /** The most tokens of a sentence that only joins a quote to the one before. */
    private static final int SHORT = 6;

    private final CueBefore cueBefore;
    private final Resolver resolver;

    /** Creates the rule, which looks for cues in the sentence before as {@code cueBefore} does. */
    LeadIn(CueBefore cueBefore, Resolver resolver) {
        this.cueBefore = cueBefore;
        this.resolver = resolver;
    }

    /** Returns the author of the post right below set-off words, which may be its translation; or null. */
    private static @Nullable Attribution authorOfPostBelow(QuoteContext quoteContext) {
        Passage passage = quoteContext.analysed().passage();
        Update update = passage.update();
        if (update == null) {
            return null;
        }
        int i = passage.block() + 1;
        while (i < update.blocks().size() && update.blocks().get(i) instanceof Block.Blockquote) {
            i++;
        }
        return i < update.blocks().size()
                        && update.blocks().get(i) instanceof Block.Post post
                        && post.origin().name() != null
                ? PostAuthor.of(post.origin(), quoteContext.context().names())
                : null;
    }

    /**
     * Returns the only one of whom the text before a sentence tells that ends with a colon and mentions nobody, or
     * null.
     */
    private @Nullable Attribution ofOnlyOne(QuoteContext there, AnalysedPassage analysed, @Nullable Attribution byCue) {
        Sentence last = analysed.sentences().getLast();
        boolean owned = byCue == null && SoleSpeaker.isOwned(analysed);
        boolean leftOut = SoleSpeaker.isLeftOut(analysed) && (byCue == null || byCue.voice() == Quote.Voice.UNKNOWN);
        if (!owned && !leftOut) {
            return null;
        }
        String why = "the sentence before ends with a colon, and the text tells of nobody else";
        Mention here = SoleSpeaker.before(analysed, last.from());
        if (here != null) {
            return resolver.resolve(there, here)
                    .weakened(tellsOfWords(analysed) ? 1 : DOING)
                    .by(":", why);
        }
        int earlier = there.context().previous(there.index());
        boolean alone = owned && last.from() == 0 && earlier >= 0;
        AnalysedPassage before = alone ? there.context().passages().get(earlier) : analysed;
        int end = before.tokens().size();
        Mention told = alone && !before.passage().isSetOff() ? SoleSpeaker.before(before, end) : null;
        if (told == null) {
            return owned ? Attribution.none(":", "the sentence before does not tell whose words follow") : null;
        }
        return resolver.resolve(new QuoteContext(there.context(), earlier, end - 1), told)
                .weakened(DOING)
                .by(":", why);
    }

    /**
     * Whether the last sentence of a passage, or the one before, tells of a text or of somebody's words, so that a
     * colon leads to these; in some languages nobody writes a colon otherwise.
     */
    private static boolean tellsOfWords(AnalysedPassage analysed) {
        if (analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return true;
        }
        int sentences = analysed.sentences().size();
        int from = analysed.sentences().get(Math.max(0, sentences - 2)).from();
        for (int i = from; i < analysed.tokens().size(); i++) {
            if (analysed.token(i).isAny(WordClass.WRITING, WordClass.SAY_NOUN, WordClass.POST)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what goes on from the quote before by a sentence that says no more than "And adds:", or null. */
    private static @Nullable Attribution joined(QuoteContext there, AnalysedPassage analysed, Sentence last) {
        boolean joins = analysed.token(last.from()).isAny(WordClass.AND, WordClass.LINK)
                && last.to() - last.from() <= SHORT
                && analysed.mentions(last.from(), last.to()).stream().allMatch(m -> m.from() == m.to());
        int earlier = last.from() > 0 ? -1 : there.context().previous(there.index());
        Attribution said = !joins
                ? null
                : last.from() > 0
                        ? there.context().before(there.index(), last.from())
                        : earlier < 0 ? null : there.context().last(earlier);
        return said == null ? null : said.continued("goes on from the quote before");
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        int previous = quoteContext.context().previous(quoteContext.index());
        if (quoteContext.token() > 0 || previous < 0) {
            return null;
        }
        AnalysedPassage analysed = quoteContext.context().passages().get(previous);
        boolean colon =
                !analysed.tokens().isEmpty() && analysed.tokens().getLast().is(":");
        boolean open = quoteContext.analysed().passage().isSetOff() && LeadIns.isIn(analysed, true);
        boolean told = quoteContext.isSetOff() && Announcements.isIn(analysed);
        if (!colon && !open && !told) {
            return null;
        }
        Sentence last = analysed.sentences().getLast();
        QuoteContext there = new QuoteContext(
                quoteContext.context(), previous, analysed.tokens().size() - 1);
        Mention teller = told && !open ? Announcements.speaker(analysed, last) : null;
        if (teller != null) {
            return resolver.resolve(there, teller).by(null, "the sentence before says that they speak");
        }
        String where = colon ? "ends the passage before with a colon" : "leads to the words set off behind it";
        Attribution byCue = cueBefore.in(there, analysed, last.from(), last.to(), where);
        Attribution author = open && LeadIns.tellsOfPost(analysed) ? authorOfPostBelow(quoteContext) : null;
        if (author != null && (byCue == null || byCue.basis() != Basis.NAMED)) {
            return author.by(byCue == null ? null : byCue.cue(), "the post below the words has the same author");
        }
        if (byCue != null && byCue.speaker() != null) {
            return byCue;
        }
        Attribution joined = colon && byCue != null ? joined(there, analysed, last) : null;
        if (joined != null && byCue != null) {
            return joined.by(byCue.cue(), "the sentence before joins it to the quote before");
        }
        Mention writer = colon ? LeadIns.writer(analysed, last.from(), last.to() - 1) : null;
        Mention source = writer != null ? writer : open ? LeadIns.source(analysed) : null;
        if (source != null) {
            return resolver.resolve(there, source).by(":", "the sentence before says whose words follow");
        }
        if (quoteContext.isSetOff() && colon && (byCue == null || byCue.cue() != null)) {
            Attribution only = ofOnlyOne(there, analysed, byCue);
            if (only != null) {
                return only;
            }
        }
        if (byCue != null || !colon) {
            return byCue;
        }
        if (quoteContext.isSetOff()) {
            Mention subject = LeadIns.subject(analysed);
            return subject == null
                    ? null
                    : resolver.resolve(there, subject)
                            .weakened(tellsOfWords(analysed) ? 1 : DOING)
                            .by(":", "the sentence before is about them and ends with a colon");
        }
        for (Mention mention : analysed.mentions(last.from(), last.to())) {
            if (!mention.owner() && !analysed.dependsOnPreposition(mention) && !LeadIns.isGenitive(analysed, mention)) {
                return resolver.resolve(there, mention).by(":", "the sentence before ends with a colon");
            }
        }
        return null;
    }
}
