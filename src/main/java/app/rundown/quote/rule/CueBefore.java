package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Cues;
import app.rundown.quote.passage.FarSubjects;
import app.rundown.quote.passage.ImpersonalCues;
import app.rundown.quote.passage.Insertions;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.LeftOutSubjects;
import app.rundown.quote.passage.ReadAloud;
import app.rundown.quote.passage.RelativeClauses;
import app.rundown.quote.passage.RelayedSpeech;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote by a cue before it in its sentence: {@code Lee said "..."}, {@code Lee's claim that "..."},
 * {@code as Lee put it: "..."}. Of several cues with a subject, the one that most likely governs the quote wins, which
 * is mostly the nearest.
 */
final class CueBefore implements AttributionRule {
    /** The weight that a cue loses with each token between it and the quote. */
    private static final double DISTANCE = 0.2;
    /** A verb that mostly governs a fragment may be this many tokens away without losing weight. */
    private static final int ADJACENT = 6;
    /** The weight that such a verb loses farther away. */
    private static final double FRAGMENT = 3;
    /** The weight that a verb of thinking loses. */
    private static final double MENTAL = 4;
    /** The weight that a passive verb loses. */
    private static final double PASSIVE = 4;
    /** The weight that a base form loses where no subject comes right before it ("would say"). */
    private static final double MODAL = 2.5;
    /** The weight that a base form loses after "to". */
    private static final double INFINITIVE = 5;
    /** The share of the confidence that is left where a colon, but no cue, leads to the quote. */
    private static final double COLON = 0.95;
    /** The share of the confidence that is left where a noun, not a verb, gives the quote as somebody's. */
    private static final double OWNED = 0.9;
    /** A verb of speech without a subject overrules earlier cues if it is at most this many tokens from the quote. */
    private static final int CLOSE = 3;
    /** The most tokens between the owner of a noun of speech and the quote. */
    private static final int NOUN_REACH = 12;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    CueBefore(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        return in(
                quoteContext,
                quoteContext.analysed(),
                quoteContext.sentence().from(),
                quoteContext.token(),
                "stands before the quote");
    }

    /**
     * Returns who speaks by the likeliest cue within some tokens of a passage, or null.
     *
     * @param from the first of these tokens
     * @param to the token after the last, where the quote begins
     * @param where where the cue is, in words for the reason
     */
    @Nullable
    Attribution in(QuoteContext quoteContext, AnalysedPassage analysed, int from, int to, String where) {
        if (isAsked(analysed, from, to)) {
            return Attribution.none(analysed.token(from).text(), "the quote is part of a question to somebody");
        }
        ReadAloud read = ReadAloud.in(analysed, from, to);
        if (read != null) {
            return read.author() == null
                    ? Attribution.none(read.cue(), ReadAloud.WHY)
                    : resolver.resolve(quoteContext, read.author()).by(read.cue(), ReadAloud.WHY);
        }
        RelayedSpeech relayed = RelayedSpeech.in(analysed, from, to);
        if (relayed != null) {
            return resolver.resolve(quoteContext, relayed.speaker()).by(relayed.cue(), RelayedSpeech.WHY);
        }
        Mention owner = ownerOfWords(analysed, from, to);
        Cue best = null;
        Mention speaker = null;
        Cue withoutSpeaker = null;
        Cue denied = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Cue cue : analysed.cues()) {
            if (cue.from() < from || cue.from() >= to || owner != null && cue.from() <= owner.to()) {
                continue;
            }
            Mention own = subject(analysed, cue, from, to);
            Mention subject = own == null && isJoined(analysed, cue)
                    ? speaker == null ? LeadIns.subject(analysed, new Sentence(from, cue.from())) : speaker
                    : own;
            if (Relays.isRelay(analysed, cue, subject)) {
                continue;
            }
            if (subject != null && Cues.isDenied(analysed, cue) && !Cues.leadsToColon(analysed, cue, to)) {
                denied = cue;
                continue;
            }
            if (best != null && RelayedSpeech.isPartOfReport(analysed, cue, best)) {
                continue;
            }
            double weight = weight(analysed, cue, to);
            boolean near = to - cue.to() <= CLOSE || Insertions.isSource(analysed, cue, to);
            boolean governed = best != null && best.to() == cue.from() && cue.tense() == CueVerbs.Tense.BASE;
            if (subject == null && !cue.passive() && cue.use() == CueVerbs.Use.SPEECH && near && !governed) {
                withoutSpeaker = cue;
            }
            if (subject != null && weight >= most) {
                best = cue;
                speaker = subject;
                most = weight;
            }
        }
        Attribution nobody = saidByNobody(best, withoutSpeaker, denied, where);
        if (nobody != null) {
            Attribution same = withoutSpeaker == null ? null : joined(quoteContext, analysed, withoutSpeaker, from);
            return same == null ? nobody : same;
        }
        Cue frame = speaker != null && speaker.type() == Mention.Type.OTHER ? frame(analysed, from, best) : null;
        Mention framing = frame == null ? null : Subjects.before(analysed, frame, from);
        if (frame != null && framing != null) {
            return resolver.resolve(quoteContext, framing)
                    .by(frame.text(), "the cue \u201c" + frame.text() + "\u201d frames the sentence");
        }
        Mention overClause = best == null ? null : FarSubjects.overClause(analysed, best, from, to - 1);
        Mention inClause =
                overClause == null && best != null ? FarSubjects.ofClause(analysed, from, to - 1) : overClause;
        if (inClause != null) {
            return resolver.resolve(quoteContext, inClause)
                    .uncued("no cue; the clause that leads to the colon is about them", COLON);
        }
        if (best != null
                && speaker != null
                && best.use() == CueVerbs.Use.MENTAL
                && analysed.token(to - 1).is(":")) {
            return resolver.resolve(quoteContext, speaker)
                    .uncued("no cue; a colon leads from somebody to the quote", COLON);
        }
        if (best != null && speaker != null) {
            return resolver.resolve(quoteContext, speaker)
                    .by(best.text(), "the cue \u201c" + best.text() + "\u201d " + where);
        }
        return owner == null ? saidByNobody(analysed, from, to) : byOwner(quoteContext, analysed, owner);
    }

    /** Whether "and" joins a verb to one before it, whose subject it shares ("warns the hall and asks for quiet:"). */
    private static boolean isJoined(AnalysedPassage analysed, Cue cue) {
        return analysed.language().has(Language.Trait.VERB_SECOND)
                && (cue.place() == null || cue.place() == CuePhrase.Place.BEFORE)
                && analysed.token(Cues.beforeAdverbs(analysed.tokens(), cue.verb()))
                        .is(WordClass.AND);
    }

    /**
     * Returns who said the quote before it in its sentence, where "and" joins a verb without a subject to that ("calls
     * it “a shame” and asks for “more boats”"), in languages whose verbs need none; or null.
     */
    private static @Nullable Attribution joined(
            QuoteContext quoteContext, AnalysedPassage analysed, Cue cue, int from) {
        int and = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        boolean adds =
                cue.tense() == CueVerbs.Tense.GERUND && analysed.token(and).is(",");
        boolean joins = analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && analysed == quoteContext.analysed()
                && (adds || analysed.token(and).is(WordClass.AND));
        int before = and - 1;
        while (joins && before >= from && analysed.token(before).run() < 0) {
            before--;
        }
        boolean other = analysed.mentions(before + 1, cue.from()).stream()
                .anyMatch(mention -> !mention.owner() && !analysed.dependsOnPreposition(mention));
        Attribution said = joins && before >= from && !other
                ? quoteContext
                        .context()
                        .of(quoteContext.index(), analysed.token(before).run())
                : null;
        return said == null
                ? null
                : said.continued("goes on from the quote before")
                        .by(cue.text(), "the cue \u201c" + cue.text() + "\u201d joins it");
    }

    private Attribution byOwner(QuoteContext quoteContext, AnalysedPassage analysed, Mention owner) {
        String noun = analysed.token(owner.to()).text();
        return resolver.resolve(quoteContext, owner)
                .weakened(OWNED)
                .by(noun, "the quote is given as somebody's " + noun);
    }

    /** Returns the attribution by a cue without a subject behind the best one, or by a denied one alone; or null. */
    private static @Nullable Attribution saidByNobody(
            @Nullable Cue best, @Nullable Cue withoutSpeaker, @Nullable Cue denied, String where) {
        if (withoutSpeaker != null && (best == null || best.from() < withoutSpeaker.from())) {
            return Attribution.none(
                    withoutSpeaker.text(),
                    "the cue \u201c" + withoutSpeaker.text() + "\u201d " + where + " without a speaker to name");
        }
        return best == null && denied != null
                ? Attribution.none(denied.text(), "the cue \u201c" + denied.text() + "\u201d is denied")
                : null;
    }

    /** Whether some tokens tell what somebody was asked ("Asked whether the wall was"). */
    private static boolean isAsked(AnalysedPassage analysed, int from, int to) {
        boolean asked = analysed.token(from).is(WordClass.ASKED)
                && analysed.token(from + 1).isAny(WordClass.CLAUSE, WordClass.PREPOSITION);
        for (int i = from; asked && i < to; i++) {
            asked = analysed.token(i).isWord() || analysed.token(i).run() >= 0;
        }
        return asked;
    }

    /** Returns the attribution by a passive verb near the quote that tells no agent ("were told to ..."), or null. */
    private static @Nullable Attribution saidByNobody(AnalysedPassage analysed, int from, int to) {
        for (Cue cue : analysed.cues().reversed()) {
            boolean near = cue.from() >= from && cue.to() <= to && to - cue.to() <= CLOSE;
            if (near && cue.passive() && cue.use() != CueVerbs.Use.MENTAL) {
                return Attribution.none(cue.text(), "the cue \u201c" + cue.text() + "\u201d does not tell by whom");
            }
        }
        return null;
    }

    /**
     * Returns the cue between commas that makes its sentence a report ("his party, Lee said, would ...") and precedes
     * another cue, or null.
     */
    private static @Nullable Cue frame(AnalysedPassage analysed, int from, @Nullable Cue before) {
        if (analysed.language().has(Language.Trait.VERB_SECOND)) {
            return null;
        }
        for (Cue cue : analysed.cues()) {
            boolean here = cue.from() >= from
                    && before != null
                    && cue.from() < before.from()
                    && cue.use() == CueVerbs.Use.SPEECH;
            if (here && analysed.isSetOff(cue)) {
                return cue;
            }
        }
        return null;
    }

    /**
     * Returns how likely a cue governs the quote: near cues and verbs of speech rank first, infinitives and passives
     * last.
     */
    private static double weight(AnalysedPassage analysed, Cue cue, int quote) {
        int distance = quote - cue.to();
        double weight = -DISTANCE * distance;
        weight -= switch (cue.use()) {
            case SPEECH -> 0;
            case FRAGMENT -> distance > ADJACENT ? FRAGMENT : 0;
            case MENTAL -> MENTAL;
        };
        if (cue.passive()) {
            weight -= PASSIVE;
        }
        if (cue.tense() == CueVerbs.Tense.BASE && analysed.token(cue.from() - 1).is(WordClass.INFINITIVE)) {
            weight -= INFINITIVE;
        } else if (cue.tense() == CueVerbs.Tense.BASE
                && analysed.mentions().stream().noneMatch(m -> m.to() == cue.from())) {
            weight -= MODAL;
        }
        return weight;
    }

    /** Whether a clause begins between two tokens, whose subject a verb of thinking may have. */
    private static boolean hasClauseBetween(AnalysedPassage analysed, int from, int to) {
        for (int i = from; i < to; i++) {
            if (analysed.token(i).isAny(WordClass.THAT, WordClass.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention subject(AnalysedPassage analysed, Cue cue, int from, int to) {
        if (cue.isAccordingTo()) {
            Mention antecedent = RelativeClauses.source(analysed, cue, from);
            return antecedent == null ? Subjects.behind(analysed, cue, to) : antecedent;
        }
        if (cue.passive()) {
            return Inversion.agent(analysed, cue);
        }
        if (Inversion.isIn(analysed) && cue.place() == null) {
            Mention subject = Inversion.subject(analysed, cue, from, to);
            int end = subject == null ? Insertions.close(analysed, cue, from, to) : -1;
            return end < 0 ? subject : Inversion.behind(analysed, cue, end);
        }
        if (cue.place() == CuePhrase.Place.FROM) {
            return ImpersonalCues.source(analysed, cue, from, to);
        }
        int close = Insertions.close(analysed, cue, from, to);
        Mention inserted = close < 0 ? null : Subjects.behind(analysed, cue, close);
        if (inserted != null) {
            return inserted;
        }
        if (close >= 0 && Insertions.followsPhrase(analysed, cue)) {
            return LeftOutSubjects.before(analysed, cue, cue.from());
        }
        boolean gerund = cue.tense() == CueVerbs.Tense.GERUND
                && cue.form() != null
                && analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES);
        Mention opener = gerund ? LeadIns.subject(analysed, new Sentence(from, cue.from())) : null;
        if (opener != null) {
            return opener;
        }
        Mention nearest = Subjects.before(analysed, RelayedSpeech.beforeAgent(analysed, cue), from);
        boolean apart = nearest != null
                && cue.use() == CueVerbs.Use.MENTAL
                && !analysed.token(to - 1).is(":")
                && hasClauseBetween(analysed, nearest.to(), cue.from());
        Mention before = apart ? null : nearest;
        boolean open = cue.from() == from
                || cue.from() == from + 1 && analysed.token(from).run() >= 0
                || Inversion.isIn(analysed)
                || analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                        && !cue.governsFragment()
                        && !RelativeClauses.opensRightBefore(analysed, cue);
        Mention behind = before == null && open ? Subjects.behind(analysed, cue, to) : null;
        Mention subject = behind == null || isObject(analysed, cue, behind) ? before : behind;
        if (subject != null) {
            return subject;
        }
        Mention where = FarSubjects.where(analysed, cue, from);
        return where == null ? LeftOutSubjects.before(analysed, cue, from) : where;
    }

    /** Whether a thing stands behind a verb that shows that its subject is a person (Polish "opublikowała wpis"). */
    private static boolean isObject(AnalysedPassage analysed, Cue cue, Mention behind) {
        CueVerbs.Form form = cue.form();
        Token noun = analysed.token(behind.from());
        return analysed.language().hasCases()
                && form != null
                && form.gender() != Gender.UNKNOWN
                && behind.type() == Mention.Type.OTHER
                && noun.isAny(WordClass.THING, WordClass.WRITING, WordClass.POST)
                && !noun.isRole()
                && !noun.is(WordClass.BODY_NOUN);
    }

    /** Returns the owner of a noun of speech ("Lee's claim", "his description"), or null. */
    private static @Nullable Mention ownerOfWords(AnalysedPassage analysed, int from, int to) {
        for (Mention mention : analysed.mentions(from, to).reversed()) {
            if (mention.owner()
                    && mention.to() < to
                    && to - mention.to() <= NOUN_REACH
                    && (introducesContent(analysed, mention.to() + 1) || isWhollyOwned(analysed, mention, from, to))
                    && analysed.token(mention.to()).is(WordClass.SAY_NOUN)) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Whether a sentence up to its colon is about somebody's words ("Her message to the town:", "Ihr Fazit fällt knapp
     * aus:").
     */
    private static boolean isWhollyOwned(AnalysedPassage analysed, Mention owner, int from, int to) {
        boolean free = !analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES);
        return free && owner.phrase() == from && analysed.token(to - 1).is(":");
    }

    /** Whether what follows a noun of speech introduces its content. */
    private static boolean introducesContent(AnalysedPassage analysed, int next) {
        Token token = analysed.token(next);
        return token.run() >= 0 || token.is(":") || token.is(",") || token.is(WordClass.TIE);
    }
}
