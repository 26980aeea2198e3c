package app.rundown.quote;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.FarSubjects;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;

/**
 * Tells titles in marks from words that somebody spoke by where they stand, beside papers' names: right behind a noun
 * for a work or a speech ({@code in her study “A Hole in the Dike”}), or in the words between commas that tell who
 * somebody is ({@code Lee, author of “A Hole in the Dike”, says}).
 */
final class WorkTitles {
    /** The most words of a title. */
    private static final int LONGEST = 8;
    /** The most tokens of an apposition before the title in it. */
    private static final int APPOSITION = 8;

    private WorkTitles() {}

    /** Whether a quote is such a title: it begins with a capital and ends without a sign of a sentence. */
    static boolean isOne(QuoteContext quoteContext) {
        String words = quoteContext.words();
        boolean mayBe = quoteContext.count() <= LONGEST
                && !quoteContext.isOnlyQuoted()
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && ".!?,\u2026".indexOf(quoteContext.last()) < 0;
        return mayBe
                && (isOutlet(quoteContext)
                        || isOfWork(quoteContext)
                        || isInApposition(quoteContext)
                        || FarSubjects.isHearerInMarks(quoteContext.analysed(), quoteContext.token())
                                && FarSubjects.isTitle(quoteContext.analysed(), quoteContext.token()));
    }

    /** Whether the marks hold a paper's or a station's name. */
    private static boolean isOutlet(QuoteContext quoteContext) {
        return quoteContext
                .context()
                .language()
                .isAny(Lexicon.fold(quoteContext.words()), WordClass.OUTLET, WordClass.NEWSROOM);
    }

    private static boolean isOfWork(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int noun = quoteContext.token() - 1;
        Token work = analysed.token(noun);
        return noun >= quoteContext.sentence().from() && work.is(WordClass.WORK) && !work.is(WordClass.SAY_NOUN);
    }

    /** Whether a preposition leads to the quote in words between commas that tell more of a name before them. */
    private static boolean isInApposition(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int quote = quoteContext.token();
        if (!analysed.token(quote + 1).is(",")
                || !analysed.token(quote - 1).isAny(WordClass.PREPOSITION, WordClass.OF, WordClass.FOR)) {
            return false;
        }
        int comma = quote - 2;
        while (comma > quote - APPOSITION
                && analysed.token(comma).isWord()
                && !analysed.token(comma).is(WordClass.AUXILIARY)
                && (analysed.token(comma).verbForm() == null
                        || analysed.token(comma).isCapitalised())) {
            comma--;
        }
        Token first = analysed.token(comma + 1);
        boolean opens = analysed.token(comma).is(",")
                && comma >= quoteContext.sentence().from()
                && (first.isRole() || first.isAny(WordClass.PREPOSITION, WordClass.DETERMINER));
        int end = comma;
        return opens
                && analysed.mentions().stream()
                        .anyMatch(name -> name.type() == Mention.Type.NAME && name.to() == end && !name.owner());
    }
}
