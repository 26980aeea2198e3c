package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.ImpersonalCues;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote to the speaker whom the sentence after it names, because that sentence points back to its words:
 * {@code So begins Lee}, {@code The voice is Lee's}, Italian {@code Lo ha detto Lee}, {@code Queste le parole di Lee},
 * German {@code Das sagte Lee}, French {@code C'est ce qu'a d\u00e9clar\u00e9 Lee}. That sentence may open the next
 * passage, as after a block quotation.
 */
final class SpeakerNamedAfter implements AttributionRule {
    static final String WHY = "the sentence behind the quote says whose words they are";
    /** The most tokens before the verb, or before the noun for the words. */
    private static final int OPENING = 6;
    /** The most tokens between the noun for the words and whom they come from. */
    private static final int LONGEST = 14;
    /** Quotes of no more words may be a name or a call. */
    private static final int SHORT = 2;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    SpeakerNamedAfter(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage here = quoteContext.analysed();
        int number = here.sentenceOf(quoteContext.token()) + 1;
        Attribution joined = behindColon(quoteContext);
        if (joined != null) {
            return joined;
        }
        boolean only = quoteContext.isOnlyQuoted();
        while (only && number < here.sentences().size() && isOnlyQuoted(here, number)) {
            number++;
        }
        AttributionContext context = quoteContext.context();
        int next = quoteContext.index() + 1;
        List<AnalysedPassage> passages = context.passages();
        if (number < here.sentences().size()) {
            Sentence sentence = here.sentences().get(number);
            Attribution named = only ? namedAt(context, quoteContext.index(), sentence.from()) : null;
            Attribution told = named == null ? toldIn(context, quoteContext.index(), sentence, only) : named;
            boolean opens = only && quoteContext.token() == 0 && quoteContext.count() > SHORT;
            return told == null && opens
                    ? SpeakerSaysMore.sayingMore(resolver, context, quoteContext.index(), sentence)
                    : told;
        }
        if (next >= passages.size()
                || context.previous(next) != quoteContext.index()
                || passages.get(next).sentences().isEmpty()) {
            return null;
        }
        Attribution named = only ? namedAt(context, next, 0) : null;
        return named == null
                ? toldIn(context, next, passages.get(next).sentences().getFirst(), only)
                : named;
    }

    /**
     * Returns who said a quote that opens its sentence, if a colon joins words to it that point back (Italian "«...»:
     * lo ha detto Lee", "«...»: così Lee"); or null.
     */
    private @Nullable Attribution behindColon(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence sentence = quoteContext.sentence();
        int from = quoteContext.token() + 2;
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                        && sentence.from() == quoteContext.token()
                        && analysed.token(from - 1).is(":")
                        && analysed.token(from).isAny(WordClass.SAID, WordClass.SO)
                ? toldIn(quoteContext.context(), quoteContext.index(), new Sentence(from, sentence.to()), true)
                : null;
    }

    /**
     * Returns who said a quote that ends its sentence, behind a verb that names nobody, where the next sentence opens
     * with "so" and the name (Italian "Alla domanda risponde: «...». Così Lee."); or null.
     */
    @Nullable
    Attribution thus(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int next = quoteContext.sentence().to();
        int last = next - 1;
        while (last > quoteContext.token()
                && !analysed.token(last).isWord()
                && analysed.token(last).run() < 0) {
            last--;
        }
        boolean ends = analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && next < analysed.tokens().size()
                && analysed.token(next).is(WordClass.SO)
                && analysed.token(last).run() >= 0
                && analysed.mentions(quoteContext.token() + 1, next).isEmpty();
        Sentence sentence = ends ? analysed.sentences().get(analysed.sentenceOf(next)) : null;
        return sentence == null ? null : toldIn(quoteContext.context(), quoteContext.index(), sentence, true);
    }

    private static boolean isOnlyQuoted(AnalysedPassage analysed, int number) {
        Sentence sentence = analysed.sentences().get(number);
        return analysed.isQuoted(sentence)
                && analysed.tokens().subList(sentence.from(), sentence.to()).stream()
                        .noneMatch(Token::isWord);
    }

    /** Returns who says the words before a sentence that points back to them, or null. */
    private @Nullable Attribution toldIn(AttributionContext context, int index, Sentence sentence, boolean whole) {
        AnalysedPassage analysed = context.passages().get(index);
        for (Cue cue : analysed.cues()) {
            boolean may = cue.from() >= sentence.from()
                    && cue.from() <= sentence.from() + OPENING
                    && (cue.place() == null && cue.tense().isFinite()
                            || cue.place() == CuePhrase.Place.FROM
                            || isCleft(analysed, cue, sentence.from()))
                    && cue.use() != CueVerbs.Use.MENTAL
                    && !cue.passive();
            Mention subject =
                    may && pointsBack(analysed, sentence.from(), cue) ? subject(analysed, cue, sentence) : null;
            if (subject != null) {
                return leadsOn(analysed, subject) || Relays.isNewsroom(analysed, subject)
                        ? null
                        : resolver.resolve(new QuoteContext(context, index, subject.from()), subject)
                                .by(cue.text(), WHY);
            }
        }
        Mention opener = whole ? Inversion.withWords(analysed, sentence.from(), sentence.to()) : null;
        Mention owner = whole && opener == null ? ownerOfWords(analysed, sentence) : opener;
        return owner == null
                ? null
                : resolver.resolve(new QuoteContext(context, index, owner.from()), owner)
                        .by(null, WHY);
    }

    /** Whether more words are announced right behind whoever speaks, so that it may be these that are meant. */
    private static boolean leadsOn(AnalysedPassage analysed, Mention subject) {
        return analysed.token(subject.to()).is(":");
    }

    /**
     * Whether a sentence opens with a word for what was said, or says that this is what somebody said, before its verb.
     */
    private static boolean pointsBack(AnalysedPassage analysed, int from, Cue cue) {
        Token first = analysed.token(from);
        int at = from;
        if (first.is(WordClass.SO)) {
            at++;
        }
        boolean said = analysed.token(at).is(WordClass.SAID);
        boolean be = false;
        boolean relative = false;
        if (cue.from() == from) {
            return analysed.token(cue.to()).is(WordClass.SAID) || isCleft(analysed, cue, from);
        }
        for (int i = said ? at + 1 : at; i < cue.from(); i++) {
            Token token = analysed.token(i);
            be |= token.is(WordClass.BE) && !relative;
            relative |= be && token.isAny(WordClass.RELATIVE, WordClass.THAT, WordClass.CONJUNCTION, WordClass.SAID);
            boolean small = token.isAny(
                    WordClass.AUXILIARY,
                    WordClass.ADVERB,
                    WordClass.REFLEXIVE,
                    WordClass.BE,
                    WordClass.RELATIVE,
                    WordClass.THAT,
                    WordClass.CONJUNCTION,
                    WordClass.DEFINITE,
                    WordClass.DEMONSTRATIVE,
                    WordClass.SAID,
                    WordClass.SO);
            if (!small && !(relative && Mention.at(analysed.mentions(), i) != null)) {
                return false;
            }
        }
        return said && !relative || relative || at > from && !be;
    }

    /** Whether a cue opens a sentence that only says who it is that said it (Italian "A dirlo è Lee"). */
    private static boolean isCleft(AnalysedPassage analysed, Cue cue, int from) {
        return cue.place() == CuePhrase.Place.AFTER
                && cue.from() == from
                && analysed.token(cue.to() - 1).isAny(WordClass.BE, WordClass.STATE);
    }

    private static @Nullable Mention subject(AnalysedPassage analysed, Cue cue, Sentence sentence) {
        if (cue.place() == CuePhrase.Place.FROM) {
            // Danish "Sådan lød det fra Lee".
            return ImpersonalCues.source(analysed, cue, sentence.from(), sentence.to());
        }
        Mention right = analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                ? Subjects.before(analysed, cue, sentence.from() + 1)
                : null;
        if (right != null && right.to() == cue.from() && isSomebody(right)) {
            return right;
        }
        if (analysed.token(cue.to()).is(WordClass.SAID)) {
            return analysed.phraseAt(cue.to() + 1);
        }
        Mention behind = Inversion.isIn(analysed)
                ? Inversion.behind(analysed, cue, sentence.to())
                : Subjects.behind(analysed, cue, sentence.to());
        return behind == null || behind.owner() ? Subjects.before(analysed, cue, sentence.from() + 1) : behind;
    }

    /**
     * Returns whose words a sentence says they were, without a verb of speaking: Italian {@code Queste le parole di
     * Lee}, {@code L'accusa \u00e8 di Lee}, {@code Cos\u00ec Lee}; or null.
     */
    private static @Nullable Mention ownerOfWords(AnalysedPassage analysed, Sentence sentence) {
        int at = sentence.from();
        Token first = analysed.token(at);
        if (first.is(WordClass.SO)) {
            Mention named = analysed.phraseAt(at + 1);
            return named != null
                            && !named.owner()
                            && isSomebody(named)
                            && saysNoMore(analysed, named.to(), sentence.to())
                    ? named
                    : null;
        }
        while (at < sentence.from() + OPENING && isBeforeNoun(analysed.token(at))) {
            at++;
        }
        boolean noun = analysed.token(at).isAny(WordClass.VOICE, WordClass.SAY_NOUN);
        int of = noun && analysed.token(at + 1).is(WordClass.BE) ? at + 2 : at + 1;
        boolean leads = noun
                && (analysed.token(of).is(WordClass.OF) || analysed.token(of).is(WordClass.AGENT));
        boolean comes = noun
                && analysed.language().has(Language.Trait.VERB_SECOND)
                && analysed.token(at + 1).isWord()
                && analysed.token(at + 2).is(WordClass.SOURCE);
        Mention owner = leads
                ? governed(analysed, of)
                : comes
                        ? sourceFrom(analysed, at + 3, sentence.to())
                        : noun && first.isAny(WordClass.BE, WordClass.DEMONSTRATIVE, WordClass.POINTER)
                                ? agent(analysed, at + 1, sentence.to())
                                : null;
        if (noun && analysed.language().hasCases()) {
            owner = analysed.phraseAt(at + 1);
        }
        return owner != null && isSomebody(owner) && !leadsOn(analysed, owner) ? owner : null;
    }

    /**
     * Whether behind "so" and a name comes no verb but one by which the words themselves are told, and none that tells
     * something else by "that" (Italian "Così Lee, presidente dell'ente, durante la visita", "Così Lee ha concluso").
     */
    private static boolean saysNoMore(AnalysedPassage analysed, int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            Token before = analysed.token(i - 1);
            relative = token.is(WordClass.RELATIVE) || relative && !token.is(",");
            boolean opens = i == from || before.is(",") || before.isAny(WordClass.ADVERB, WordClass.REFLEXIVE);
            boolean finite =
                    token.is(WordClass.AUXILIARY) || opens && token.isVerbByItself() && !token.is(WordClass.PARTICIPLE);
            if (finite && !relative) {
                return i == from && tells(analysed, i);
            }
        }
        return true;
    }

    /** Whether a verb of speaking begins at a token, and does not lead to other words than those it points back to. */
    private static boolean tells(AnalysedPassage analysed, int from) {
        int verb = analysed.token(from).is(WordClass.AUXILIARY) ? from + 1 : from;
        if (analysed.token(verb).is(WordClass.OPENS)) {
            return true;
        }
        for (Cue cue : analysed.cues()) {
            if (cue.from() == from) {
                Token next = analysed.token(cue.to());
                return cue.use() == CueVerbs.Use.SPEECH
                        && cue.form() != null
                        && !cue.passive()
                        && !next.isAny(WordClass.THAT, WordClass.PREPOSITION, WordClass.CLAUSE)
                        && !next.is(":")
                        && next.run() < 0;
            }
        }
        return false;
    }

    /**
     * Returns from whom the words come that a noun names, behind a participle and phrases of its own (Italian "È
     * l'allarme lanciato da Lee", "È l'appello rivolto ai soci dal sindaco Lee"); or null.
     */
    private static @Nullable Mention agent(AnalysedPassage analysed, int from, int to) {
        if (!analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)) {
            return null;
        }
        for (int i = from; i < Math.min(to, from + LONGEST) && analysed.token(i).isWord(); i++) {
            Token token = analysed.token(i);
            Mention owner = token.is(WordClass.AGENT) ? governed(analysed, i) : null;
            if (owner != null && isSomebody(owner)) {
                return owner;
            }
            if (token.isAny(WordClass.RELATIVE, WordClass.AUXILIARY, WordClass.CLAUSE, WordClass.AND)) {
                return null;
            }
        }
        return null;
    }

    /** Returns who stands behind "from", the last of several words for one ("from the mayor of Holm, Lee"). */
    private static @Nullable Mention sourceFrom(AnalysedPassage analysed, int from, int to) {
        Mention found = null;
        for (Mention mention : analysed.mentions(from, to)) {
            boolean more = found == null || mention.type() == Mention.Type.NAME && found.type() == Mention.Type.ROLE;
            found = more && !mention.owner() && isSomebody(mention) ? mention : found;
        }
        return found;
    }

    /** Returns who stands behind a preposition, with which the article may be one word (Italian "del sindaco"). */
    private static @Nullable Mention governed(AnalysedPassage analysed, int preposition) {
        Mention joined = analysed.phraseAt(preposition);
        return joined == null ? analysed.phraseAt(preposition + 1) : joined;
    }

    private static boolean isBeforeNoun(Token token) {
        return token.isAny(
                WordClass.DETERMINER,
                WordClass.DEMONSTRATIVE,
                WordClass.POINTER,
                WordClass.SAID,
                WordClass.BE,
                WordClass.ADJECTIVE);
    }

    private static boolean isSomebody(Mention mention) {
        return mention.type() == Mention.Type.NAME
                || mention.type() == Mention.Type.ROLE
                || mention.type() == Mention.Type.BODY;
    }

    private @Nullable Attribution namedAt(AttributionContext context, int index, int from) {
        AnalysedPassage analysed = context.passages().get(index);
        TokenCursor here = analysed.at(from);
        Token first = here.token();
        Token second = here.next();
        if (here.moved(2).isAtEnd()) {
            return null;
        }
        boolean so = first.is(WordClass.SO) && (second.is(WordClass.OPENS) || second.verbForm() != null);
        boolean voice = first.is(WordClass.DETERMINER)
                && second.is(WordClass.VOICE)
                && here.at(2).is(WordClass.BE);
        boolean of = voice && here.at(3).is(WordClass.OF);
        if (of) {
            Mention author = analysed.phraseAt(from + 4);
            return author == null || author.owner() || author.type() == Mention.Type.OTHER
                    ? null
                    : resolver.resolve(new QuoteContext(context, index, author.from()), author)
                            .by(null, WHY);
        }
        Mention mention = so ? analysed.phraseAt(from + 2) : voice ? analysed.phraseAt(from + 3) : null;
        if (mention == null
                || mention.owner() != voice
                || voice && analysed.token(mention.to()).isWord()) {
            return null;
        }
        return resolver.resolve(new QuoteContext(context, index, mention.from()), mention)
                .by(so ? second.text() : null, WHY);
    }
}
