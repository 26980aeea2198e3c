package app.rundown.quote.reference;

import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameEvidence;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the only person whom an update has named when it goes on with a description and its article (Swedish "Lee, 43,
 * har k\u00f6rt l\u00e4nge. ..., s\u00e4ger chauff\u00f6ren").
 */
final class OnlyOneNamed {
    /** The most letters of a prefix for former holders that is written without a hyphen. */
    private static final int LONGEST_PREFIX = 3;

    /** How many passages an update may have before the description. */
    private static final int REACH = 8;

    private OnlyOneNamed() {}

    /** Returns that person, if nothing that the document tells of them speaks against it; or null. */
    static @Nullable Person described(QuoteContext quoteContext, Mention role, RoleFit fit) {
        AnalysedPassage analysed = quoteContext.analysed();
        Language language = analysed.language();
        Token noun = analysed.token(role.from());
        boolean wide = language.is(WordClass.HYPERNYM, fit.head())
                        && !language.isAny(fit.head(), WordClass.HELD, WordClass.COUNTERPART)
                || isFormer(language, fit.head());
        boolean back = noun.isDefinite()
                || analysed.token(role.phrase()).is(WordClass.DEFINITE)
                || wide && language.has(Trait.NO_ARTICLES) && role.phrase() == role.from();
        boolean ofOther = analysed.token(role.to()).is(WordClass.OF)
                || analysed.token(role.to()).is(WordClass.WHO)
                || analysed.token(role.to()).isCapitalised()
                || analysed.token(role.to()).is(WordClass.GENITIVE);
        if (!back
                || ofOther
                || role.owner()
                || !fit.office()
                || language.isAny(fit.head(), WordClass.SPOKES, WordClass.KIN)
                || !wide
                        && language.isAny(fit.head(), WordClass.HELD, WordClass.COUNTERPART)
                        && !isInHeadline(quoteContext, fit)) {
            return null;
        }
        Person alone = soleSubjectBefore(quoteContext, role);
        boolean goesOn = mayGoOn(analysed, role) || opensSentence(analysed, role);
        Person near = only(quoteContext, role, alone, goesOn);
        boolean bySubject = language.has(Trait.SUBJECT_AFTER_PHRASES) && !language.has(Trait.NO_ARTICLES);
        Person only = near == null && wide && bySubject ? HeadlineSpeaker.only(quoteContext, role) : near;
        Gender gender = role.gender();
        boolean may = only != null
                && (fit.mayHold(only)
                                && !(fit.isHeld() && isTitled(quoteContext, only) && !spokeTwice(quoteContext, only))
                        || only.equals(alone) && !holdsOffice(language, only)
                        || wide && (near == null || isInFocus(quoteContext, role, only)));
        return may
                        && only != null
                        && fit.fits(only, gender)
                        && !opensWithPronoun(quoteContext, only)
                        && !(bySubject && Hearers.isToldOf(quoteContext, only))
                ? only
                : null;
    }

    /** Whether the update's headline speaks of somebody by the same office. */
    private static boolean isInHeadline(QuoteContext quoteContext, RoleFit fit) {
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        return headline != null
                && quoteContext.context().tokensOf(headline).stream()
                        .anyMatch(token -> token.country().equals(fit.head()));
    }

    /** Whether an update has quoted a person more than once before, so that it is about nobody else. */
    private static boolean spokeTwice(QuoteContext quoteContext, Person person) {
        AttributionContext context = quoteContext.context();
        int said = 0;
        for (int i = context.previous(quoteContext.index()); i >= 0; i = context.previous(i)) {
            Attribution last = context.last(i);
            said += last != null && person.equals(last.person()) ? 1 : 0;
        }
        return said > 1 && quoteContext.analysed().language().has(Trait.VERB_SECOND);
    }

    /** Whether the update's headline names a person, so that an office in it may be another's. */
    private static boolean isTitled(QuoteContext quoteContext, Person person) {
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        return headline != null
                && headline.contains(person.full().substring(person.full().lastIndexOf(' ') + 1));
    }

    /** Whether quoted words open with "he" or "she", and so tell of a person and are hardly that person's own. */
    static boolean opensWithPronoun(QuoteContext quoteContext, Person person) {
        String words = quoteContext.words();
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String first = Lexicon.fold(words.substring(0, end));
        Language language = quoteContext.analysed().language();
        boolean male = language.is(WordClass.MALE, first) && !language.is(WordClass.FEMALE, first);
        boolean female = language.is(WordClass.FEMALE, first) && !language.is(WordClass.MALE, first);
        return !language.is(WordClass.POSSESSIVE, first)
                && (male && person.gender().fits(Gender.MALE)
                        || female && person.gender().fits(Gender.FEMALE));
    }

    /** Whether a person holds an office, and so is hardly called by a mere trade. */
    static boolean holdsOffice(Language language, Person person) {
        return person.roles().stream().anyMatch(word -> language.isAny(word, WordClass.HELD, WordClass.OFFICE));
    }

    /**
     * Returns the only person of the paragraph before, who is its subject, where a dash opens the words that a
     * description follows ("Lee is in no doubt. / \u2013 We will win, says the lawyer"); or null.
     */
    private static @Nullable Person soleSubjectBefore(QuoteContext quoteContext, Mention role) {
        AnalysedPassage analysed = quoteContext.analysed();
        int previous = quoteContext.context().previous(quoteContext.index());
        boolean dashed = analysed.language().has(Trait.SPEECH_DASH)
                && analysed.language().has(Trait.VERB_SECOND)
                && quoteContext.token() == 0
                && analysed.token(role.phrase() - 1).verbForm() != null
                && role.phrase() == role.from();
        if (!dashed || previous < 0) {
            return null;
        }
        AnalysedPassage before = quoteContext.context().passages().get(previous);
        Person sole = null;
        boolean subject = false;
        for (Mention mention : before.mentions()) {
            Person person = mention.person();
            boolean proven = person != null && !person.isUnproven();
            if (proven && sole != null && !sole.equals(person)
                    || UnnamedPeople.isOnePerson(before, mention)
                    || person == null && mention.type() == Mention.Type.ROLE && !before.dependsOnPreposition(mention)) {
                return null;
            }
            sole = proven ? person : sole;
            subject |= proven && !mention.owner() && !before.dependsOnPreposition(mention);
        }
        return subject && before.runs().isEmpty() ? sole : null;
    }

    /** Whether a description may be of somebody quoted before: a verb leads to it, or it tells more than a noun. */
    static boolean mayGoOn(AnalysedPassage analysed, Mention role) {
        boolean opens = analysed.language().has(Trait.SUBJECT_AFTER_PHRASES) && opensSentence(analysed, role);
        return opens || analysed.token(role.phrase() - 1).verbForm() != null || role.from() - role.phrase() > 1;
    }

    private static boolean opensSentence(AnalysedPassage analysed, Mention role) {
        return analysed.sentences().get(analysed.sentenceOf(role.from())).from() == role.phrase();
    }

    /**
     * Whether a role is a former one ("ex-minister", Dutch "oud-international", Spanish "exalcalde"), as any person may
     * have had.
     */
    private static boolean isFormer(Language language, String head) {
        int hyphen = head.indexOf('-');
        for (int end = 1; hyphen < 0 && end < head.length() && end <= LONGEST_PREFIX; end++) {
            if (language.is(WordClass.PAST_HOLDER, head.substring(0, end)) && language.isRole(head.substring(end))) {
                return true;
            }
        }
        return hyphen > 0 && language.is(WordClass.PAST_HOLDER, head.substring(0, hyphen));
    }

    /** Whether the sentence of a role, or the one before, is about a person or quotes them. */
    private static boolean isInFocus(QuoteContext quoteContext, Mention role, Person person) {
        AnalysedPassage analysed = quoteContext.analysed();
        int to = Math.min(role.phrase(), quoteContext.token());
        int number = analysed.sentenceOf(to);
        int from = analysed.sentences().get(Math.max(0, number - 1)).from();
        for (Mention mention : analysed.mentions(from, to)) {
            if (person.equals(mention.person()) && !mention.owner() && !analysed.dependsOnPreposition(mention)) {
                return true;
            }
        }
        AttributionContext context = quoteContext.context();
        int previous = number == 0 ? context.previous(quoteContext.index()) : -1;
        Attribution here = context.before(quoteContext.index(), to);
        Attribution said = here == null && previous >= 0 ? context.last(previous) : here;
        return said != null && person.equals(said.person());
    }

    /**
     * Whether a passage tells before a role that a person does something, and not that something is done to them: only
     * then may somebody's lawyer or doctor be that person.
     */
    static boolean actsBefore(AnalysedPassage analysed, Mention role, Person person) {
        for (Mention mention : analysed.mentions(0, role.phrase())) {
            Sentence sentence = analysed.sentences().get(analysed.sentenceOf(mention.from()));
            if (mention.persons().contains(person)
                    && !mention.owner()
                    && mention.phrase() == sentence.from()
                    && analysed.tokens().subList(sentence.from(), sentence.to()).stream()
                            .noneMatch(token -> token.is(WordClass.PASSIVE))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the only person whom an update has named, if it tells their age, has quoted them or is about them:
     * somebody named in passing is seldom the one described.
     *
     * @param alone the only one of whom the paragraph before tells, or null: then nobody else counts
     * @param goesOn whether the description may be of the one quoted: it speaks, or tells more than a noun
     */
    private static @Nullable Person only(
            QuoteContext quoteContext, Mention role, @Nullable Person alone, boolean goesOn) {
        AttributionContext context = quoteContext.context();
        Person only = alone;
        boolean known = alone != null;
        int to = Math.min(role.phrase(), quoteContext.token());
        int back = 0;
        for (int i = quoteContext.index(); i >= 0; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            if (back++ == REACH) {
                return null;
            }
            if (alone != null && back > 2) {
                return alone;
            }
            int end = back == 1 ? to : there.tokens().size();
            for (Mention mention : there.mentions(0, end)) {
                Person person = mention.person();
                if (person != null && (person.isUnproven() || !person.gender().fits(role.gender()))) {
                    continue;
                }
                boolean several = person == null && !mention.persons().isEmpty();
                boolean other = person == null
                        ? several || UnnamedPeople.isOnePerson(there, mention) && isIntroduced(there, mention)
                        : only != null && !person.equals(only);
                if (other) {
                    return null;
                }
                only = person == null ? only : person;
                known |= person != null && NameEvidence.isAged(there.at(mention.to()));
            }
            for (int run = 0; run < there.runs().size(); run++) {
                Attribution said = there.tokenOf(run) < end ? context.of(i, run) : null;
                Person speaker = said == null ? null : said.person();
                speaker = speaker != null && speaker.gender().fits(role.gender()) ? speaker : null;
                if (speaker != null && only != null && !speaker.equals(only)) {
                    return null;
                }
                only = speaker == null ? only : speaker;
                known |= speaker != null && goesOn;
            }
        }
        return known || only != null && isInFocus(quoteContext, role, only) ? only : null;
    }

    /** Whether somebody new comes in by an article that leaves it open who that is. */
    private static boolean isIntroduced(AnalysedPassage analysed, Mention mention) {
        return analysed.token(mention.phrase()).is(WordClass.INDEFINITE);
    }
}
