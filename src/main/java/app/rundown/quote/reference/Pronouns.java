package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.name.RoleWords;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whom "he" or "she" means: the person of the greatest weight before it whose gender fits. */
final class Pronouns {
    private static final double CONFIDENCE = 0.8;

    /** The most words with a comma before the subject of a sentence. */
    private static final int OPENING = 4;

    /** How many passages to look back for whoever was named last. */
    private static final int NEAR = 2;

    /** Returns the person, or nobody with the reason. */
    Attribution resolve(QuoteContext quoteContext, Mention pronoun) {
        int from = quoteContext.sentence().from();
        // Of two parts of a speech in one sentence, the first is before the second.
        boolean again = pronoun.from() == pronoun.to()
                && quoteContext.analysed().isQuoted(from, Math.max(from, quoteContext.token()));
        int before = Math.min(
                pronoun.from(),
                quoteContext.token() >= pronoun.to() ? pronoun.from() : again ? quoteContext.token() : from);
        Attribution last = latter(quoteContext, pronoun);
        if (last != null) {
            return last;
        }
        Attribution subject = SubjectOfQuote.of(quoteContext, pronoun);
        Attribution same = subject == null ? quotedBefore(quoteContext, pronoun, before) : subject;
        if (same != null) {
            return same;
        }
        Attribution written = new WrittenSubjects(new Resolver()).of(quoteContext, pronoun);
        if (written != null) {
            return written;
        }
        Attribution about = Bodies.ofSentenceBefore(quoteContext, pronoun);
        if (about != null) {
            return about;
        }
        Attribution held = holderBefore(quoteContext, pronoun);
        if (held != null) {
            return held;
        }
        Attribution reporting = unnamedReporting(quoteContext, pronoun);
        if (reporting != null) {
            return reporting;
        }
        Attribution turned = newTopic(quoteContext, pronoun);
        if (turned != null) {
            return turned;
        }
        Attribution come = newcomer(quoteContext, pronoun);
        if (come != null) {
            return come;
        }
        Attribution next = NamedNext.ofNextWords(quoteContext, pronoun);
        if (next != null) {
            return next;
        }
        Candidates candidates = new Candidates(quoteContext, before, pronoun.gender(), true);
        UnlikelyReferents unlikely = new UnlikelyReferents(quoteContext, pronoun);
        Person person = unlikely.best(candidates);
        String word = "\u201c" + pronoun.text() + "\u201d";
        Attribution unnamed = candidates.unnamed(person);
        Attribution.Described described = unnamed == null ? null : unnamed.described();
        if (unnamed != null && described != null) {
            return Attribution.unnamed(
                    described,
                    unnamed.speaksFor(),
                    word + " is \u201c" + described.words() + "\u201d, who is not named");
        }
        boolean spoken = person != null && candidates.reason(person).equals(Candidates.SPOKE_BEFORE);
        boolean here = quoteContext.context().before(quoteContext.index(), before) != null;
        boolean passing = person != null
                && candidates.reason(person).equals(Candidates.IN_PASSING)
                && !quoteContext.context().language().has(Language.Trait.NO_ARTICLES);
        Attribution body = Bodies.ofPronoun(quoteContext, pronoun, passing ? null : person, spoken && here);
        if (body != null) {
            return body;
        }
        boolean toldOf = person != null
                && quoteContext.context().language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && Hearers.isToldOf(quoteContext, person);
        Attribution other = toldOf
                ? subjectBefore(quoteContext, pronoun)
                : person == null ? NamedNext.ofPronoun(quoteContext, pronoun) : null;
        if (other != null) {
            return other;
        }
        if (person != null && unlikely.isOnlyNamed(before, person, candidates)) {
            return Attribution.none(
                    null, word + " may be " + person.full() + ", of whom too little is told, or another");
        }
        return person == null || toldOf
                ? Attribution.none(null, word + " refers to nobody named before it")
                : Attribution.of(
                        person,
                        Basis.PRONOUN,
                        word + " is " + person.full() + ": " + candidates.reason(person),
                        CONFIDENCE);
    }

    /**
     * Returns the holder of the office that the sentence before is about ("The prosecutor shrugs. "...", she says"), if
     * the document tells who that is, though others were named nearer; or null. English has its own weights.
     */
    private static @Nullable Attribution holderBefore(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(pronoun.from(), quoteContext.token()));
        int index = quoteContext.index();
        int previous = before == null ? quoteContext.context().previous(index) : -1;
        // A dash opens each paragraph of speech.
        if (previous >= 0
                && analysed.language().has(Language.Trait.SPEECH_DASH)
                && analysed.language().has(Language.Trait.VERB_SECOND)
                && !quoteContext.context().passages().get(previous).sentences().isEmpty()) {
            index = previous;
            analysed = quoteContext.context().passages().get(previous);
            before = analysed.sentences().getLast();
        }
        boolean asked = analysed.language().has(Language.Trait.VERB_SECOND)
                || analysed.language().has(Language.Trait.NO_ARTICLES);
        Mention subject = before != null ? LeadIns.subject(analysed, before) : null;
        Mention role = subject != null && (asked || Roles.isOwned(analysed, subject)) ? subject : null;
        boolean name = role != null
                && before != null
                && role.type() == Mention.Type.NAME
                && role.phrase() == before.from()
                && analysed.language().has(Language.Trait.VERB_SECOND);
        if (role == null || before == null || !name && role.type() != Mention.Type.ROLE || analysed.isQuoted(before)) {
            return null;
        }
        Attribution meant = new Resolver().resolve(new QuoteContext(quoteContext.context(), index, role.from()), role);
        Person person = meant.person();
        if (person == null && meant.described() != null) {
            return meant;
        }
        return person != null && person.gender().fits(pronoun.gender()) && !person.isUnproven()
                ? Attribution.of(
                        person,
                        Basis.PRONOUN,
                        "\u201c" + pronoun.text() + "\u201d is " + person.full()
                                + ": the sentence before is about \u201c" + role.text() + "\u201d",
                        Math.min(CONFIDENCE, meant.confidence()))
                : null;
    }

    /**
     * Returns the person whom the sentence before is about, where whoever else a pronoun might mean is told of in the
     * quote ("Holm shrugs. “Lee is too kind,” he said"); or null.
     */
    private static @Nullable Attribution subjectBefore(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(pronoun.from(), quoteContext.token()));
        Mention subject = before == null || analysed.isQuoted(before) ? null : LeadIns.subject(analysed, before);
        Person person = subject == null || subject.type() != Mention.Type.NAME
                ? null
                : Resolver.choose(quoteContext, subject, pronoun.gender());
        return person != null && person.gender().fits(pronoun.gender()) && !Hearers.isToldOf(quoteContext, person)
                ? Attribution.of(
                        person,
                        Basis.PRONOUN,
                        "\u201c" + pronoun.text() + "\u201d is " + person.full()
                                + ": the sentence before is about them, and the quote tells of the other",
                        CONFIDENCE)
                : null;
    }

    /**
     * Returns whoever is meant by the noun with which a passage opens, where a verb without a subject follows and
     * nobody else was mentioned in between: in languages with cases it may be the object (Polish "Emeryta zabrała
     * karetka"). Null if the passage opens otherwise.
     */
    private static @Nullable Attribution newTopic(QuoteContext quoteContext, Mention verb) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token first = analysed.token(0);
        if (!analysed.language().hasCases()
                || verb.from() != verb.to()
                || analysed.tokens().isEmpty()
                || !first.isWord()
                || quoteContext.token() == 0
                || !analysed.mentions(0, verb.from()).isEmpty()
                || quoteContext.context().before(quoteContext.index(), quoteContext.token()) != null) {
            return null;
        }
        Gender gender = RoleWords.genderOfAnyCase(first, analysed.language());
        if (gender == null || gender == Gender.UNKNOWN || !gender.fits(verb.gender())) {
            return null;
        }
        Mention noun = new Mention(Mention.Type.ROLE, 0, 0, 1, first.text(), List.of(), gender, false);
        return new Roles(analysed.language(), new UnnamedPeople(new Resolver())).resolve(quoteContext, noun);
    }

    /**
     * Returns whoever was quoted right before in the passage without being a person by name, whom a verb means that has
     * no subject ("We are lost, said the captain. "The end", [he] added"), if nobody was named since; or null.
     */
    private static @Nullable Attribution quotedBefore(QuoteContext quoteContext, Mention verb, int before) {
        AnalysedPassage analysed = quoteContext.analysed();
        Attribution said =
                verb.from() == verb.to() ? quoteContext.context().before(quoteContext.index(), before) : null;
        boolean adds = analysed.token(verb.from()).is(Lexicon.WordClass.ADDING)
                || analysed.token(verb.from() - 1).is(Lexicon.WordClass.ADDING);
        if (said == null || said.person() != null || !adds && isSomebodyNamedSince(analysed, before)) {
            return null;
        }
        String word = "\u201c" + verb.text() + "\u201d is \u201c";
        Attribution.Described described = said.described();
        if (said.speaker() == null && described != null) {
            return Attribution.unnamed(
                    described, said.speaksFor(), word + described.words() + "\u201d, who is not named");
        }
        return adds || said.speaker() == null
                ? null
                : Attribution.body(said.speaker(), word + said.speaker() + "\u201d, quoted right before", CONFIDENCE);
    }

    /** Whether anybody is named between the last quote before a token and the token. */
    private static boolean isSomebodyNamedSince(AnalysedPassage analysed, int before) {
        int end = before;
        while (end > 0 && analysed.token(end - 1).run() < 0) {
            end--;
        }
        int cued = end;
        while (cued < before && !analysed.token(cued).is(".")) {
            cued++;
        }
        return !analysed.mentions(cued, before).isEmpty();
    }

    /**
     * Returns the unnamed one who speaks in the sentence before, which quotes nothing ("The talks stand still, says an
     * official. "Nobody moves", he says"); or null.
     */
    private static @Nullable Attribution unnamedReporting(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(pronoun.from(), quoteContext.token()));
        if (before == null || pronoun.from() == pronoun.to() || analysed.isQuoted(before)) {
            return null;
        }
        for (Cue cue : analysed.cues()) {
            boolean here = cue.from() >= before.from()
                    && cue.to() <= before.to()
                    && cue.use() == CueVerbs.Use.SPEECH
                    && cue.place() == null
                    && !cue.passive();
            Mention subject = here ? Inversion.subject(analysed, cue, before.from(), before.to()) : null;
            if (subject != null
                    && UnnamedPeople.isOnePerson(analysed, subject)
                    && !subject.owner()
                    && subject.gender().fits(pronoun.gender())) {
                Attribution unnamed = new UnnamedPeople(new Resolver()).describe(quoteContext, subject);
                return unnamed.by(null, "\u201c" + pronoun.text() + "\u201d is the subject of the sentence before");
            }
        }
        return null;
    }

    /**
     * Returns whoever comes in with an article that leaves it open who that is, as the subject of the sentence before,
     * by a noun that no table knows ("Une vacancière cherche du réseau. "...", dit-elle"); or null. The article shows
     * the gender.
     */
    private static @Nullable Attribution newcomer(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(pronoun.from(), quoteContext.token()));
        if (before == null || analysed.isQuoted(before)) {
            return null;
        }
        int article = before.from();
        int comma = before.from();
        while (comma < before.to() && analysed.token(comma).isWord()) {
            comma++;
        }
        if (!analysed.token(article).is(Lexicon.WordClass.INDEFINITE)
                && analysed.token(comma).is(",")
                && comma - article <= OPENING) {
            article = comma + 1;
        }
        Token noun = analysed.token(article + 1);
        Gender gender = RoleWords.genderOf(noun, analysed.token(article));
        boolean open = analysed.token(article).is(Lexicon.WordClass.INDEFINITE)
                && analysed.token(article).isAny(Lexicon.WordClass.MASCULINE, Lexicon.WordClass.FEMININE)
                && noun.isWord()
                && noun.isCapitalised() == analysed.language().has(Language.Trait.CAPITAL_NOUNS)
                && !noun.isAny(
                        Lexicon.WordClass.THING,
                        Lexicon.WordClass.WRITING,
                        Lexicon.WordClass.SAY_NOUN,
                        Lexicon.WordClass.POST,
                        Lexicon.WordClass.BODY_NOUN,
                        Lexicon.WordClass.PLURAL_ROLE)
                && analysed.mentions(before.from(), before.to()).stream()
                        .allMatch(mention -> mention.owner()
                                || mention.type() == Mention.Type.OTHER
                                || analysed.dependsOnPreposition(mention));
        String words = open ? analysed.words(article, article + 2) : "";
        return open && gender == pronoun.gender() && gender != Gender.UNKNOWN
                ? Attribution.unnamed(
                        new Attribution.Described(words, noun.folded(), gender),
                        null,
                        "\u201c" + pronoun.text() + "\u201d is \u201c" + words + "\u201d, who is not named")
                : null;
    }

    /** Returns the person who was named last, if a pronoun means that one (French "ce dernier"); or null. */
    private static @Nullable Attribution latter(QuoteContext quoteContext, Mention pronoun) {
        if (!quoteContext
                .analysed()
                .token(pronoun.from())
                .isAny(Lexicon.WordClass.LATTER_MALE, Lexicon.WordClass.LATTER_FEMALE)) {
            return null;
        }
        // "The person concerned" is whom others spoke of, and not who spoke.
        boolean concerned = quoteContext.analysed().token(pronoun.from()).isRole();
        Person speaker = concerned ? Hearers.lastSpeaker(quoteContext, pronoun) : null;
        Person told = speaker == null ? null : Hearers.toldOf(quoteContext, pronoun, speaker);
        if (speaker != null && told != null) {
            return Attribution.of(
                    told,
                    Basis.PRONOUN,
                    "\u201c" + pronoun.text() + "\u201d is " + told.full() + ": " + speaker.full() + " spoke of them",
                    CONFIDENCE);
        }
        for (AttributionContext.Earlier earlier :
                quoteContext.context().mentionsBefore(quoteContext.index(), pronoun.phrase(), NEAR)) {
            Attribution holder = concerned ? null : holderNamedLast(quoteContext, pronoun, earlier);
            if (holder != null) {
                return holder;
            }
            Person person = earlier.mention().person();
            if (person != null && !person.equals(speaker) && person.gender().fits(pronoun.gender())) {
                return Attribution.of(
                        person,
                        Basis.PRONOUN,
                        "\u201c" + pronoun.text() + "\u201d is " + person.full() + ": named last before",
                        CONFIDENCE);
            }
        }
        return null;
    }

    /**
     * Returns the holder of an office that is mentioned in the same passage, known or not, if that is whom "the latter"
     * means ("... by the minister. The latter admitted ..."); null where it only explains a name.
     */
    private static @Nullable Attribution holderNamedLast(
            QuoteContext quoteContext, Mention pronoun, AttributionContext.Earlier earlier) {
        Mention role = earlier.mention();
        AnalysedPassage analysed = earlier.analysed();
        boolean apposed = analysed.token(role.phrase() - 1).is(",")
                && analysed.mentions(0, role.phrase()).stream()
                        .anyMatch(name -> name.to() == role.phrase() - 1 && name.type() == Mention.Type.NAME);
        if (role.type() != Mention.Type.ROLE
                || earlier.passage() != quoteContext.index()
                || apposed
                || role.owner()
                || !role.gender().fits(pronoun.gender())) {
            return null;
        }
        QuoteContext there = new QuoteContext(quoteContext.context(), quoteContext.index(), role.from());
        Attribution meant = new Resolver().resolve(there, role);
        String why = "\u201c" + pronoun.text() + "\u201d is \u201c" + role.text() + "\u201d: mentioned last before";
        Person person = meant.person();
        // Whoever the same sentence names is somebody else.
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(role.from()));
        boolean other = person != null
                && analysed.mentions(sentence.from(), role.phrase()).stream()
                        .anyMatch(mention -> mention.persons().contains(person));
        return person == null || other
                ? Attribution.unnamed(why)
                : Attribution.of(person, Basis.PRONOUN, why, Math.min(CONFIDENCE, meant.confidence()));
    }
}
