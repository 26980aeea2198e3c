package app.rundown.quote;

import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.family.Claims;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.SpeakerBelow;
import app.rundown.quote.rule.Attributor;
import app.rundown.quote.word.HeadlineMarks;
import app.rundown.quote.word.QuotedRun;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headlines that quote words of which the text below has nothing, not even in other words. Each is read by itself:
 * what is said in it goes on from nothing, and nothing goes on from it.
 */
final class HeadlineWords {
    /** So few words that nobody is given as their speaker are a name or scare quotes. */
    private static final int SHORT = 2;

    private final Document document;
    private final DocumentWords words;
    private int read;

    /** Starts with the first headline of a document. */
    HeadlineWords(Document document, DocumentWords words) {
        this.document = document;
        this.words = words;
    }

    /**
     * Returns the headlines with such words that have not been returned yet, each as a document of one passage.
     *
     * @param last the update whose headline is the last of them, none before those returned earlier; null for none
     */
    List<AttributionContext> upTo(@Nullable Update last) {
        List<AttributionContext> contexts = new ArrayList<>();
        List<Update> updates = document.updates();
        boolean done = last == null || read > 0 && updates.get(read - 1) == last;
        while (!done && read < updates.size()) {
            done = updates.get(read) == last;
            Update update = updates.get(read++);
            String headline = update.headline();
            List<QuotedRun> runs = headline == null ? List.of() : runs(update, headline);
            if (headline != null && !runs.isEmpty()) {
                Passage passage = new Passage(update, Update.HEADLINE, headline, 0, Passage.Kind.TEXT);
                contexts.add(new AttributionContext(
                        List.of(AnalysedPassage.of(passage, runs, words.names(), words.plain())),
                        words.names(),
                        words.plain(),
                        document.title()));
            }
        }
        return contexts;
    }

    private List<QuotedRun> runs(Update update, String headline) {
        return HeadlineMarks.in(headline, words.language()).stream()
                .filter(run -> Claims.isOnlyInHeadline(update, run.of(headline)))
                .toList();
    }

    /**
     * Returns who said words of a headline; null where nothing shows that they are speech.
     *
     * @param said what was found of the quotes below the headline
     */
    @Nullable
    Attribution attribute(QuoteContext quoteContext, Attributor attributor, List<Attribution> said) {
        Attribution found = attributor.attribute(quoteContext);
        if (FalseQuotes.isFalse(quoteContext, found, words.language().isKnown())) {
            return null;
        }
        Attribution likely = SpeakerBelow.orBelow(quoteContext, found.ifLikely(), said);
        boolean unnamed = likely.voice() == Quote.Voice.UNNAMED && quoteContext.count() > SHORT;
        boolean tied = likely.cue() != null && (likely.speaker() != null || unnamed);
        return tied || isUtterance(quoteContext) ? likely : null;
    }

    /** Whether words are all that a headline says, or what a colon leads to, and more than a name. */
    private static boolean isUtterance(QuoteContext quoteContext) {
        Token before = quoteContext.analysed().token(quoteContext.token() - 1);
        return quoteContext.count() > SHORT && (quoteContext.isOnlyQuoted() || before.is(":"));
    }
}
