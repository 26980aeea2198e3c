package app.rundown.quote;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.family.Claims;
import app.rundown.quote.name.NameLearner;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.passage.Passages;
import app.rundown.quote.rule.Attribution;
import app.rundown.quote.rule.AttributionContext;
import app.rundown.quote.rule.Attributor;
import app.rundown.quote.rule.QuoteContext;
import app.rundown.quote.rule.Resolver;
import app.rundown.quote.word.English;
import app.rundown.quote.word.Marks;
import app.rundown.quote.word.QuotedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the quotes of a document, who said them, and how that is known. */
public final class Quotes {
    /** Fewer words are a fragment, not a whole sentence. */
    private static final int FRAGMENT = 3;

    private Quotes() {}

    /**
     * Returns the words of others in a document: those in its introduction first, then update by update. Ids begin with
     * the document's. Only the document's own words are searched for quotes; headlines, captions, teasers and embeds
     * just supply names. Reports are only found in English.
     */
    public static Speech in(Document document) {
        List<Passage> found = Passages.of(document);
        List<String> texts = found.stream().map(Passage::text).toList();
        boolean singles = Marks.usesSingles(texts);
        boolean english = English.isLikely(texts);
        NameTable names = learnNames(document);
        List<AnalysedPassage> passages =
                found.stream().map(p -> AnalysedPassage.of(p, names, singles)).toList();
        AttributionContext context = new AttributionContext(passages, names, document.title());
        Attributor attributor = new Attributor(english);
        Resolver resolver = new Resolver();
        List<Quote> quotes = new ArrayList<>();
        List<Quote> reports = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            AnalysedPassage analysed = passages.get(i);
            for (int run = 0; run < analysed.runs().size(); run++) {
                QuoteContext quoteContext = new QuoteContext(context, i, analysed.tokenOf(run));
                Attribution attribution = attributor.attribute(quoteContext);
                if (!FalseQuotes.isFalse(quoteContext, attribution, english)) {
                    context.note(i, run, attribution);
                    quotes.add(quote(document, quoteContext, analysed.runs().get(run), attribution, quotes.size() + 1));
                }
            }
            if (english) {
                for (Reports.Report report : Reports.in(context, i, resolver)) {
                    reports.add(report(document, analysed.passage(), report, reports.size() + 1));
                }
            }
        }
        return new Speech(quotes, reports, Claims.in(document, names));
    }

    private static Quote report(Document document, Passage passage, Reports.Report report, int number) {
        Update update = passage.update();
        Attribution by = report.by();
        return new Quote(
                document.id() + "-r" + number,
                document.id(),
                update == null ? null : update.id(),
                new Quote.Span(passage.block(), report.start(), report.end()),
                passage.text().substring(report.start(), report.end()),
                Quote.Kind.INDIRECT,
                by.speaker(),
                by.basis(),
                by.cue(),
                by.why(),
                by.confidence(),
                Set.of(),
                by.voice(),
                Quote.Form.STATEMENT,
                null,
                null,
                null);
    }

    private static NameTable learnNames(Document document) {
        NameLearner learner = new NameLearner();
        learner.read(document.title());
        document.tags().forEach(learner::readTag);
        document.introduction().forEach(b -> b.text().lines().forEach(learner::read));
        for (Update update : document.updates()) {
            if (update.headline() != null) {
                learner.read(update.headline());
            }
            for (Block block : update.blocks()) {
                block.text().lines().forEach(learner::read);
            }
        }
        return learner.table();
    }

    private static Quote quote(
            Document document, QuoteContext quoteContext, QuotedRun run, Attribution found, int number) {
        Passage passage = quoteContext.analysed().passage();
        String words = run.of(passage.text());
        boolean whole = quoteContext.count() >= FRAGMENT && Character.isUpperCase(words.codePointAt(0));
        Update update = passage.update();
        return new Quote(
                document.id() + "-q" + number,
                document.id(),
                update == null ? null : update.id(),
                new Quote.Span(passage.block(), run.start(), run.end()),
                words,
                whole ? Quote.Kind.DIRECT : Quote.Kind.MIXED,
                found.speaker(),
                found.basis(),
                found.cue(),
                found.why(),
                found.confidence(),
                QuoteFlags.of(quoteContext),
                found.voice(),
                Quote.Form.MARKS,
                found.speaksFor(),
                null,
                null);
    }
}
