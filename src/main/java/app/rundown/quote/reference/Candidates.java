package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.name.RoleWords;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.RelativeClauses;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Weighs the people whom a pronoun or a role may mean, by where and how they were last mentioned. */
final class Candidates {
    /** How many sentences to look back; each earlier passage counts as one more. */
    private static final int REACH = 12;
    /** Added to a person's weight for each further mention. */
    private static final double AGAIN = 0.25;
    /** What a mention's weight loses with each sentence of distance. */
    private static final double STEP = 2;
    /** Added where the person's gender is known to be the pronoun's, and not merely possible. */
    private static final double KNOWN = 1.5;

    /** Added for the person to whom a sentence turns. */
    private static final double TOPIC = 5;

    /** The reason why somebody is a candidate of whom no more is known. */
    static final String IN_PASSING = "named before";
    /** The reason why somebody is a candidate who was quoted before. */
    static final String SPOKE_BEFORE = "the speaker of the quote before";

    private final QuoteContext quoteContext;
    private final int before;
    private final Gender gender;
    /** Whether people who are mentioned by a role count too. */
    private final boolean countsRoles;
    /** How many were found by looking back, before {@link #add} is called. */
    private final int foundLookingBack;

    private final List<OfficeHolder> officeHolders = new ArrayList<>();
    private final Map<Person, Double> scores = new HashMap<>();
    private final Map<Person, String> reasons = new HashMap<>();
    /** The attribution to the likeliest unnamed person, or null. */
    private @Nullable Attribution unnamed;
    /** The mention of that person, if nothing was found yet; or null. */
    private @Nullable Unnamed unnamedMention;

    private double unnamedWeight = Double.NEGATIVE_INFINITY;

    /** A mention of somebody whom the text may leave unnamed, with where to look back from. */
    private record Unnamed(QuoteContext there, Mention mention) {}

    /** Somebody whom a role may mean. */
    private record OfficeHolder(Person person, double weight, String reason) {}

    /**
     * Looks back from a token of the context's passage for people of a gender.
     *
     * @param before the token; only what comes before it counts
     * @param countsRoles whether people who are mentioned by a role count too
     */
    Candidates(QuoteContext quoteContext, int before, Gender gender, boolean countsRoles) {
        this.gender = gender;
        this.countsRoles = countsRoles;
        this.quoteContext = quoteContext;
        this.before = before;
        lookBack();
        foundLookingBack = scores.size();
    }

    /** Returns why a person is a candidate; empty if they are not. */
    String reason(Person person) {
        return reasons.getOrDefault(person, "");
    }

    /** Returns the candidates. */
    List<Person> persons() {
        return List.copyOf(scores.keySet());
    }

    /** Whether a person was only named in passing and is not the only one: too little to give somebody a role. */
    boolean isOneOfMany(Person person) {
        return foundLookingBack > 1 && reason(person).equals(IN_PASSING);
    }

    /** Adds to a person's weight. Makes a candidate even of somebody who was not found by looking back. */
    void add(Person person, double weight, String reason) {
        scores.merge(person, weight, Double::sum);
        reasons.putIfAbsent(person, reason);
    }

    private void lookBack() {
        AttributionContext context = quoteContext.context();
        int distance = 0;
        int limit = before;
        for (int passage = quoteContext.index();
                passage >= 0 && distance < REACH;
                passage = context.previous(passage)) {
            AnalysedPassage analysed = context.passages().get(passage);
            for (int n = analysed.sentences().size() - 1; n >= 0 && distance < REACH; n--) {
                Sentence sentence = analysed.sentences().get(n);
                if (passage == quoteContext.index() && sentence.from() >= limit) {
                    continue;
                }
                int to = passage == quoteContext.index() ? Math.min(sentence.to(), limit) : sentence.to();
                if (weighSentence(passage, analysed, sentence.from(), to, distance)) {
                    distance++;
                }
            }
            distance += passage == quoteContext.index() ? 0 : 1;
        }
        HeadlineSpeaker headline =
                HeadlineSpeaker.of(context, quoteContext.analysed().passage().update());
        if (headline != null) {
            raise(headline.person(), 4, "the headline's speaker");
        }
        // A role only raises people who are also named nearby.
        officeHolders.stream()
                .filter(holder -> scores.getOrDefault(holder.person(), Double.POSITIVE_INFINITY) < holder.weight())
                .forEach(holder -> raise(holder.person(), holder.weight(), holder.reason()));
    }

    /** Weighs the people of one sentence; returns whether it counts towards the distance. */
    private boolean weighSentence(int passage, AnalysedPassage analysed, int from, int to, int distance) {
        boolean any = false;
        boolean first = true;
        double base = 10 - STEP * distance;
        Mention holder = null;
        for (Mention mention : analysed.mentions(from, to)) {
            if (countsRoles
                    && first
                    && !isOfNobody(analysed, mention)
                    && mention.type() == Mention.Type.ROLE
                    && !mention.owner()
                    && !UnnamedPeople.isPredicate(analysed, mention)
                    && !analysed.dependsOnPreposition(mention)) {
                holder = meansOneByRole() ? NameBesideRole.of(analysed, mention) : null;
                if (holder != null) {
                    continue;
                }
                addOfficeHolder(passage, mention, base);
            }
            if (isOfNobody(analysed, mention)
                    || mention.type() == Mention.Type.OTHER && NameBesideRole.ofUnnamed(analysed, mention) != null) {
                continue;
            }
            if (mention.persons().isEmpty()) {
                weighUnnamed(passage, analysed, mention, base + (first || isSpeaking(analysed, mention, to) ? 3 : 0));
                first &= mention.owner() || analysed.dependsOnPreposition(mention);
                any |= mention.type() == Mention.Type.PRONOUN;
                continue;
            }
            any = true;
            Person person =
                    Resolver.choose(new QuoteContext(quoteContext.context(), passage, mention.from()), mention, gender);
            if (opensTopic(analysed, mention)
                    || opensWithFor(analysed, mention, from)
                    || Hearers.isExperiencer(analysed, mention, from)) {
                raise(person, base + TOPIC, "the sentence is about them");
                continue;
            }
            boolean subject = first
                    && !mention.owner()
                    && !analysed.token(mention.to()).is(Lexicon.WordClass.ASKING)
                    && (mention == holder || !analysed.dependsOnPreposition(mention))
                    && !RelativeClauses.holdsBehindVerb(analysed, mention);
            double weight = base
                    + (subject || isSpeaking(analysed, mention, to)
                            ? 3
                            : mention.owner() ? -2.5 : analysed.dependsOnPreposition(mention) ? -2 : 0);
            raise(person, weight, subject ? "the subject of a sentence before" : IN_PASSING);
            first &= !subject;
        }
        if (countsRoles && first && leavesOutSubjects()) {
            weighGivenName(analysed, from, to, base + 3);
        }
        any |= weighQuoted(passage, analysed, from, to, base + 4);
        return any || from < to && analysed.token(from).run() < 0;
    }

    /** Weighs those who are quoted in a sentence; returns whether one of them is named. */
    private boolean weighQuoted(int passage, AnalysedPassage analysed, int from, int to, double weight) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            int run = analysed.token(i).run();
            Attribution said = run < 0 ? null : quoteContext.context().of(passage, run);
            if (said != null && said.person() != null) {
                Person teller = leavesOutSubjects() ? SubjectOfQuote.teller(analysed, from, i, said.person()) : null;
                if (teller != null) {
                    raise(teller, weight, SPOKE_BEFORE);
                }
                raise(said.person(), teller == null ? weight : weight - STEP, SPOKE_BEFORE);
                any = true;
                Mention last = UnlikelyReferents.joinedSubject(analysed, i, to);
                if (last != null) {
                    QuoteContext there = new QuoteContext(quoteContext.context(), passage, last.from());
                    raise(Resolver.choose(there, last, gender), weight + 1, "the subject of a sentence before");
                }
            } else if (said != null) {
                raiseUnnamed(said, weight);
            }
        }
        return any;
    }

    private boolean meansOneByRole() {
        return leavesOutSubjects() || quoteContext.context().language().has(Language.Trait.VERB_SECOND);
    }

    private boolean leavesOutSubjects() {
        return quoteContext.context().language().has(Language.Trait.SUBJECT_LEFT_OUT);
    }

    /**
     * Weighs a given name alone that is known to be nobody's ("Una nods."): whoever speaks next may be that person, and
     * none who was named before.
     */
    private void weighGivenName(AnalysedPassage analysed, int from, int to, double weight) {
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            boolean alone = token.isWord()
                    && token.isCapitalised()
                    && token.isGivenName()
                    && !token.isAny(Lexicon.WordClass.PLACE, Lexicon.WordClass.COMMON, Lexicon.WordClass.CALENDAR)
                    && !analysed.token(i - 1).is(Lexicon.WordClass.PREPOSITION)
                    && Mention.at(analysed.mentions(), i) == null;
            if (alone && weight > unnamedWeight) {
                unnamed = Attribution.unnamed(
                        new Attribution.Described(token.text(), token.folded(), Gender.UNKNOWN), null, token.text());
                unnamedMention = null;
                unnamedWeight = weight;
                return;
            }
        }
    }

    /**
     * Remembers whom a role means that is a sentence's subject. It is weighed once all who are named nearby are known.
     */
    private void addOfficeHolder(int passage, Mention mention, double base) {
        Attribution meant = new Roles(quoteContext.context().language(), new UnnamedPeople(new Resolver()))
                .resolve(new QuoteContext(quoteContext.context(), passage, mention.from()), mention);
        @Nullable Person person = meant.person();
        if (person != null) {
            double weight = base + (meant.confidence() >= Roles.CONFIDENCE ? 3 : 0);
            String reason = "spoken of before as \u201c" + mention.text() + "\u201d";
            officeHolders.add(new OfficeHolder(person, weight, reason));
            if (meansOneByRole()
                    && meant.confidence() >= Roles.CONFIDENCE
                    && person.gender().fits(gender)) {
                raise(person, weight, reason);
            }
        } else if (meansOneByRole()) {
            Attribution.Described described = meant.described();
            boolean known = !leavesOutSubjects() && described != null && described.gender() == gender;
            raiseUnnamed(meant, base + 3 + (known ? KNOWN : 0));
        }
    }

    /** Whether a sentence turns to a person with these words ("As for Lee, ..."). */
    private static boolean opensTopic(AnalysedPassage analysed, Mention mention) {
        return analysed.token(mention.phrase() - 1).is(Lexicon.WordClass.FOR)
                && analysed.token(mention.phrase() - 2).is(Lexicon.WordClass.AS)
                && analysed.token(mention.to()).is(",");
    }

    /**
     * Whether a sentence opens with "for" and a name, where what comes first is what it is about ("Voor Lee is ...").
     */
    private static boolean opensWithFor(AnalysedPassage analysed, Mention mention, int from) {
        return analysed.language().has(Language.Trait.VERB_SECOND)
                && mention.phrase() - 1 == from
                && analysed.token(from).is(Lexicon.WordClass.FOR);
    }

    /** Whether a noun is for nobody ("no patient was in danger"). */
    private static boolean isOfNobody(AnalysedPassage analysed, Mention mention) {
        return analysed.token(mention.phrase()).is(Lexicon.WordClass.NOBODY)
                || analysed.token(mention.phrase() - 1).is(Lexicon.WordClass.NOBODY);
    }

    /** Weighs somebody who is mentioned without a name and does something ("a teacher", "Lee's spokesman"). */
    private void weighUnnamed(int passage, AnalysedPassage analysed, Mention mention, double weight) {
        // "The visitor" may well be somebody who is named.
        boolean open = UnnamedPeople.isOnePerson(analysed, mention)
                && !analysed.token(mention.phrase()).is(Lexicon.WordClass.DEFINITE);
        boolean one = open || UnnamedPeople.isSpokesman(analysed, mention);
        boolean subject = one
                && !UnnamedPeople.isPredicate(analysed, mention)
                && !mention.owner()
                && !analysed.dependsOnPreposition(mention);
        Gender shown = RoleWords.genderOf(UnnamedPeople.noun(analysed, mention), analysed.token(mention.phrase()));
        double whole = weight + (open && shown != Gender.UNKNOWN && shown == gender ? KNOWN : 0);
        if (subject && whole > unnamedWeight && shown.fits(gender)) {
            unnamedMention = new Unnamed(new QuoteContext(quoteContext.context(), passage, mention.from()), mention);
            unnamed = null;
            unnamedWeight = whole;
        }
    }

    private void raiseUnnamed(Attribution attribution, double weight) {
        Attribution.Described described = attribution.described();
        if (described != null && described.gender().fits(gender) && weight > unnamedWeight) {
            unnamed = attribution;
            unnamedMention = null;
            unnamedWeight = weight;
        }
    }

    /** Returns somebody unnamed who is likelier meant than a person; null where nobody is. */
    @Nullable
    Attribution unnamed(@Nullable Person person) {
        if (person != null && unnamedWeight < weight(person)) {
            return null;
        }
        return unnamedMention == null
                ? unnamed
                : new Resolver().resolve(unnamedMention.there(), unnamedMention.mention());
    }

    private double weight(Person person) {
        boolean known = gender != Gender.UNKNOWN && person.gender() == gender;
        return scores.getOrDefault(person, Double.NEGATIVE_INFINITY) + (known ? KNOWN : 0);
    }

    /**
     * Whether a cue makes the person speak: one before the name and after a comma (", said Lee"), or one right after
     * the name, which a comma may close ("the captain, Lee, said"). So does "according to Lee".
     */
    private static boolean isSpeaking(AnalysedPassage analysed, Mention mention, int to) {
        for (Cue cue : analysed.cues()) {
            if (cue.isAccordingTo() && cue.to() == mention.phrase() && !mention.owner()) {
                return true;
            }
            boolean comma = analysed.token(cue.from() - 1).is(",");
            boolean before = comma && Subjects.behind(analysed, cue, to) == mention;
            boolean after = cue.from() == mention.to() + (comma ? 1 : 0)
                    && !cue.passive()
                    && !mention.owner()
                    && !analysed.dependsOnPreposition(mention);
            if (cue.use() == CueVerbs.Use.SPEECH && (before || after)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the greater weight with its reason, and adds a little for each further mention. */
    private void raise(Person person, double weight, String reason) {
        Double old = scores.get(person);
        if (old == null || weight > old) {
            scores.put(person, weight + (old == null ? 0 : AGAIN));
            reasons.put(person, reason);
        } else {
            scores.put(person, old + AGAIN);
        }
    }

    /**
     * Returns the person of the greatest weight among those that pass a condition, or null. Of equal weights the name
     * that sorts first wins.
     */
    @Nullable
    Person best(Predicate<Person> fits) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        // Where subjects and objects change places, single words beside verbs are often organisations.
        boolean doubtsBareNames = quoteContext.context().language().has(Language.Trait.INVERSION);
        boolean doubtsUnproven = !quoteContext.context().language().has(Language.Trait.CAPITALS_NAME_PEOPLE);
        for (Map.Entry<Person, Double> entry : scores.entrySet()) {
            double weight = weight(entry.getKey());
            boolean more = weight > most
                    || weight == most && best != null && entry.getKey().full().compareTo(best.full()) < 0;
            if (more
                    && fits.test(entry.getKey())
                    && !(doubtsBareNames && entry.getKey().isBareName())
                    && !(doubtsUnproven && entry.getKey().isUnproven())) {
                best = entry.getKey();
                most = weight;
            }
        }
        return best;
    }
}
