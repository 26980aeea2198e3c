package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.reference.UnnamedPeople;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote without a cue of its own to the speaker of the quote before it in its passage, or of the quotes in
 * the passage before.
 */
final class Continuation implements AttributionRule {
    /** The share of the confidence that is left where only the paragraph before points to the speaker. */
    private static final double PARAGRAPH = 0.7;
    /** Quotes of no more words are fragments, not sentences. */
    private static final int FRAGMENT = 3;
    /** A paragraph of more words is none that stands above others. */
    private static final int HEADING = 10;
    /** The share that is left where only the source of the sentence before points to the speaker. */
    private static final double SOURCE = 0.9;
    /** The most words between two quotes that only say that the second follows. */
    private static final int LINK = 8;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        if (!quoteContext.isOnlyQuoted()) {
            return continuedSentence(quoteContext);
        }
        if (isInDialogue(quoteContext)) {
            return Attribution.none(null, "a question between two paragraphs of speech may be the interviewer's");
        }
        if (isOfNobody(quoteContext)) {
            return Attribution.none(null, "the clause behind the quote names nobody");
        }
        Attribution source = sourceBefore(quoteContext);
        if (source != null) {
            return source;
        }
        Attribution here = quoteContext.context().before(quoteContext.index(), quoteContext.token());
        if (here != null && isAboutAnother(quoteContext, here)) {
            return null;
        }
        if (here != null) {
            return here.continued("goes on from the quote before");
        }
        int previous = quoteContext.context().previous(quoteContext.index());
        if (previous < 0 || quoteContext.token() > 0) {
            return null;
        }
        AnalysedPassage analysed = quoteContext.context().passages().get(previous);
        if (analysed.tokens().isEmpty()) {
            return null;
        }
        if (analysed.tokens().getLast().run() < 0) {
            return quoteContext.analysed().tokens().size() == 1 && !isHeading(quoteContext)
                            || goesOnAlone(quoteContext, analysed)
                    ? continuedParagraph(quoteContext, previous)
                    : null;
        }
        if (isInDialogue(new QuoteContext(quoteContext.context(), previous, 0))) {
            return null;
        }
        Attribution there =
                quoteContext.context().of(previous, analysed.tokens().getLast().run());
        return there == null ? null : there.continued("goes on from the quote that ends the passage before");
    }

    /**
     * Returns whoever the sentence before a quote ends with as its source ("The road is closed, according to Lee. “We
     * wait for the tide.”"): their words then follow. Null where another quote stands there.
     */
    private static @Nullable Attribution sourceBefore(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(quoteContext.token());
        if (before == null || quoteContext.count() <= FRAGMENT || analysed.isQuoted(before)) {
            return null;
        }
        for (Cue cue : analysed.cues()) {
            Mention source = cue.from() > before.from() && cue.to() < before.to() && cue.isAccordingTo()
                    ? Subjects.behind(analysed, cue, before.to())
                    : null;
            boolean named = source != null
                    && (source.type() == Mention.Type.NAME || source.type() == Mention.Type.BODY)
                    && !analysed.token(source.to()).isWord()
                    && !Relays.isRelay(analysed, cue, source);
            if (named && source != null) {
                return new Resolver()
                        .resolve(quoteContext, source)
                        .uncued("no cue; the sentence before is according to them", SOURCE);
            }
        }
        return null;
    }

    /**
     * Whether a clause goes on behind the quote's last sign that tells of nobody, so that somebody else may be heard
     * ("..., Lee said. "No!" it came from the crowd."). English has verbs that are all known.
     */
    private static boolean isOfNobody(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().to();
        Token first = analysed.token(from);
        if (!first.isWord() || !Character.isLowerCase(first.text().codePointAt(0)) || first.is(WordClass.AND)) {
            return false;
        }
        Sentence clause = analysed.sentences().get(analysed.sentenceOf(from));
        return analysed.mentions(from, clause.to()).stream()
                .allMatch(mention -> mention.type() == Mention.Type.OTHER || analysed.dependsOnPreposition(mention));
    }

    /** Whether the sentences between a quote and the one before it turn to somebody else than the one quoted last. */
    private static boolean isAboutAnother(QuoteContext quoteContext, Attribution said) {
        AnalysedPassage analysed = quoteContext.analysed();
        Person quoted = said.person();
        boolean nearest = true;
        for (int n = analysed.sentenceOf(quoteContext.token()) - 1; n >= 0; n--) {
            Sentence before = analysed.sentences().get(n);
            if (analysed.isQuoted(before)) {
                return ReportBefore.tellsOfAnother(quoteContext, before, said);
            }
            Mention subject = LeadIns.subject(analysed, before);
            boolean other = subject != null
                    && (UnnamedPeople.isOnePerson(analysed, subject)
                            || subject.type() == Mention.Type.NAME
                                    && (quoted == null || !subject.persons().contains(quoted)));
            boolean holder = nearest && quoted == null && subject != null && isOtherHolder(quoteContext, said, subject);
            if (nearest && (other || tellsOfWords(analysed, before))
                    || holder
                    || ReportedBody.isAnother(quoteContext, before, subject, said)
                    || quoted != null && holdsOther(quoteContext, before, subject, quoted)) {
                return true;
            }
            nearest = false;
        }
        return false;
    }

    /** Whether a sentence tells from where words came, and so of others than whoever was quoted. */
    private static boolean tellsOfWords(AnalysedPassage analysed, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (analysed.token(i).is(WordClass.SAY_NOUN)
                    && analysed.token(i + 1).is(WordClass.SOURCE)
                    && analysed.language().has(Language.Trait.VERB_SECOND)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is described as another's ("her neighbour"). */
    private static boolean isOwned(AnalysedPassage analysed, Mention subject) {
        return subject.type() == Mention.Type.ROLE || UnnamedPeople.isOnePerson(analysed, subject)
                ? analysed.token(subject.phrase()).is(WordClass.POSSESSIVE)
                        || analysed.token(subject.from() - 1).is(WordClass.POSSESSIVE)
                : false;
    }

    /** Whether a role means somebody whom the document names, and not the unnamed one who was quoted. */
    private static boolean isOtherHolder(QuoteContext quoteContext, Attribution said, Mention subject) {
        Attribution.Described described = said.described();
        return subject.type() == Mention.Type.ROLE
                && described != null
                && !described
                        .noun()
                        .equals(quoteContext.analysed().token(subject.from()).folded())
                && new Resolver()
                                .resolve(
                                        new QuoteContext(quoteContext.context(), quoteContext.index(), subject.from()),
                                        subject)
                                .person()
                        != null;
    }

    /** Whether a sentence is about somebody by a role who is not the one quoted, or "him" can't be the one quoted. */
    private static boolean holdsOther(
            QuoteContext quoteContext, Sentence sentence, @Nullable Mention subject, Person quoted) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean pronoun = analysed.mentions(sentence.from(), sentence.to()).stream()
                .anyMatch(mention -> mention.type() == Mention.Type.PRONOUN
                        && !quoted.gender().fits(mention.gender()));
        return pronoun
                || subject != null && isOwned(analysed, subject)
                || subject != null
                        && subject.type() == Mention.Type.ROLE
                        && !quoted.equals(new Resolver()
                                .resolve(
                                        new QuoteContext(quoteContext.context(), quoteContext.index(), subject.from()),
                                        subject)
                                .person());
    }

    /** Whether a paragraph is a question that a dash opens, and the next one such an answer. */
    static boolean isInDialogue(QuoteContext quoteContext) {
        AnalysedPassage here = quoteContext.analysed();
        int next = quoteContext.index() + 1;
        if (here.tokens().size() != 1
                || !here.runs().getFirst().dashed()
                || quoteContext.last() != '?'
                || next >= quoteContext.context().passages().size()) {
            return false;
        }
        AnalysedPassage answer = quoteContext.context().passages().get(next);
        return answer.passage().flow() == here.passage().flow()
                && answer.token(0).run() >= 0
                && answer.runs().getFirst().dashed();
    }

    /**
     * Attributes a quote to the speaker of the quote before it if a colon and a few words that name nobody, and begin
     * with one such as "then", lead to it ({@code Then, after a pause: "..."}), or words that tell what it is about
     * ({@code On the new rule: "..."}).
     */
    static @Nullable Attribution linked(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        int colon = quoteContext.token() - 1;
        boolean leads = colon > from
                && colon - from <= LINK
                && analysed.token(colon).is(":")
                && (opensTopic(analysed, from, colon)
                        || analysed.token(from).isAny(WordClass.LINK, WordClass.AND, WordClass.ADVERB)
                                && analysed.mentions(from, colon).isEmpty());
        for (int i = from; leads && i < colon; i++) {
            CueVerbs.Form form = analysed.token(i).verbForm();
            leads = !analysed.token(i).isAny(WordClass.AUXILIARY, WordClass.CLAUSE)
                    && (form == null || form.tense() == CueVerbs.Tense.BASE);
        }
        if (!leads) {
            return null;
        }
        int previous = from > 0 ? -1 : quoteContext.context().previous(quoteContext.index());
        Attribution before = previous < 0
                ? quoteContext.context().before(quoteContext.index(), from)
                : lastOf(quoteContext.context(), previous);
        return before == null || previous < 0 && isAboutAnother(quoteContext, before)
                ? null
                : before.continued("goes on from the quote before");
    }

    /** Whether words before a colon only tell what is spoken of, or to whom: all that they mention is governed. */
    private static boolean opensTopic(AnalysedPassage analysed, int from, int colon) {
        Token first = analysed.token(from);
        return first.is(WordClass.TIE)
                && first.is(WordClass.PREPOSITION)
                && !first.isAny(WordClass.SOURCE, WordClass.OF)
                && analysed.mentions(from, colon).stream()
                        .allMatch(mention -> mention.type() == Mention.Type.OTHER
                                || mention.owner()
                                || analysed.dependsOnPreposition(mention)
                                || LeadIns.isGenitive(analysed, mention));
    }

    /** Returns what was found of the quote in the last sentence of a passage, or null. */
    private static @Nullable Attribution lastOf(AttributionContext context, int passage) {
        AnalysedPassage analysed = context.passages().get(passage);
        if (analysed.tokens().isEmpty()) {
            return null;
        }
        for (int i = analysed.tokens().size() - 1;
                i >= analysed.sentences().getLast().from();
                i--) {
            if (analysed.token(i).run() >= 0) {
                return context.of(passage, analysed.token(i).run());
            }
        }
        return null;
    }

    /**
     * Attributes a quoted sentence that ends in plain words which name nobody ("It is a tax cut" for the rich) to the
     * speaker of the quote in the sentence before.
     */
    private static @Nullable Attribution continuedSentence(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence sentence = quoteContext.sentence();
        boolean opens = quoteContext.token() == sentence.from()
                && sentence.from() > 0
                && !quoteContext.leadsToSpeaker()
                && quoteContext.count() > FRAGMENT
                && Character.isUpperCase(quoteContext.words().codePointAt(0));
        boolean somebody = !analysed.mentions(sentence.from(), sentence.to()).isEmpty()
                || analysed.cues().stream().anyMatch(cue -> cue.from() >= sentence.from() && cue.to() <= sentence.to());
        boolean follows = opens
                && analysed.isQuoted(
                        analysed.sentences()
                                .get(analysed.sentenceOf(quoteContext.token()) - 1)
                                .from(),
                        sentence.from());
        Attribution before =
                follows && !somebody ? quoteContext.context().before(quoteContext.index(), quoteContext.token()) : null;
        return before == null ? null : before.continued("goes on from the quote before");
    }

    /** Whether a paragraph asks somebody who has just answered, and so is mostly the other's. */
    private static boolean asks(QuoteContext quoteContext, Attribution speaker) {
        String cue = speaker.cue();
        return cue != null
                && quoteContext.last() == '?'
                && quoteContext.context().language().is(WordClass.REPLY, cue);
    }

    /**
     * Whether a paragraph opens with whole quoted sentences right behind one that ends with whose words its last were
     * ("..., said Lee."), and does not then turn to somebody by name.
     */
    private static boolean goesOnAlone(QuoteContext quoteContext, AnalysedPassage before) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence last = before.sentences().getLast();
        boolean said = before.isQuoted(last);
        boolean whole = endsSentence(quoteContext.words())
                && quoteContext.count() > FRAGMENT
                && Character.isUpperCase(quoteContext.words().codePointAt(0));
        int next = quoteContext.sentence().to();
        Mention turn = next < analysed.tokens().size()
                ? LeadIns.subject(analysed, analysed.sentences().get(analysed.sentenceOf(next)))
                : null;
        return said && whole && (turn == null || turn.type() == Mention.Type.PRONOUN);
    }

    /** Whether a paragraph is a few words that no full stop ends, as those above the next paragraphs are. */
    private static boolean isHeading(QuoteContext quoteContext) {
        return quoteContext.count() <= HEADING && !endsSentence(quoteContext.words());
    }

    /** Whether words end with a full stop or the like, perhaps before marks that close words inside them. */
    private static boolean endsSentence(String words) {
        int last = words.length() - 1;
        while (last > 0
                && !Character.isLetterOrDigit(words.charAt(last))
                && ".!?\u2026".indexOf(words.charAt(last)) < 0) {
            last--;
        }
        return last > 0 && ".!?\u2026".indexOf(words.charAt(last)) >= 0;
    }

    /**
     * Attributes a paragraph of nothing but quoted words to the speaker of the paragraph before, if only one person is
     * quoted there and nobody else is named who might have spoken.
     */
    private static @Nullable Attribution continuedParagraph(QuoteContext quoteContext, int previous) {
        Attribution speaker = null;
        AnalysedPassage analysed = quoteContext.context().passages().get(previous);
        for (int run = 0; run < analysed.runs().size(); run++) {
            Attribution said = quoteContext.context().of(previous, run);
            if (said == null
                    || said.person() == null
                    || speaker != null && !said.person().equals(speaker.person())) {
                return null;
            }
            speaker = said;
        }
        Person person = speaker == null ? null : speaker.person();
        if (speaker == null || person == null || asks(quoteContext, speaker)) {
            return null;
        }
        boolean others = analysed.mentions().stream()
                .anyMatch(m -> m.person() != null
                        && !m.persons().contains(person)
                        && !m.owner()
                        && !analysed.dependsOnPreposition(m));
        return others
                ? null
                : speaker.continued("no cue; goes on from the paragraph before", PARAGRAPH)
                        .uncued();
    }
}
