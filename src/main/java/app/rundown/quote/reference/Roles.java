package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Offices;
import app.rundown.quote.name.Person;
import app.rundown.quote.name.RoleWords;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whom a description means: the person whom the document describes so, or else somebody mentioned before. */
final class Roles {
    /** Where the document itself describes the person so. */
    static final double CONFIDENCE = 0.75;

    /** Where it does not. */
    private static final double WEAK = 0.7;
    /** How many passages to look back for the only one who speaks. */
    private static final int NEAR = 3;
    /** The weight of each describing word that fits. */
    private static final double OVERLAP = 4;

    /** Where an office begins so, the person may be known by the office itself. */
    private static final String FORMER = "ex";

    private static final String DESCRIBED = "described so in the document";

    private final Language language;
    private final UnnamedPeople unnamedPeople;

    /** Decides in a document of a language; those who stay unnamed are described by {@code unnamedPeople}. */
    Roles(Language language, UnnamedPeople unnamedPeople) {
        this.language = language;
        this.unnamedPeople = unnamedPeople;
    }

    /** Returns the person, or nobody with the reason. */
    Attribution resolve(QuoteContext quoteContext, Mention role) {
        Attribution found = holder(quoteContext, role);
        Person person = found.person();
        return person != null && Hearers.isNamedBehind(quoteContext, role, person)
                ? unnamedPeople.describe(quoteContext, role)
                : found;
    }

    private Attribution holder(QuoteContext quoteContext, Mention role) {
        Attribution aged = Ages.resolve(quoteContext, role);
        if (aged != null) {
            return aged;
        }
        Attribution asking = unnamedPeople.ofPress(quoteContext, role);
        if (asking != null) {
            return asking;
        }
        RoleFit fit = fit(quoteContext.analysed(), role);
        Candidates candidates =
                new Candidates(quoteContext, Math.min(role.phrase(), quoteContext.token()), role.gender(), false);
        NameTable names = quoteContext.context().names();
        for (Person person : names.described(fit.words(), fit.head(), candidates.persons())) {
            double overlap = fit.overlap(person);
            boolean known = !candidates.reason(person).isEmpty()
                    || overlap >= 1
                            && fit.isHeld()
                            && fit.hasOrigin(person)
                            && fit.mayMeanFar(names, person, candidates, role.gender());
            if (overlap > 0 && known && (!fit.office() || fit.mayHold(person)) && !fit.isOtherField(person)) {
                candidates.add(person, OVERLAP * overlap, DESCRIBED);
            }
        }
        Person person = best(quoteContext, role, fit, candidates);
        Person alone = person == null ? onlyOneLeft(quoteContext, role, fit, candidates) : null;
        if (person != null && isDoubtful(quoteContext, role, fit, candidates, person)) {
            return onlySpeakerOrUnnamed(quoteContext, role, fit);
        }
        Person quoted = person == null ? alone : person;
        Person meant = quoted != null && QuotedRoles.areOfAnother(quoteContext, role, quoted)
                ? QuotedRoles.otherHolder(quoteContext, fit, candidates, quoted)
                : quoted;
        if (meant == null
                || CounterpartRoles.isOf(quoteContext.analysed(), role, meant)
                || fit.overlap(meant) == 0
                        && (isOwned(quoteContext.analysed(), role)
                                || language.hasCases() && !fit.office()
                                || language.is(Lexicon.WordClass.COUNTERPART, fit.head())
                                        && !CounterpartRoles.mayMean(quoteContext, role, fit, meant))) {
            return onlySpeakerOrUnnamed(quoteContext, role, fit);
        }
        String why = candidates.reason(meant).isEmpty() ? "the headline names nobody else" : candidates.reason(meant);
        return Attribution.of(
                meant,
                Basis.ROLE,
                "\u201c" + role.text() + "\u201d is " + meant.full() + ": " + why,
                fit.overlap(meant) > 0 ? CONFIDENCE : WEAK);
    }

    /** Whether a possessive of a third person belongs to a role ("her sister"). */
    static boolean isOwned(AnalysedPassage analysed, Mention role) {
        return analysed.tokens().subList(role.phrase(), role.from()).stream()
                .anyMatch(token -> token.is(Lexicon.WordClass.OWNER));
    }

    /** Returns how well a role fits people. */
    RoleFit fit(AnalysedPassage analysed, Mention role) {
        int to = RoleFit.afterOrigin(analysed, role.to(), language);
        Token noun = analysed.token(role.from());
        Set<String> words = RoleWords.of(analysed.tokens(), role.phrase(), to);
        String nominative = RoleWords.nominative(noun, language);
        String head = nominative == null ? noun.country() : nominative;
        words.add(head);
        boolean origin = nominative == null && !noun.isRole();
        boolean office = !origin && !language.is(Lexicon.WordClass.DEMONYM, head) && !Character.isDigit(head.charAt(0));
        return new RoleFit(
                language, words, head, office, Offices.fields(analysed.tokens(), role.phrase(), to, language));
    }

    /** Returns the likeliest candidate whom the role fits, first among those whom the document gives it; or null. */
    private @Nullable Person best(QuoteContext quoteContext, Mention role, RoleFit fit, Candidates candidates) {
        String head = fit.head();
        Person holder = fit.office()
                ? candidates.best(p -> fit.fits(p, role.gender()) && p.roles().contains(head))
                : null;
        if (holder != null) {
            Person last = fit.isOfUnknownField(holder)
                    ? candidates.best(p -> !p.equals(holder)
                            && fit.fits(p, role.gender())
                            && fit.mayHold(p)
                            && UnnamedPeople.isNamedRightBefore(quoteContext, p, role))
                    : null;
            return last == null ? holder : last;
        }
        Token noun = quoteContext.analysed().token(role.from());
        boolean unknown = RoleWords.nominative(noun, language) == null && !noun.isRole() && !noun.isListed();
        return candidates.best(p -> fit.fits(p, role.gender())
                && !((language.has(Language.Trait.VERB_SECOND) || language.has(Language.Trait.SUBJECT_AFTER_PHRASES))
                        && Hearers.isToldOf(quoteContext, p))
                && (!fit.office() || !unknown && fit.mayHold(p) || isOnlyOneHere(quoteContext, role, p, head))
                && !isKeptApart(quoteContext, p, fit));
    }

    /** Returns the only one who speaks in the passage, or whom the headline names, and whom the role fits; or null. */
    private @Nullable Person onlyOneLeft(QuoteContext quoteContext, Mention role, RoleFit fit, Candidates candidates) {
        boolean trade = fit.office() && !fit.isHeld() && !language.is(Lexicon.WordClass.UNNAMED, fit.head());
        Person speaker = trade
                ? candidates.best(p -> fit.fits(p, role.gender()) && isOnlySpeaker(quoteContext, candidates, p, role))
                : null;
        return speaker == null ? ofHeadline(quoteContext, role, fit) : speaker;
    }

    /** Whether too little tells that the role means the likeliest candidate. */
    private boolean isDoubtful(
            QuoteContext quoteContext, Mention role, RoleFit fit, Candidates candidates, Person person) {
        AnalysedPassage analysed = quoteContext.analysed();
        double overlap = fit.overlap(person);
        boolean other = overlap < 1
                && UnnamedPeople.isAboutAnother(quoteContext, role, person)
                && !(fit.isCompound(person)
                        && fit.isOnlyHolder(quoteContext.context().names(), person));
        boolean strange = (overlap == 0 || other) && fit.office() && isStrange(quoteContext, person)
                || candidates.reason(person).equals(DESCRIBED) && FarHolder.isOne(quoteContext, role, person);
        if (strange || overlap > 0) {
            return strange;
        }
        if (Hearers.isSpokenTo(quoteContext, role, person) || CounterpartRoles.isOpenedByAnother(analysed, role)) {
            return true;
        }
        boolean bare = language.has(Language.Trait.NO_ARTICLES)
                && !Character.isDigit(fit.head().charAt(0))
                && !analysed.token(role.phrase()).is(Lexicon.WordClass.DETERMINER);
        boolean noun = bare || language.is(Lexicon.WordClass.UNNAMED, fit.head());
        boolean anybody = noun && !isOnlyOneHere(quoteContext, role, person, fit.head());
        boolean many = !(noun && !anybody) && candidates.isOneOfMany(person);
        return anybody || many && !UnnamedPeople.isNamedRightBefore(quoteContext, person, role);
    }

    /**
     * Returns the person whom a noun for somebody unnamed means, because its article points back and the passage names
     * nobody else ("Lee, 71, ... the pensioner says"); or null.
     */
    @Nullable
    Attribution ofOnlyOne(QuoteContext quoteContext, Mention unnamed) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token article = analysed.token(unnamed.phrase());
        Gender gender = RoleWords.genderOf(analysed.token(unnamed.from()), article);
        boolean bare = unnamed.phrase() == unnamed.from() && !language.has(Language.Trait.NO_ARTICLES);
        boolean back = pointsBack(article) || language.has(Language.Trait.NO_ARTICLES);
        if (bare || unnamed.owner() || !back || gender == Gender.UNKNOWN) {
            return null;
        }
        Mention role = new Mention(
                Mention.Type.ROLE,
                unnamed.phrase(),
                unnamed.from(),
                unnamed.to(),
                unnamed.text(),
                List.of(),
                gender,
                false);
        Attribution found = resolve(quoteContext, role);
        return found.person() == null ? null : found;
    }

    private Attribution onlySpeakerOrUnnamed(QuoteContext quoteContext, Mention role, RoleFit fit) {
        Person spoken = language.is(Lexicon.WordClass.UNNAMED, fit.head())
                        && (!language.is(Lexicon.WordClass.COUNTERPART, fit.head()) || role.from() - role.phrase() > 1)
                        && OnlyOneNamed.mayGoOn(quoteContext.analysed(), role)
                ? onlySpeaker(quoteContext, role, fit)
                : null;
        Person named = spoken == null ? OnlyOneNamed.described(quoteContext, role, fit) : null;
        Attribution instead = named == null ? null : NamedNext.instead(quoteContext, role, fit, named);
        if (named != null) {
            String why = "\u201c" + role.text() + "\u201d is " + named.full() + ", the only one named there";
            return instead != null ? instead : Attribution.of(named, Basis.ROLE, why, WEAK);
        }
        Attribution next = spoken == null ? HeadlineSpeaker.ofRole(quoteContext, role, fit) : null;
        next = spoken == null && next == null ? NamedNext.of(quoteContext, role, fit) : next;
        return spoken == null
                ? next == null ? unnamedPeople.describe(quoteContext, role) : next
                : Attribution.of(
                        spoken,
                        Basis.ROLE,
                        "\u201c" + role.text() + "\u201d is " + spoken.full() + ", the only one who speaks there",
                        WEAK);
    }

    /**
     * Returns the only person whom the nearest passage with a name has before a noun with its article (Danish
     * "pensionisten"), if the text before announces nobody else; or null.
     */
    private @Nullable Person onlySpeaker(QuoteContext quoteContext, Mention noun, RoleFit fit) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (!language.has(Language.Trait.VERB_SECOND)
                || noun.owner()
                || !analysed.token(noun.from()).isDefinite()
                        && !analysed.token(noun.phrase()).is(Lexicon.WordClass.DEFINITE)) {
            return null;
        }
        AttributionContext context = quoteContext.context();
        int limit = Math.min(noun.phrase(), quoteContext.token());
        Person only = null;
        int at = quoteContext.index();
        for (int i = at; i >= 0 && i > at - NEAR && only == null; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            int end = i == at ? limit : there.tokens().size();
            for (Mention mention : there.mentions(0, end)) {
                Person person = mention.person();
                boolean other = person == null
                        ? UnnamedPeople.isOnePerson(there, mention)
                        : only != null && !person.equals(only);
                if (other) {
                    return null;
                }
                only = person == null ? only : person;
            }
            Attribution said = context.before(i, end);
            if (said != null && (only == null ? said.person() == null : !only.equals(said.person()))) {
                return null;
            }
            only = said != null && only == null ? said.person() : only;
        }
        boolean trade = only != null
                && (OnlyOneNamed.holdsOffice(language, only)
                        ? !language.is(Lexicon.WordClass.ANYBODY, fit.head())
                        : only.roles().stream().anyMatch(word -> language.is(Lexicon.WordClass.COUNTERPART, word)))
                && fit.overlap(only) == 0;
        return only != null
                        && !trade
                        && only.gender().fits(analysed.token(noun.from()).genderOfRole())
                ? only
                : null;
    }

    /**
     * Whether a person is the only one whom the passage mentions so far and was quoted right before, so that a
     * description of somebody's trade or origin is most likely theirs ("the professor").
     */
    private boolean isOnlySpeaker(QuoteContext quoteContext, Candidates candidates, Person person, Mention role) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean alone = analysed.mentions(0, role.phrase()).stream()
                .allMatch(mention -> mention.type() != Mention.Type.ROLE
                        && !UnnamedPeople.isOnePerson(analysed, mention)
                        && (mention.persons().isEmpty() || mention.persons().contains(person)));
        return language.has(Language.Trait.VERB_SECOND)
                && alone
                && role.gender() != Gender.UNKNOWN
                && person.gender() == role.gender()
                && analysed.token(role.phrase()).is(Lexicon.WordClass.DEFINITE)
                && candidates.reason(person).equals(Candidates.SPOKE_BEFORE);
    }

    /** Whether a noun has its article at its end, in a language whose verb comes second (Swedish "pensionären"). */
    private boolean isDefinite(AnalysedPassage analysed, Mention role) {
        return language.has(Language.Trait.VERB_SECOND)
                && analysed.token(role.from()).isDefinite();
    }

    private boolean isStrange(QuoteContext quoteContext, Person person) {
        return (language.has(Language.Trait.VERB_SECOND) || language.has(Language.Trait.SUBJECT_AFTER_PHRASES))
                && isElsewhere(quoteContext, person);
    }

    /** Returns the only one in the update's headline who may have a role that several hold at a time; or null. */
    private @Nullable Person ofHeadline(QuoteContext quoteContext, Mention role, RoleFit fit) {
        String head = fit.head();
        AnalysedPassage analysed = quoteContext.analysed();
        boolean may = language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && role.gender() != Gender.UNKNOWN
                && analysed.token(role.from()).isRole()
                && pointsBack(analysed.token(role.phrase()))
                && !fit.isHeld()
                && !head.startsWith(FORMER)
                && !language.isAny(head, Lexicon.WordClass.SPOKES, Lexicon.WordClass.UNNAMED);
        Person person = may ? HeadlineSpeaker.only(quoteContext, role) : null;
        return person != null
                        && fit.fits(person, role.gender())
                        && fit.mayHold(person)
                        && quoteContext.context().names().describesNobodyBut(person, head)
                ? person
                : null;
    }

    /** Whether a person is not mentioned in the passage before the quote. */
    private static boolean isElsewhere(QuoteContext quoteContext, Person person) {
        return quoteContext.analysed().mentions().stream()
                .noneMatch(mention -> mention.persons().contains(person));
    }

    /**
     * Whether a description with an article and nothing more ("the unionist") can only mean a person whom the document
     * describes otherwise: the passage names nobody else before, the genders agree, and nobody has that description.
     */
    private boolean isOnlyOneHere(QuoteContext quoteContext, Mention role, Person person, String head) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean second = language.has(Language.Trait.VERB_SECOND);
        boolean bare = (language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                        || isDefinite(analysed, role)
                        || second && UnnamedPeople.isAboutLast(analysed, role, person))
                && (pointsBack(analysed.token(role.phrase())) || mayPointBack(analysed, role, person, head))
                && !(analysed.token(role.to()).is(Lexicon.WordClass.OF)
                        && analysed.token(role.to() + 1).isCapitalised())
                && !head.startsWith(FORMER)
                && !language.isAny(head, Lexicon.WordClass.HELD, Lexicon.WordClass.SPOKES)
                && !(language.is(Lexicon.WordClass.UNNAMED, head)
                        && analysed.mentions(0, role.phrase()).stream()
                                .anyMatch(m -> UnnamedPeople.isOnePerson(analysed, m)));
        // "The woman" is none of the men whom the passage names.
        boolean anybody = language.is(Lexicon.WordClass.UNNAMED, head);
        List<Mention> named = bare
                ? analysed.mentions(0, role.phrase()).stream()
                        .filter(m -> m.persons().stream()
                                .anyMatch(p -> !anybody || p.gender().fits(role.gender())))
                        .toList()
                : List.of();
        return !named.isEmpty()
                && (person.gender() == role.gender() || role.gender() == Gender.UNKNOWN && isDefinite(analysed, role))
                && named.stream().allMatch(m -> m.persons().contains(person))
                && named.stream().anyMatch(m -> !m.owner() && !analysed.dependsOnPreposition(m))
                && quoteContext.context().names().describesNobodyBut(person, head);
    }

    /**
     * Whether a noun without an article may mean somebody whom the text named, in a language without articles: nothing
     * is told of them that would introduce them, and the person is known to be nothing else, or the noun says no more
     * than that it is somebody ("the woman").
     */
    private boolean mayPointBack(AnalysedPassage analysed, Mention role, Person person, String head) {
        Token next = analysed.token(role.to());
        boolean introduced = next.is(Lexicon.WordClass.OF)
                || next.isCapitalised()
                || next.is(",") && analysed.token(role.to() + 1).is(Lexicon.WordClass.RELATIVE);
        Set<String> known = new HashSet<>(person.roles());
        known.removeIf(word -> !language.isRole(word) || word.indexOf(' ') >= 0);
        boolean anybody = language.is(Lexicon.WordClass.ANYBODY, head);
        return (language.has(Language.Trait.NO_ARTICLES) || isDefinite(analysed, role))
                && role.phrase() == role.from()
                && !introduced
                && (anybody || !language.is(Lexicon.WordClass.UNNAMED, head))
                && (known.isEmpty()
                        || anybody && known.stream().noneMatch(word -> language.is(Lexicon.WordClass.HELD, word)));
    }

    /** Whether an article or a demonstrative lets its noun mean somebody known ("the", French "cette"). */
    private static boolean pointsBack(Token determiner) {
        return determiner.is(Lexicon.WordClass.DEFINITE)
                || determiner.isAny(Lexicon.WordClass.MASCULINE, Lexicon.WordClass.FEMININE)
                        && !determiner.is(Lexicon.WordClass.INDEFINITE);
    }

    /** Whether the document does not describe the person so, and keeps the two apart in a sentence. */
    private static boolean isKeptApart(QuoteContext quoteContext, Person person, RoleFit fit) {
        return fit.overlap(person) == 0 && quoteContext.context().excludes(person, fit.words());
    }
}
