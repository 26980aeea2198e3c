package app.rundown.quote;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.quote.name.HeadlineRoles;
import app.rundown.quote.name.NameLearner;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.OpenQuotations;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.passage.Passages;
import app.rundown.quote.rule.PostAuthor;
import app.rundown.quote.speech.SingleMarks;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.LanguageGuess;
import app.rundown.quote.word.PlainTokens;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must be known of a document before a quote in it can be attributed.
 *
 * @param passages its passages
 * @param singles whether its single quotation marks enclose quotes
 * @param language the language in which it is written
 * @param names whom it names anywhere
 * @param plain the tokens of its passages that were split for their names
 */
record DocumentWords(List<Passage> passages, boolean singles, Language language, NameTable names, PlainTokens plain) {

    /** Reads a document. */
    static DocumentWords of(Document document) {
        List<Passage> passages = Passages.of(document);
        List<String> own = passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.POST)
                .map(Passage::text)
                .toList();
        Language language = LanguageGuess.of(own, document.language());
        PlainTokens plain = new PlainTokens(language);
        plain.splitAll(ownLines(document));
        return new DocumentWords(
                passages,
                SingleMarks.usesSingles(own, language),
                language,
                learnNames(document, language, plain),
                plain);
    }

    /** Returns the headlines and blocks that names are learnt from as a whole. */
    private static List<String> ownLines(Document document) {
        return Stream.concat(
                        document.introduction().stream().map(Block::text),
                        document.updates().stream()
                                .flatMap(update -> Stream.concat(
                                        Stream.ofNullable(update.headline()),
                                        update.blocks().stream().map(Block::text))))
                .filter(DocumentWords::isOneLine)
                .toList();
    }

    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    /** Analyses all passages. */
    List<AnalysedPassage> analysed() {
        return OpenQuotations.closed(AnalysedPassage.all(passages, names, singles, plain), names);
    }

    /** Analyses a passage by what stands in marks. */
    AnalysedPassage analyse(Passage passage) {
        return AnalysedPassage.of(passage, names, singles, plain);
    }

    private static NameTable learnNames(Document document, Language language, PlainTokens plain) {
        NameLearner learner = new NameLearner(language);
        learner.read(document.title());
        document.tags().forEach(learner::readTag);
        document.introduction().forEach(block -> learn(block, learner, plain));
        learner.join(ParallelStreams.over(document.updates())
                .collect(
                        () -> new NameLearner(language),
                        (part, update) -> learn(update, part, plain),
                        NameLearner::join));
        return withHeadlineRoles(learner.table(), document, plain);
    }

    private static NameTable withHeadlineRoles(NameTable names, Document document, PlainTokens plain) {
        HeadlineRoles roles = new HeadlineRoles(names);
        if (!roles.areLearnt()) {
            return names;
        }
        for (Update update : document.updates()) {
            String headline = update.headline();
            if (headline != null && !update.blocks().isEmpty()) {
                roles.read(
                        plain.of(headline), plain.of(update.blocks().getFirst().text()));
            }
        }
        return roles.table();
    }

    private static void learn(Update update, NameLearner learner, PlainTokens plain) {
        if (update.headline() != null) {
            learner.read(plain.of(update.headline()));
        }
        update.blocks().forEach(block -> learn(block, learner, plain));
    }

    private static void learn(Block block, NameLearner learner, PlainTokens plain) {
        String text = block.text();
        if (isOneLine(text)) {
            learner.read(plain.of(text));
        } else {
            text.lines().forEach(learner::read);
        }
        String author = block instanceof Block.Post post ? post.origin().name() : null;
        if (author != null) {
            learner.read(PostAuthor.plainName(author));
        }
    }
}
