package app.rundown.quote;

import app.rundown.base.Work;
import app.rundown.model.Document;
import app.rundown.model.Problem;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.family.Claims;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.passage.SetOffQuotations;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.rule.Attributor;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.LanguageGuess;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.QuotedRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the quotes of a document, who said them, and how that is known. */
public final class Quotes {
    /** Fewer words are a fragment, not a whole sentence. */
    private static final int FRAGMENT = 3;

    private final Document document;
    private final DocumentWords words;
    private final Language language;
    private final NameTable names;
    private final AttributionContext context;
    private final Attributor attributor;
    private final Resolver resolver = new Resolver();
    private final HeadlineWords headlines;
    /** What was found of the quotes of the update that is being read. */
    private final List<HeadlineWords.Below> below = new ArrayList<>();

    private int ofHeadlines;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Quote> reports = new ArrayList<>();

    private Quotes(Document document) {
        this.document = document;
        this.words = DocumentWords.of(document);
        this.language = words.language();
        this.names = words.names();
        this.context = new AttributionContext(
                inParts(SetOffQuotations.in(words.analysed(), names, words.singles(), language.isKnown())),
                names,
                words.plain(),
                document.title());
        this.attributor = new Attributor(language.isKnown());
        this.headlines = new HeadlineWords(document, words);
    }

    /**
     * Returns the language in which a document is written, as an ISO 639 code; empty if it is none whose speakers are
     * found.
     */
    public static String language(Document document) {
        return LanguageGuess.of(document.updates().stream().map(Update::text).toList(), document.language())
                .code();
    }

    /**
     * Returns the words of others in a document: those in its introduction first, then update by update. Ids begin with
     * the document's. Only the document's own words and posts are searched for quotes, and headlines for words that are
     * not quoted so below them; captions, teasers and embeds just supply names. Reports are only found in languages
     * with a list of verbs that report.
     */
    public static Speech in(Document document) {
        return new Quotes(document).speech();
    }

    private Speech speech() {
        PostQuotes posts = new PostQuotes(document, names);
        List<Integer> order = readingOrder();
        int read = 0;
        Update current = null;
        int begin = 0;
        while (read < order.size() && !Work.current().isOver()) {
            Update update = context.passages().get(order.get(read)).passage().update();
            if (update != current) {
                addHeadlines(current, begin);
                current = update;
                begin = quotes.size();
            }
            read(order.get(read), posts);
            read++;
        }
        addHeadlines(current, begin);
        if (read == order.size() && !document.updates().isEmpty()) {
            addHeadlines(document.updates().getLast(), quotes.size());
        }
        return SpeakerTypes.in(
                context, new Speech(quotes, reports, Claims.in(document, names), leftOut(read, order.size())));
    }

    private static @Nullable Problem leftOut(int read, int all) {
        return read == all
                ? null
                : new Problem(
                        "the quotes",
                        Work.current()
                                .tooLong(
                                        "Finding them",
                                        "the last " + (all - read) + " of " + all
                                                + " paragraphs were not searched for quotes"));
    }

    private void read(int i, PostQuotes posts) {
        AnalysedPassage analysed = context.passages().get(i);
        boolean post = analysed.passage().kind() == Passage.Kind.POST;
        if (post && (i == 0 || context.passages().get(i - 1).passage() != analysed.passage())) {
            quotes.add(posts.quote(analysed.passage(), quotes.size() + 1, author -> {
                Attribution closing = ClosedStatements.ofPost(context, i, resolver, author);
                return closing == null ? author : closing;
            }));
            below.add(new HeadlineWords.Below(analysed.passage().text(), null));
        }
        if (!addRuns(i, post)) {
            // Nothing ties the set-off words to anybody: what stands in marks among them is all that is quoted.
            for (AnalysedPassage part : words.analyse(analysed.passage()).parts(names)) {
                context.replace(i, part);
                addRuns(i, false);
            }
        }
        if (language.has(WordClass.REPORT) && !post) {
            for (Reports.Report report : Reports.in(context, i, resolver)) {
                reports.add(report(analysed.passage(), report, reports.size() + 1));
            }
        }
    }

    /**
     * Adds the quotes of the headlines that have not been read yet, each before those of its update: whom these quote
     * helps to tell whom the headline means.
     *
     * @param last the update whose headline is the last of them; null for none
     * @param begin the place of its first quote
     */
    private void addHeadlines(@Nullable Update last, int begin) {
        List<Quote> own = new ArrayList<>();
        for (AttributionContext around : headlines.upTo(last, below)) {
            AnalysedPassage headline = around.passages().getFirst();
            List<HeadlineWords.Below> said = headline.passage().update() == last ? below : List.of();
            for (int run = 0; run < headline.runs().size(); run++) {
                QuoteContext quoteContext = new QuoteContext(around, 0, headline.tokenOf(run));
                Attribution found = headlines.attribute(quoteContext, attributor, said);
                if (found != null) {
                    around.note(0, run, found);
                    own.add(quote(quoteContext, headline.runs().get(run), found, "-h" + ++ofHeadlines));
                }
            }
        }
        quotes.addAll(begin, own);
        below.clear();
    }

    private List<AnalysedPassage> inParts(List<AnalysedPassage> passages) {
        List<AnalysedPassage> parts = new ArrayList<>(passages.size());
        for (AnalysedPassage analysed : passages) {
            boolean whole = !analysed.runs().isEmpty() && analysed.isSetOff(0);
            parts.addAll(whole ? List.of(analysed) : analysed.parts(names));
        }
        return parts;
    }

    /**
     * Adds the quotes of a passage.
     *
     * @param cued whether only those count that a cue ties to a speaker: in a post, marks are mostly its author's own
     * @return false if all of it is set off and nothing ties it to anybody; then none was added
     */
    private boolean addRuns(int passage, boolean cued) {
        AnalysedPassage analysed = context.passages().get(passage);
        for (int run = 0; run < analysed.runs().size(); run++) {
            QuoteContext quoteContext = new QuoteContext(context, passage, analysed.tokenOf(run));
            Attribution found = attributor.attribute(quoteContext);
            Attribution attribution = found.ifLikely();
            boolean someone = attribution.speaker() != null || attribution.voice() == Quote.Voice.UNNAMED;
            if (quoteContext.isSetOff() && language.isKnown() && !someone && attribution.cue() == null) {
                return false;
            }
            boolean tied = attribution.cue() != null && attribution.speaker() != null;
            // Words that are probably somebody's are speech, even where it is too doubtful whose.
            boolean speech = (tied || !cued) && !FalseQuotes.isFalse(quoteContext, found, language.isKnown());
            below.add(new HeadlineWords.Below(quoteContext.words(), speech ? attribution : null));
            if (speech) {
                context.note(passage, run, attribution);
                QuotedRun whole = analysed.runs().get(run);
                while (run + 1 < analysed.runs().size()
                        && analysed.runs()
                                .get(run + 1)
                                .goesOnFrom(analysed.runs().get(run))) {
                    run++;
                    whole = whole.upTo(analysed.runs().get(run));
                    context.note(passage, run, attribution);
                }
                quotes.add(quote(quoteContext, whole, attribution, "-q" + (quotes.size() + 1)));
            }
        }
        return true;
    }

    /** Returns the numbers of the passages in the document's order. */
    private List<Integer> readingOrder() {
        List<AnalysedPassage> passages = context.passages();
        boolean inOrder = passages.isEmpty() || passages.getLast().passage().kind() != Passage.Kind.POST;
        IntStream numbers = IntStream.range(0, passages.size());
        if (inOrder) {
            return numbers.boxed().toList();
        }
        Map<@Nullable Update, Integer> places = new IdentityHashMap<>();
        document.updates().forEach(update -> places.put(update, places.size()));
        return numbers.boxed()
                .sorted(Comparator.<Integer>comparingInt(i ->
                                places.getOrDefault(passages.get(i).passage().update(), -1))
                        .thenComparingInt(i -> passages.get(i).passage().block()))
                .toList();
    }

    private Quote report(Passage passage, Reports.Report report, int number) {
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

    private Quote quote(QuoteContext quoteContext, QuotedRun run, Attribution found, String end) {
        Passage passage = quoteContext.analysed().passage();
        String words = run.of(passage.text());
        boolean setOff = quoteContext.isSetOff();
        boolean whole = setOff || quoteContext.count() >= FRAGMENT && Character.isUpperCase(words.codePointAt(0));
        Update update = passage.update();
        return new Quote(
                document.id() + end,
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
                setOff ? Quote.Form.BLOCK : Quote.Form.MARKS,
                found.speaksFor(),
                null,
                null);
    }
}
