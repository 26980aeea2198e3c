package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Cues;
import app.rundown.quote.passage.ImpersonalCues;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.reference.UnnamedPeople;
import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote that stands alone to whoever speaks in the sentence right before it, or in its clause behind the
 * last quote ({@code The road is open, the police wrote later. "Two cars were towed."}), though another was quoted
 * before that. The sentence may end the passage before.
 */
final class ReportBefore implements AttributionRule {
    /** Quotes of no more words may be a name or a call. */
    private static final int SHORT = 2;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    ReportBefore(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        Language language = quoteContext.context().language();
        boolean usual = language.has(Language.Trait.VERB_SECOND)
                || language.has(Language.Trait.LOOSE_SPEECH)
                || language.has(Language.Trait.SUBJECT_AFTER_PHRASES) && !language.has(Language.Trait.NO_ARTICLES);
        if (!quoteContext.isOnlyQuoted() || quoteContext.count() <= SHORT || quoteContext.last() == '?') {
            return null;
        }
        int number = quoteContext.analysed().sentenceOf(quoteContext.token());
        int index = number > 0 || quoteContext.token() > 0
                ? quoteContext.index()
                : quoteContext.context().previous(quoteContext.index());
        if (index < 0) {
            return null;
        }
        AnalysedPassage analysed = quoteContext.context().passages().get(index);
        int last = index == quoteContext.index()
                ? number - 1
                : analysed.sentences().size() - 1;
        Sentence before = last < 0 ? null : analysed.sentences().get(last);
        if (before == null
                || analysed.token(before.to() - 1).is(":")
                || analysed.token(before.to() - 1).is("?")) {
            return null;
        }
        Mention subject = analysed.isQuoted(before)
                ? subjectBehindQuote(analysed, before)
                : usual ? subject(analysed, before) : null;
        if (subject == null) {
            return null;
        }
        Attribution speaker =
                resolver.resolve(new QuoteContext(quoteContext.context(), index, subject.from()), subject);
        return speaker.speaker() == null && speaker.described() == null
                ? null
                : speaker.uncued("no cue; the sentence before reports what they say", 1);
    }

    /** Returns the subject of the first verb of speaking in a sentence that passes on nobody's report, or null. */
    private static @Nullable Mention subject(AnalysedPassage analysed, Sentence sentence) {
        // "The rate according to the index is low, says Lee."
        Mention framing = subject(analysed, sentence, true);
        return framing == null ? subject(analysed, sentence, false) : framing;
    }

    /**
     * Returns the subject of a verb of speaking in the clause behind a sentence's last quote ("Lee calls it “a shame”,
     * and Holm admits that it rained."), or null.
     */
    static @Nullable Mention subjectBehindQuote(AnalysedPassage analysed, Sentence sentence) {
        int from = sentence.to();
        while (from > sentence.from() && analysed.token(from - 1).run() < 0) {
            from--;
        }
        for (Cue cue : analysed.cues().reversed()) {
            boolean here = cue.from() > from
                    && cue.to() < sentence.to()
                    && cue.place() == null
                    && !cue.passive()
                    && cue.tense().isFinite()
                    && (cue.use() == CueVerbs.Use.SPEECH
                            || cue.use() == CueVerbs.Use.MENTAL
                                    && analysed.token(cue.to()).is(WordClass.THAT));
            Mention subject = here ? Inversion.subject(analysed, cue, from, sentence.to()) : null;
            boolean opens = subject != null
                    && Cues.beforeAdverbs(analysed.tokens(), cue.verb()) == subject.to() - 1
                    && opensClause(analysed, from, subject.phrase());
            if (opens && subject != null && !Relays.isRelay(analysed, cue, subject)) {
                return maySpeak(analysed, subject) ? subject : null;
            }
        }
        return null;
    }

    /** Whether the clause behind a sentence's last quote lets somebody else speak than the one quoted there. */
    static boolean tellsOfAnother(QuoteContext quoteContext, Sentence sentence, Attribution said) {
        Mention subject = subjectBehindQuote(quoteContext.analysed(), sentence);
        if (subject == null) {
            return false;
        }
        QuoteContext there = new QuoteContext(quoteContext.context(), quoteContext.index(), subject.from());
        String speaker = new Resolver().resolve(there, subject).speaker();
        return !Objects.equals(speaker, said.speaker()) && (speaker != null || subject.type() != Type.PRONOUN);
    }

    /** Whether what stands between a quote and somebody joins a clause to it, or describes them. */
    private static boolean opensClause(AnalysedPassage analysed, int from, int to) {
        boolean opens = to > from;
        for (int i = from; opens && i < to; i++) {
            Token token = analysed.token(i);
            boolean described = token.isAny(WordClass.ADJECTIVE, WordClass.DETERMINER)
                    || token.isRole()
                    || token.isCapitalised() && analysed.language().has(Language.Trait.CAPITAL_NOUNS);
            opens = described
                    || !token.isWord()
                    || token.isAny(WordClass.AND, WordClass.LINK, WordClass.CONJUNCTION, WordClass.CLAUSE)
                    || token.is(WordClass.ADVERB);
        }
        return opens;
    }

    private static @Nullable Mention subject(AnalysedPassage analysed, Sentence sentence, boolean framing) {
        for (Cue cue : analysed.cues()) {
            boolean here = cue.from() >= sentence.from() && cue.to() <= sentence.to();
            if (!here || cue.passive() || cue.use() != CueVerbs.Use.SPEECH) {
                continue;
            }
            boolean frames = !cue.isAccordingTo()
                    && analysed.token(cue.from() - 1).is(",")
                    && !analysed.token(cue.from()).is(WordClass.RELAY);
            if (framing && !frames) {
                continue;
            }
            Mention heard = cue.place() == CuePhrase.Place.FROM
                    ? ImpersonalCues.source(analysed, cue, sentence.from(), sentence.to())
                    : null;
            if (heard != null && heard.type() == Type.BODY) {
                return heard;
            }
            boolean source = cue.isAccordingTo();
            if (!source && (cue.place() != null || !cue.tense().isFinite())) {
                continue;
            }
            Mention framed = !source && analysed.token(cue.from() - 1).is(",") && !closesClause(analysed, cue, sentence)
                    ? Inversion.behind(analysed, cue, sentence.to())
                    : null;
            Mention subject = source
                    ? Subjects.behind(analysed, cue, sentence.to())
                    : framed == null ? Inversion.subject(analysed, cue, sentence.from(), sentence.to()) : framed;
            if (subject == null
                    || meets(analysed, cue)
                    || Relays.isRelay(analysed, cue, subject)
                    || analysed.token(subject.from()).isAny(WordClass.OUTLET, WordClass.NEWSROOM)) {
                continue;
            }
            return maySpeak(analysed, subject) ? subject : null;
        }
        return null;
    }

    /** Whether a comma before a verb closes a clause about whoever opens the sentence ("Lee, who was there, says"). */
    private static boolean closesClause(AnalysedPassage analysed, Cue cue, Sentence sentence) {
        Mention subject = Subjects.before(analysed, cue, sentence.from());
        return subject != null
                && subject.phrase() == sentence.from()
                && analysed.token(subject.to()).is(",")
                && analysed.token(subject.to() + 1).is(WordClass.RELATIVE);
    }

    /** Whether a verb only tells to or with whom somebody by name spoke ("Lee spoke with Holm"). */
    private static boolean meets(AnalysedPassage analysed, Cue cue) {
        Mention other = analysed.phraseAt(cue.to() + 1);
        return other != null && other.type() == Type.NAME && analysed.dependsOnPreposition(other);
    }

    private static boolean maySpeak(AnalysedPassage analysed, Mention mention) {
        return !mention.owner()
                && (mention.type() == Type.NAME
                        || mention.type() == Type.BODY
                        || mention.type() == Type.ROLE
                        || mention.type() == Type.PRONOUN
                        || UnnamedPeople.isOnePerson(analysed, mention));
    }
}
