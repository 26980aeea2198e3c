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
import app.rundown.quote.speech.HeadlineMarks;
import app.rundown.quote.word.QuotedRun;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The headlines that quote words which the text below does not quote so: it has nothing of them, or has them in other
 * words ("It's over" above "I'm afraid that it's over for us"). Each is read by itself: what is said in it goes on from
 * nothing, and nothing goes on from it.
 */
final class HeadlineWords {
    /** So few words that nobody is given as their speaker are a name or scare quotes. */
    private static final int SHORT = 2;
    /** How sure it is that whoever is quoted below said what the headline says in other words. */
    private static final double REWORDED = 0.8;

    /**
     * Words that stand in marks, or set off, in the text below a headline.
     *
     * @param words the words
     * @param by what was found of their speaker; null where they are nobody's speech
     */
    record Below(String words, @Nullable Attribution by) {}

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
     * @param below what it quotes below the headline
     */
    List<AttributionContext> upTo(@Nullable Update last, List<Below> below) {
        List<AttributionContext> contexts = new ArrayList<>();
        List<Update> updates = document.updates();
        boolean done = last == null || read > 0 && updates.get(read - 1) == last;
        while (!done && read < updates.size()) {
            done = updates.get(read) == last;
            Update update = updates.get(read++);
            String headline = update.headline();
            List<QuotedRun> runs = headline == null ? List.of() : runs(update, headline, done ? below : List.of());
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

    private List<QuotedRun> runs(Update update, String headline, List<Below> below) {
        return HeadlineMarks.in(headline, words.language()).stream()
                .filter(run -> Claims.isOnlyInHeadline(update, run.of(headline))
                        || below.stream().noneMatch(there -> Claims.has(there.words(), run.of(headline)))
                                && below.stream().anyMatch(there -> rewords(there, run.of(headline))))
                .toList();
    }

    /** Whether somebody says most of a headline's words in the text below, in another order or with others between. */
    private static boolean rewords(Below there, String headline) {
        Attribution by = there.by();
        return by != null
                && (by.speaker() != null || by.voice() != Quote.Voice.UNKNOWN)
                && headline.strip().split("\\s+").length > SHORT
                && Claims.rewords(there.words(), headline);
    }

    /**
     * Returns who said words of a headline; null where nothing shows that they are speech.
     *
     * @param said what was found of the quotes below the headline
     */
    @Nullable
    Attribution attribute(QuoteContext quoteContext, Attributor attributor, List<Below> said) {
        Attribution reworded = reworded(quoteContext, said);
        if (reworded != null) {
            return reworded;
        }
        Attribution found = attributor.attribute(quoteContext);
        if (FalseQuotes.isFalse(quoteContext, found, words.language().isKnown())) {
            return null;
        }
        List<Attribution> speakers =
                said.stream().map(Below::by).filter(Objects::nonNull).toList();
        List<String> quoted = said.stream().map(Below::words).toList();
        Attribution likely = SpeakerBelow.orBelow(quoteContext, found.ifLikely(), speakers, quoted);
        boolean unnamed = likely.voice() == Quote.Voice.UNNAMED && quoteContext.count() > SHORT;
        boolean tied = likely.cue() != null && (likely.speaker() != null || unnamed);
        return tied || isUtterance(quoteContext) ? likely : null;
    }

    /** Returns who says most of a headline's words in the text below, in another order or with others between. */
    private static @Nullable Attribution reworded(QuoteContext quoteContext, List<Below> said) {
        for (Below there : said) {
            Attribution by = there.by();
            if (by != null && rewords(there, quoteContext.words())) {
                double share = Math.min(1, REWORDED / Math.max(by.confidence(), REWORDED));
                return by.uncued("the text below quotes them with these words, put otherwise", share);
            }
        }
        return null;
    }

    /** Whether words are all that a headline says, or what a colon leads to, and more than a name. */
    private static boolean isUtterance(QuoteContext quoteContext) {
        Token before = quoteContext.analysed().token(quoteContext.token() - 1);
        return quoteContext.count() > SHORT && (quoteContext.isOnlyQuoted() || before.is(":"));
    }
}
