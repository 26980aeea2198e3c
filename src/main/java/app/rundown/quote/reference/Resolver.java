package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.NameRun;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Offices;
import app.rundown.quote.name.Person;
import app.rundown.quote.name.RoleWords;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Several;
import app.rundown.quote.passage.Writings;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the person whom a mention means, with the reason. */
public final class Resolver {
    private static final double BY_NAME = 0.95;
    /** Where nothing but a verb of speech shows that a person is named. */
    private static final double BY_UNPROVEN_NAME = 0.75;
    /** Where one of several bearers of the name was named in full nearer than the others. */
    private static final double BY_NEAREST_NAME = 0.8;
    /** Of several bearers of a name, one must outweigh the others by this to be answered. */
    private static final double MARGIN = 0.1;
    /** Where none of them is likelier than another. */
    private static final double BY_SHARED_NAME = 0.6;
    /** The share of the confidence that is left where somebody's text speaks in their place. */
    private static final double BY_WRITING = 0.9;
    /** How many passages to look back for an earlier mention. */
    private static final int REACH = 4;

    private final Pronouns pronouns = new Pronouns();
    private final UnnamedPeople unnamedPeople = new UnnamedPeople(this);

    /** Returns whom a mention in the context's passage means. */
    public Attribution resolve(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage here = quoteContext.analysed();
        if (Several.endsWith(here, mention)) {
            return Attribution.unnamed(
                    "\u201c" + here.words(mention.phrase(), mention.to()) + "\u201d is the last of several");
        }
        if (Several.beginsWith(here, mention)) {
            return Attribution.unnamed("\u201c" + here.words(mention.phrase(), mention.to())
                    + "\u201d is the first of several, or of a name");
        }
        return resolveOne(quoteContext, mention);
    }

    private Attribution resolveOne(QuoteContext quoteContext, Mention mention) {
        return switch (mention.type()) {
            case NAME -> resolveName(quoteContext, mention);
            case PRONOUN -> pronouns.resolve(quoteContext, mention);
            case ROLE -> resolveRole(quoteContext, mention);
            case RELATIVE -> resolveRelative(quoteContext, mention);
            case BODY ->
                quoteContext.analysed().token(mention.phrase()).is(Lexicon.WordClass.INDEFINITE)
                        ? unnamedPeople.describe(quoteContext, mention)
                        : Bodies.named(quoteContext, mention);
            case OTHER -> resolveOther(quoteContext, mention);
        };
    }

    /** Resolves a role; the holder's name may stand beside it between commas ("the captain, Lee, said"). */
    private Attribution resolveRole(QuoteContext quoteContext, Mention role) {
        AnalysedPassage analysed = quoteContext.analysed();
        Mention holder = Offices.nameBehind(
                analysed.tokens(),
                analysed.mentions(),
                role.to(),
                quoteContext.context().language());
        if (holder != null) {
            return resolveName(quoteContext, holder);
        }
        Mention name = Appositions.nameBehind(analysed, role);
        if (name != null) {
            return resolveName(quoteContext, name);
        }
        Mention before = analysed.token(role.phrase() - 1).is(",") ? nameBefore(analysed, role.phrase() - 1) : null;
        if (before != null) {
            return resolveName(quoteContext, before);
        }
        Roles roles = new Roles(quoteContext.context().language(), unnamedPeople);
        if (UnnamedPeople.isSpokesman(analysed, role)) {
            Attribution spokesman = unnamedPeople.spokesman(quoteContext, role);
            Attribution next =
                    spokesman.person() == null ? NamedNext.of(quoteContext, role, roles.fit(analysed, role)) : null;
            return next == null ? spokesman : next;
        }
        Attribution person = roles.resolve(quoteContext, role);
        // A word for somebody may be one for a company too (Portuguese "a produtora").
        Attribution body =
                person.speaker() == null && analysed.token(role.from()).is(Lexicon.WordClass.COMPANY)
                        ? Bodies.referredTo(quoteContext, role)
                        : null;
        return body == null ? person : body;
    }

    /**
     * Returns the name that a comma follows, if what stands behind the comma may tell who that is; or null. A body's
     * name may stand between the two ("Lee, Harbour Council, chair").
     */
    private static @Nullable Mention nameBefore(AnalysedPassage analysed, int comma) {
        int inserted = comma - 1;
        while (belongsToBody(analysed.token(inserted))) {
            inserted--;
        }
        for (Mention mention : analysed.mentions()) {
            boolean beside = mention.to() == comma || mention.to() == inserted;
            boolean name = mention.type() == Type.NAME && beside && !mention.owner();
            boolean governed = analysed.dependsOnPreposition(mention)
                    || mention.phrase() < mention.from()
                            && analysed.token(mention.phrase()).is(Lexicon.WordClass.PREPOSITION);
            if (name && !governed) {
                return mention;
            }
        }
        return null;
    }

    private static boolean belongsToBody(Token token) {
        return token.isCapitalised() || token.is(Lexicon.WordClass.OF) || token.is("'") || token.is("\u2019");
    }

    /** Resolves a word for several people, or for something that is not a person. */
    private Attribution resolveOther(QuoteContext quoteContext, Mention mention) {
        if (UnnamedPeople.isOnePerson(quoteContext.analysed(), mention)) {
            Mention name = Appositions.nameBehind(quoteContext.analysed(), mention);
            if (name != null) {
                return resolveName(quoteContext, name);
            }
            Attribution known =
                    new Roles(quoteContext.context().language(), unnamedPeople).ofOnlyOne(quoteContext, mention);
            if (known != null) {
                return known;
            }
            Attribution announced = unnamedPeople.announced(quoteContext, mention);
            return announced == null ? unnamedPeople.describe(quoteContext, mention) : announced;
        }
        Attribution apposed = Bodies.apposed(quoteContext, mention);
        Attribution body = apposed == null ? Bodies.referredTo(quoteContext, mention) : apposed;
        if (body != null) {
            return body;
        }
        Mention account = Bodies.ownerOfAccount(quoteContext.analysed(), mention);
        if (account != null) {
            return resolveOne(quoteContext, account);
        }
        Mention author = Writings.author(quoteContext.analysed(), mention);
        if (author != null) {
            Attribution writer = resolveOne(quoteContext, author);
            return author.type() == Type.BODY ? writer : writer.weakened(BY_WRITING);
        }
        Attribution written = WrittenSubjects.before(quoteContext, mention);
        if (written != null) {
            return written;
        }
        Token noun = quoteContext.analysed().token(mention.to() - 1);
        String why = "\u201c" + mention.text() + "\u201d names nobody";
        boolean people = noun.is(Lexicon.WordClass.PLURAL_ROLE) || noun.is(Lexicon.WordClass.THEY);
        return people ? Attribution.unnamed(why) : Attribution.none(null, why);
    }

    /** Returns the person whom a name most likely means in a context, where several share it. */
    static Person choose(QuoteContext quoteContext, Mention mention, Gender gender) {
        List<Person> persons = mention.persons();
        if (persons.size() == 1) {
            Person other = bearerNearby(quoteContext, mention);
            return other == null ? persons.getFirst() : other;
        }
        Person holder = holder(quoteContext, mention);
        if (holder != null) {
            return holder;
        }
        Person best = persons.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Person person : persons) {
            double weight = weight(quoteContext, person);
            if (mention.mayMean(person) && person.gender().fits(gender) && weight > most) {
                best = person;
                most = weight;
            }
        }
        return best;
    }

    /**
     * Returns the one person near the mention who has the name as the first of two surnames, if the person that it
     * would mean otherwise is not near; or null.
     */
    private static @Nullable Person bearerNearby(QuoteContext quoteContext, Mention mention) {
        Person usual = mention.persons().getFirst();
        Token name = quoteContext.analysed().token(mention.from());
        if (mention.to() - mention.from() > 1 || !name.folded().equals(usual.surname())) {
            return null;
        }
        List<Person> near = quoteContext.context().names().ofInnerName(name.text()).stream()
                .filter(person -> !person.equals(usual) && distance(quoteContext, person) < REACH)
                .toList();
        return near.size() == 1 && distance(quoteContext, usual) > REACH ? near.getFirst() : null;
    }

    /** Returns the one bearer of a name who holds the office that stands before it, or null. */
    private static @Nullable Person holder(QuoteContext quoteContext, Mention mention) {
        List<Token> tokens = quoteContext.analysed().tokens();
        Set<String> words =
                RoleWords.of(tokens, Math.max(0, mention.phrase()), Math.min(mention.from(), tokens.size()));
        NameTable names = quoteContext.context().names();
        Set<Person> holders = mention.persons().stream()
                .filter(person -> words.stream().anyMatch(word -> names.describes(person, word)))
                .collect(Collectors.toSet());
        return holders.size() == 1 ? holders.iterator().next() : null;
    }

    /**
     * Weighs one of several bearers of a name: by how often the document names them, whether its title or the update's
     * headline does, and how near the latest mention is.
     */
    private static double weight(QuoteContext quoteContext, Person person) {
        AttributionContext context = quoteContext.context();
        double weight = Math.log(1 + person.count()) / Math.log(2);
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        weight += context.titled(person) || headline != null && headline.contains(person.full()) ? 2 : 0;
        int back = 0;
        for (int i = quoteContext.index(); i >= 0 && back < REACH; i = context.previous(i)) {
            AnalysedPassage analysed = context.passages().get(i);
            for (Mention mention : analysed.mentions().reversed()) {
                boolean before = i < quoteContext.index() || mention.from() <= quoteContext.token() + 2;
                if (before && mention.persons().size() == 1 && person.equals(mention.person())) {
                    return weight
                            + (mention.owner() || analysed.dependsOnPreposition(mention) ? 0.5 : 2.5)
                            - 0.5 * back;
                }
            }
            back++;
        }
        return weight;
    }

    private Attribution resolveName(QuoteContext quoteContext, Mention mention) {
        Person person = choose(quoteContext, mention, Gender.UNKNOWN);
        if (mention.gender() == Gender.FEMALE && person.gender() == Gender.MALE) {
            return Attribution.none(null, "\u201c" + mention.text() + "\u201d is not " + person.full());
        }
        String whole = NameRun.text(
                quoteContext.analysed().tokens(),
                Math.min(mention.from(), quoteContext.analysed().tokens().size()),
                Math.min(mention.to(), quoteContext.analysed().tokens().size()));
        String why = whole.equals(person.full())
                ? "the name stands beside it"
                : "\u201c" + whole + "\u201d is " + person.full();
        return Attribution.of(person, Basis.NAMED, why, confidence(quoteContext, mention, person));
    }

    /** Returns how sure it is that a name means a person: less where others bear it, or where it may be no person's. */
    private static double confidence(QuoteContext quoteContext, Mention mention, Person person) {
        if (!mention.persons().contains(person)
                || mention.persons().size() > 1 && person.equals(holder(quoteContext, mention))) {
            return BY_NEAREST_NAME;
        }
        if (mention.persons().size() == 1) {
            return person.firm() ? BY_NAME : BY_UNPROVEN_NAME;
        }
        int nearest = distance(quoteContext, person);
        boolean nearer = nearest <= REACH
                && mention.persons().stream()
                        .allMatch(other -> other.equals(person)
                                || !mention.mayMean(other)
                                || distance(quoteContext, other) > nearest);
        if (nearer) {
            return BY_NEAREST_NAME;
        }
        double weight = weight(quoteContext, person);
        boolean chief = mention.persons().stream()
                .allMatch(other -> other.equals(person)
                        || !mention.mayMean(other)
                        || weight(quoteContext, other) + MARGIN <= weight);
        return chief ? BY_UNPROVEN_NAME : BY_SHARED_NAME;
    }

    /**
     * Returns how many passages back a person's full name stands. A headline counts as the farthest that is in reach;
     * where the name stands nowhere, the distance is out of reach.
     */
    private static int distance(QuoteContext quoteContext, Person person) {
        AttributionContext context = quoteContext.context();
        int back = 0;
        for (int i = quoteContext.index(); i >= 0 && back < REACH; i = context.previous(i)) {
            for (Mention earlier : context.passages().get(i).mentions()) {
                boolean whole = earlier.to() - earlier.from() > 1
                        || person.given().isEmpty()
                        || context.passages().get(i).token(earlier.to()).is(Lexicon.WordClass.AND);
                if (whole && earlier.persons().size() == 1 && person.equals(earlier.person())) {
                    return back;
                }
            }
            back++;
        }
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        return headline != null && headline.contains(person.full()) ? REACH : REACH + 1;
    }

    /** Whether a plural noun between a mention and "who" is what the latter tells of ("Lee helps rowers, who say"). */
    private static boolean isAboutOthers(AnalysedPassage analysed, Mention mention, Mention relative) {
        int noun = relative.from() - 1;
        noun -= analysed.token(noun).is(",") ? 1 : 0;
        Token last = analysed.token(noun);
        if (noun < mention.to()
                || !last.isWord()
                || last.isCapitalised()
                || !last.text().endsWith("s")) {
            return false;
        }
        for (int i = noun; i >= mention.to(); i--) {
            if (analysed.token(i).is(Lexicon.WordClass.OF) || !analysed.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the noun for somebody of whom a mention only tells where they work ("an adviser in the bank, who asks"),
     * or -1.
     */
    private static int placeOf(AnalysedPassage analysed, Mention mention) {
        int noun = mention.phrase() - 2;
        boolean body = mention.type() == Type.BODY
                || mention.type() == Type.OTHER && !UnnamedPeople.isOnePerson(analysed, mention);
        boolean somebody = analysed.token(noun).isRole() || analysed.token(noun).is(Lexicon.WordClass.UNNAMED);
        return body
                        && somebody
                        && analysed.language().has(Language.Trait.VERB_SECOND)
                        && analysed.token(noun + 1).is(Lexicon.WordClass.PREPOSITION)
                ? noun
                : -1;
    }

    /**
     * Returns whoever is said to hold an office in an organisation right before it ("Lee, the head of the union"), or
     * null.
     */
    private static @Nullable Mention leaderOf(AnalysedPassage analysed, Mention body, int from) {
        boolean office = false;
        int comma = body.phrase() - 1;
        while (comma > from
                && analysed.token(comma).isWord()
                && analysed.token(comma).verbForm() == null) {
            office |= analysed.token(comma).isRole();
            comma--;
        }
        int end = comma;
        return office && analysed.token(comma).is(",")
                ? analysed.mentions(from, comma).stream()
                        .filter(name -> name.type() == Type.NAME && name.to() == end && !name.owner())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Mention bareRole(AnalysedPassage analysed, int noun) {
        Token token = analysed.token(noun);
        return new Mention(Type.ROLE, noun, noun, noun + 1, token.text(), List.of(), token.genderOfRole(), false);
    }

    private Attribution resolveRelative(QuoteContext quoteContext, Mention relative) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from =
                analysed.sentences().get(analysed.sentenceOf(relative.from())).from();
        for (Mention mention : analysed.mentions(from, relative.from()).reversed()) {
            if (mention.type() != Type.RELATIVE && !mention.owner()) {
                if (isAboutOthers(quoteContext.analysed(), mention, relative)) {
                    break;
                }
                int somebody = placeOf(analysed, mention);
                if (somebody >= 0 && Mention.at(analysed.mentions(), somebody) == null) {
                    return unnamedPeople.describe(quoteContext, bareRole(analysed, somebody));
                }
                if (somebody >= 0) {
                    continue;
                }
                Mention leader = mention.type() == Type.BODY ? leaderOf(analysed, mention, from) : null;
                return resolveOne(quoteContext, leader == null ? mention : leader);
            }
        }
        return Attribution.none(null, "\u201cwho\u201d refers to nobody named");
    }
}
