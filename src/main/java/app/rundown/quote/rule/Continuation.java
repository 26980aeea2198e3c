package app.rundown.quote.rule;

import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote without a cue of its own to the speaker of the quote before it in its passage, or of the quotes in
 * the passage before.
 */
final class Continuation implements AttributionRule {
    /** The share of the confidence that is left where only the paragraph before points to the speaker. */
    private static final double PARAGRAPH = 0.7;
    /** Quotes of no more words are fragments, not sentences. */
    private static final int FRAGMENT = 3;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        if (!quoteContext.isOnlyQuoted()) {
            return continuedSentence(quoteContext);
        }
        Attribution here = quoteContext.context().before(quoteContext.index(), quoteContext.token());
        if (here != null) {
            return here.continued("goes on from the quote before");
        }
        int previous = quoteContext.context().previous(quoteContext.index());
        if (previous < 0 || quoteContext.token() > 0) {
            return null;
        }
        AnalysedPassage analysed = quoteContext.context().passages().get(previous);
        if (analysed.tokens().isEmpty()) {
            return null;
        }
        if (analysed.tokens().getLast().run() < 0) {
            return quoteContext.analysed().tokens().size() == 1 ? continuedParagraph(quoteContext, previous) : null;
        }
        Attribution there =
                quoteContext.context().of(previous, analysed.tokens().getLast().run());
        return there == null ? null : there.continued("goes on from the quote that ends the passage before");
    }

    /**
     * Attributes a quoted sentence that ends in plain words which name nobody ("It is a tax cut" for the rich) to the
     * speaker of the quote in the sentence before.
     */
    private static @Nullable Attribution continuedSentence(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence sentence = quoteContext.sentence();
        boolean opens = quoteContext.token() == sentence.from()
                && sentence.from() > 0
                && quoteContext.count() > FRAGMENT
                && Character.isUpperCase(quoteContext.words().codePointAt(0));
        boolean somebody = !analysed.mentions(sentence.from(), sentence.to()).isEmpty()
                || analysed.cues().stream().anyMatch(cue -> cue.from() >= sentence.from() && cue.to() <= sentence.to());
        boolean follows = opens
                && analysed
                        .tokens()
                        .subList(
                                analysed.sentences()
                                        .get(analysed.sentenceOf(quoteContext.token()) - 1)
                                        .from(),
                                sentence.from())
                        .stream()
                        .anyMatch(token -> token.run() >= 0);
        Attribution before =
                follows && !somebody ? quoteContext.context().before(quoteContext.index(), quoteContext.token()) : null;
        return before == null ? null : before.continued("goes on from the quote before");
    }

    /**
     * Attributes a paragraph of nothing but quoted words to the speaker of the paragraph before, if only one person is
     * quoted there and nobody else is named who might have spoken.
     */
    private static @Nullable Attribution continuedParagraph(QuoteContext quoteContext, int previous) {
        Attribution speaker = null;
        AnalysedPassage analysed = quoteContext.context().passages().get(previous);
        for (int run = 0; run < analysed.runs().size(); run++) {
            Attribution said = quoteContext.context().of(previous, run);
            if (said == null
                    || said.person() == null
                    || speaker != null && !said.person().equals(speaker.person())) {
                return null;
            }
            speaker = said;
        }
        Person person = speaker == null ? null : speaker.person();
        if (speaker == null || person == null) {
            return null;
        }
        boolean others = analysed.mentions().stream()
                .anyMatch(m -> m.person() != null
                        && !m.persons().contains(person)
                        && !m.owner()
                        && !analysed.dependsOnPreposition(m));
        return others
                ? null
                : speaker.continued("no cue; goes on from the paragraph before", PARAGRAPH)
                        .uncued();
    }
}
