package app.rundown.quote.passage;

import app.rundown.base.ParallelStreams;
import app.rundown.base.Work;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameCases;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.speech.Incises;
import app.rundown.quote.speech.SingleMarks;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Marks;
import app.rundown.quote.word.PlainTokens;
import app.rundown.quote.word.QuotedRun;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage with all that the rules need to know of it.
 *
 * @param passage the passage
 * @param runs its quoted runs
 * @param tokens its words, signs and runs
 * @param sentences its sentences
 * @param mentions who and what is mentioned outside the runs
 * @param cues the cues outside the runs
 * @param language the language in which the document is written
 */
public record AnalysedPassage(
        Passage passage,
        List<QuotedRun> runs,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Cue> cues,
        Language language) {
    /**
     * The most tokens of a part. Rules compare a quote with all that stands around it, so what one costs grows with its
     * passage. A newspaper's paragraph has some hundred.
     */
    private static final int LONGEST = 1000;

    /**
     * Analyses a passage.
     *
     * @param singles whether single quotation marks count
     */
    public static AnalysedPassage of(Passage passage, NameTable names, boolean singles, PlainTokens plain) {
        List<QuotedRun> runs = Incises.cut(
                passage.text(), SingleMarks.in(passage.text(), singles, names.language()), names.language());
        return of(passage, runs, names, plain);
    }

    /**
     * Analyses all passages of a document.
     *
     * @param singles whether single quotation marks count
     */
    public static List<AnalysedPassage> all(
            List<Passage> passages, NameTable names, boolean singles, PlainTokens plain) {
        if (!names.language().has(Language.Trait.SPEECH_DASH)) {
            return ParallelStreams.over(passages)
                    .map(p -> of(p, names, singles, plain))
                    .toList();
        }
        List<List<QuotedRun>> runs = DashedSpeech.in(passages, names.language(), singles);
        return ParallelStreams.upTo(passages.size())
                .mapToObj(i -> of(passages.get(i), runs.get(i), names, plain))
                .toList();
    }

    /** Analyses a passage whose quoted runs are known. */
    public static AnalysedPassage of(Passage passage, List<QuotedRun> runs, NameTable names, PlainTokens plain) {
        return of(passage, runs, plain.of(passage.text(), runs), names);
    }

    private static AnalysedPassage of(Passage passage, List<QuotedRun> runs, List<Token> tokens, NameTable names) {
        Work.current().check();
        List<Mention> mentions = Mentions.in(tokens, names);
        List<Cue> cues = Cues.in(tokens, mentions, names.language());
        List<Sentence> sentences = Sentence.split(passage.text(), tokens, runs);
        return new AnalysedPassage(passage, runs, tokens, sentences, mentions, cues, names.language());
    }

    /**
     * Analyses a passage whose words are all somebody's, though no marks enclose them. If a mark closes what none
     * opened, what stands behind it is the document's own.
     */
    public static AnalysedPassage quoted(Passage passage, NameTable names, boolean singles) {
        List<QuotedRun> inside = Marks.in(passage.text(), singles);
        int close = Marks.strayClose(passage.text(), inside);
        return OpenQuotations.quoted(passage, inside, close < 0 ? passage.text().length() : close, names);
    }

    /**
     * Returns the passage itself, or if it is longer than anybody writes one, the parts of it, each as if it were a
     * passage. They end where sentences end, if these are not too long as well.
     */
    public List<AnalysedPassage> parts(NameTable names) {
        if (tokens.size() <= LONGEST) {
            return List.of(this);
        }
        List<AnalysedPassage> parts = new ArrayList<>();
        int from = 0;
        int run = 0;
        while (from < tokens.size()) {
            int to = partEnd(from);
            List<Token> own = new ArrayList<>(to - from);
            int first = run;
            for (Token token : tokens.subList(from, to)) {
                own.add(token.run() < 0 ? token : token.inRun(run - first));
                run += token.run() < 0 ? 0 : 1;
            }
            parts.add(of(passage, List.copyOf(runs.subList(first, run)), List.copyOf(own), names));
            from = to;
        }
        return parts;
    }

    private int partEnd(int from) {
        int limit = from + LONGEST;
        if (limit >= tokens.size()) {
            return tokens.size();
        }
        int sentence = sentences.get(sentenceOf(limit)).from();
        if (sentence > from) {
            return sentence;
        }
        // Behind quoted words, so that the words that lead to the next ones stay with them.
        int end = limit;
        while (end > from + 1 && tokens.get(end - 1).run() < 0) {
            end--;
        }
        return end > from + 1 ? end : limit;
    }

    /** Analyses the words of a passage as if they were the document's own and no marks stood in them. */
    public static AnalysedPassage of(Passage passage, NameTable names, List<Token> tokens) {
        return of(passage, List.of(), tokens, names);
    }

    /** Whether a run has no opening mark, because the passage is set off as a quotation. */
    public boolean isSetOff(int run) {
        return passage.isSetOff()
                && runs.get(run).open() == 0
                && !Marks.mayBeMark(passage.text().charAt(0));
    }

    /** Returns a token; {@link Token#NONE} where the passage has none. */
    public Token token(int position) {
        return TokenCursor.tokenAt(tokens, position);
    }

    /** Returns a cursor at a token. */
    public TokenCursor at(int position) {
        return new TokenCursor(tokens, position);
    }

    /** Returns the number of the sentence that holds a token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token < sentences.get(middle).to()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether any token of a sentence stands in quotation marks. */
    public boolean isQuoted(Sentence sentence) {
        return isQuoted(sentence.from(), sentence.to());
    }

    /** Whether any token of a stretch stands in quotation marks. */
    public boolean isQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).run() >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the sentence before the one that holds a token, or null. */
    public @Nullable Sentence sentenceBefore(int token) {
        int number = sentenceOf(token);
        return number == 0 ? null : sentences.get(number - 1);
    }

    /** Returns the token of a run. */
    public int tokenOf(int run) {
        int offset = runs.get(run).open();
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset <= tokens.get(middle).start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Returns the words of the run at a token. */
    public String quoted(int token) {
        return tokens.get(token).text();
    }

    /** Returns the words from one token to another as the passage has them. */
    public String words(int from, int to) {
        return from >= to || to > tokens.size()
                ? ""
                : passage.text()
                        .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Returns the mentions within some tokens, in order. */
    public List<Mention> mentions(int from, int to) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (high < mentions.size() && mentions.get(high).to() <= to) {
            high++;
        }
        return mentions.subList(low, high);
    }

    /** Returns the mention whose phrase begins at a token, or null. */
    public @Nullable Mention phraseAt(int token) {
        for (Mention mention : mentions) {
            if (mention.phrase() == token) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a cue and its subject are set off, between commas or at a sentence's end (", Lee said,"). */
    public boolean isSetOff(Cue cue) {
        Mention subject =
                mentions.stream().filter(m -> m.to() == cue.from()).findFirst().orElse(null);
        return subject != null
                && !subject.owner()
                && token(subject.phrase() - 1).is(",")
                && !isRelative(subject)
                && (cue.to() == tokens.size()
                        || token(cue.to()).is(",")
                        || token(cue.to()).is("."));
    }

    /** Whether a relative pronoun stands where a determiner could ("die Lee voorleest"). */
    private boolean isRelative(Mention subject) {
        return subject.phrase() < subject.from() && token(subject.phrase()).is(Lexicon.WordClass.RELATIVE);
    }

    /**
     * Whether a mention depends on a preposition ("with the minister"). In "before he left" it does not: there "he" is
     * the subject of a clause.
     */
    public boolean dependsOnPreposition(Mention mention) {
        if (mention.type() == Mention.Type.PRONOUN && tokens.get(mention.from()).is(Lexicon.WordClass.NOMINATIVE)) {
            return Prepositions.governsPronoun(this, mention);
        }
        TokenCursor before = at(beginning(mention) - 1);
        if (Prepositions.opensClause(this, before.position(), mention)) {
            return false;
        }
        Mention office = Prepositions.officeBefore(this, mention, before.position());
        if (office != null) {
            return dependsOnPreposition(office);
        }
        boolean opensClause = before.token().is(Lexicon.WordClass.AS)
                && (before.position() == 0
                        || before.token().isCapitalised()
                        || before.previous().is(","));
        return !opensClause && before.token().is(Lexicon.WordClass.PREPOSITION)
                || isOfGovernedNoun(mention)
                || showsCase(mention)
                || isListed(mention)
                || Prepositions.endsList(this, mention)
                || isShortForm(mention)
                || isOfGovernedSort(mention);
    }

    /**
     * Whether an organisation's name tells which thing depends on a preposition (Spanish "a la puerta del hotel Lee").
     */
    private boolean isOfGovernedNoun(Mention mention) {
        int noun = mention.phrase() - 1;
        Token word = token(noun);
        boolean may = mention.type() == Mention.Type.BODY
                && mention.phrase() == mention.from()
                && language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && word.isWord()
                && !word.isCapitalised()
                && word.verbForm() == null
                && !word.isAny(
                        Lexicon.WordClass.BODY_NOUN,
                        Lexicon.WordClass.ADVERB,
                        Lexicon.WordClass.AUXILIARY,
                        Lexicon.WordClass.DETERMINER,
                        Lexicon.WordClass.DEFINITE);
        Token article = token(noun - 1);
        return may
                && (article.is(Lexicon.WordClass.PREPOSITION)
                        || article.is(Lexicon.WordClass.DEFINITE)
                                && token(noun - 2).is(Lexicon.WordClass.PREPOSITION));
    }

    /** Whether a preposition leads to the sort of an organisation, and that to its name ("to the agency NTB"). */
    private boolean isOfGovernedSort(Mention mention) {
        Token sort = token(mention.phrase() - 1);
        return mention.type() == Mention.Type.BODY
                && language().has(Language.Trait.VERB_SECOND)
                && sort.isAny(Lexicon.WordClass.NEWSROOM, Lexicon.WordClass.BODY_NOUN)
                && !sort.isCapitalised()
                && token(mention.phrase() - 2).is(Lexicon.WordClass.PREPOSITION);
    }

    /** Whether a mention in brackets is the short form of the one before it, which depends on a preposition. */
    private boolean isShortForm(Mention mention) {
        int bracket = mention.phrase() - 1;
        if (!token(bracket).is("(") || !token(mention.to()).is(")") || mention.type() != Mention.Type.BODY) {
            return false;
        }
        Mention whole = Mention.at(mentions, bracket - 1);
        return whole != null && whole.to() == bracket && dependsOnPreposition(whole);
    }

    /**
     * Returns where the phrase of a mention begins, with the whole name of the body whose office a person holds ("Bank
     * of Elmland governor Lee"): there the preposition belongs to the body's name.
     */
    private int beginning(Mention mention) {
        int start = mention.phrase();
        boolean office = token(mention.from() - 1).isRole()
                && mention.from() - 1 > start
                && !token(start).isRole()
                && token(start).isCapitalised();
        if (!office
                || !token(start - 1).is(Lexicon.WordClass.OF)
                || !token(start - 2).isCapitalised()) {
            return start;
        }
        int first = start - 2;
        while (token(first - 1).isCapitalised()) {
            first--;
        }
        return token(first - 1).is(Lexicon.WordClass.DETERMINER) ? first - 1 : first;
    }

    /**
     * Whether a mention is neither the first nor the last of a list that depends on a preposition ("of A, B and C").
     */
    private boolean isListed(Mention mention) {
        boolean goesOn = token(mention.to()).is(",") || token(mention.to()).is(Lexicon.WordClass.AND);
        if (!goesOn
                || !token(mention.to() + 1).isCapitalised()
                || !token(mention.phrase() - 1).is(",")
                || !token(mention.phrase() - 2).isCapitalised()) {
            return false;
        }
        int i = mention.phrase() - 1;
        while (token(i).is(",") || token(i).isCapitalised()) {
            i--;
        }
        return token(i).is(Lexicon.WordClass.PREPOSITION);
    }

    /** Whether a mention's first word shows that it is no subject: another case, or a genitive behind a noun. */
    private boolean showsCase(Mention mention) {
        Token first = token(mention.phrase());
        return NameCases.isOblique(tokens, mention, language)
                || first.is(Lexicon.WordClass.OBLIQUE)
                || first.is(Lexicon.WordClass.GENITIVE)
                        && mention.phrase() < mention.from()
                        && token(mention.phrase() - 1).isCapitalised();
    }
}
