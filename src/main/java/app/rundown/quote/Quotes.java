package app.rundown.quote;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.family.Claims;
import app.rundown.quote.name.NameLearner;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.passage.Passages;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.rule.Attribution;
import app.rundown.quote.rule.Attributor;
import app.rundown.quote.rule.Place;
import app.rundown.quote.rule.Resolver;
import app.rundown.quote.rule.Story;
import app.rundown.quote.word.English;
import app.rundown.quote.word.Marks;
import app.rundown.quote.word.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the quotes of a document, who said them, and how that is known. */
public final class Quotes {
    /** Fewer words are a fragment, not a whole sentence. */
    private static final int FRAGMENT = 3;

    private Quotes() {}

    /** Returns the quoted words of a document; see {@link #in}. */
    public static List<Quote> of(Document document) {
        return in(document).quotes();
    }

    /**
     * Returns the words of others in a document: those in its introduction first, then update by update. Ids begin with
     * the document's. Only the document's own words are searched for quotes; headlines, captions, teasers and embeds
     * just supply names. Reports are only found in English.
     */
    public static Speech in(Document document) {
        List<Passage> passages = Passages.of(document);
        List<String> texts = passages.stream().map(Passage::text).toList();
        boolean singles = Marks.usesSingles(texts);
        boolean english = English.likely(texts);
        NameTable names = names(document);
        List<Scene> scenes =
                passages.stream().map(p -> Scene.of(p, names, singles)).toList();
        Story story = new Story(scenes, names, document.title());
        Attributor attributor = new Attributor(english);
        Resolver resolver = new Resolver();
        List<Quote> quotes = new ArrayList<>();
        List<Quote> reports = new ArrayList<>();
        for (int s = 0; s < scenes.size(); s++) {
            Scene scene = scenes.get(s);
            for (int r = 0; r < scene.runs().size(); r++) {
                Place place = new Place(story, s, scene.tokenOf(r));
                Attribution found = attributor.attribute(place);
                if (!FalseQuotes.at(place, found, english)) {
                    story.note(s, r, found);
                    quotes.add(quote(document, place, scene.runs().get(r), found, quotes.size() + 1));
                }
            }
            if (english) {
                for (Reports.Report report : Reports.in(story, s, resolver)) {
                    reports.add(report(document, scene.passage(), report, reports.size() + 1));
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
                null);
    }

    private static NameTable names(Document document) {
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

    private static Quote quote(Document document, Place place, Run run, Attribution found, int number) {
        Passage passage = place.scene().passage();
        String words = run.of(passage.text());
        boolean whole = place.count() >= FRAGMENT && Character.isUpperCase(words.codePointAt(0));
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
                Integrity.of(place),
                found.voice(),
                null);
    }
}
