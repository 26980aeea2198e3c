package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.NameRun;
import app.rundown.quote.name.Offices;
import app.rundown.quote.name.Person;
import app.rundown.quote.name.RoleWords;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is meant by words for somebody whom the text may leave unnamed: {@code a teacher}, {@code Lee's
 * spokesman}, {@code a spokeswoman for the council}.
 */
public final class UnnamedPeople {
    /** The most words behind a noun that tell more of it. */
    private static final int APPOSED = 4;

    private static final double CONFIDENCE = 0.8;
    /** How many passages to look back for an earlier spokesman. */
    private static final int REACH = 6;

    private final Resolver resolver;

    /** Decides with a resolver, which is asked for whom a spokesman speaks. */
    UnnamedPeople(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Returns the noun of a mention by a role or a description. */
    static Token noun(AnalysedPassage analysed, Mention mention) {
        return analysed.token(mention.from());
    }

    /** Whether a mention is of one person whom it does not name ("a teacher"). */
    public static boolean isOnePerson(AnalysedPassage analysed, Mention mention) {
        Token noun = noun(analysed, mention);
        Token article = analysed.token(mention.phrase());
        boolean one = article.is(WordClass.INDEFINITE) && article.isAny(WordClass.MASCULINE, WordClass.FEMININE);
        return mention.type() == Type.OTHER
                && (one || !noun.is(WordClass.PLURAL_ROLE))
                && (noun.isRole()
                        || noun.isAny(WordClass.UNNAMED, WordClass.SPOKES)
                        || noun.is(WordClass.QUANTITY) && noun.is(WordClass.INDEFINITE));
    }

    /** Whether a mention is of somebody who speaks for others. */
    static boolean isSpokesman(AnalysedPassage analysed, Mention mention) {
        boolean byRole = mention.type() == Type.ROLE || mention.type() == Type.OTHER;
        return byRole && noun(analysed, mention).is(WordClass.SPOKES);
    }

    /**
     * Returns the person whom a description with an indefinite article announces, because the next sentences let
     * somebody of that description speak who was not named before ("An MP has called it a shame. Ann Lee said ..."); or
     * null.
     */
    @Nullable
    Attribution announced(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token noun = noun(analysed, mention);
        if (!noun.isRole() || noun.is(WordClass.UNNAMED) || mention.owner()) {
            return null;
        }
        AttributionContext context = quoteContext.context();
        int number = analysed.sentenceOf(mention.from()) + 1;
        int index = quoteContext.index();
        if (number >= analysed.sentences().size()) {
            index++;
            number = 0;
            if (index >= context.passages().size() || context.previous(index) != index - 1) {
                return null;
            }
        }
        AnalysedPassage there = context.passages().get(index);
        if (there.sentences().isEmpty()) {
            return null;
        }
        Sentence next = there.sentences().get(number);
        for (Cue cue : there.cues()) {
            boolean here = cue.from() >= next.from() && cue.to() <= next.to() && cue.use() == CueVerbs.Use.SPEECH;
            Mention subject = here ? Subjects.before(there, cue, next.from()) : null;
            Person person = subject == null ? null : subject.person();
            if (person != null && isDescribed(context, person, noun) && isNew(quoteContext, mention, person)) {
                return Attribution.of(
                        person,
                        Basis.ROLE,
                        "\u201c" + mention.text() + "\u201d is " + person.full() + ", who speaks right after",
                        CONFIDENCE);
            }
        }
        return null;
    }

    private static boolean isDescribed(AttributionContext context, Person person, Token noun) {
        return person.roles().contains(noun.country())
                || context.language().relatedWords(noun.folded()).stream().anyMatch(person.roles()::contains);
    }

    /**
     * Whether a name ends the sentence before, and the role opens the next ("Others agree with Lee. The head of the
     * union says"): such a role tells who that is.
     */
    static boolean isNamedRightBefore(QuoteContext quoteContext, Person person, Mention role) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(role.phrase());
        if (before == null
                || before.to() != role.phrase()
                || !analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return false;
        }
        Mention last = null;
        for (Mention mention : analysed.mentions(before.from(), before.to())) {
            boolean other = !mention.persons().isEmpty() && !mention.persons().contains(person);
            if (other && mention.persons().getFirst().gender().fits(role.gender())) {
                return false;
            }
            last = mention;
        }
        return last != null && last.to() == before.to() - 1 && last.persons().contains(person);
    }

    /** Whether a passage does not mention a person before some mention. */
    private static boolean isNew(QuoteContext quoteContext, Mention mention, Person person) {
        return quoteContext.analysed().mentions(0, mention.phrase()).stream()
                .noneMatch(earlier -> earlier.persons().contains(person));
    }

    /**
     * Returns the attribution to somebody of the press who asks for an outlet ("the paper's reporter"), or who did so
     * before and stayed unnamed, whoever has that trade elsewhere in the document; null for others.
     */
    @Nullable
    Attribution ofPress(QuoteContext quoteContext, Mention role) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (!noun(analysed, role).is(WordClass.PRESS)) {
            return null;
        }
        boolean owned =
                analysed.tokens().subList(role.phrase(), role.from()).stream().anyMatch(Token::possessive);
        return owned || isOfPress(quoteContext) ? describe(quoteContext, role) : null;
    }

    /** Whether whoever was quoted last is an unnamed one of the press. */
    private static boolean isOfPress(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        Attribution last = context.before(quoteContext.index(), quoteContext.token());
        int passage = quoteContext.index();
        for (int i = 0; last == null && i < REACH && passage >= 0; i++) {
            passage = context.previous(passage);
            last = passage < 0 ? null : context.last(passage);
        }
        Attribution.Described described = last == null || last.speaker() != null ? null : last.described();
        return described != null && context.language().is(WordClass.PRESS, described.noun());
    }

    /** Returns the attribution to whoever is described so and stays unnamed. */
    Attribution describe(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token noun = noun(analysed, mention);
        String speaksFor = noun.is(WordClass.SPOKES) ? speaksFor(quoteContext, mention) : null;
        String words = analysed.words(mention.phrase(), mention.to());
        return Attribution.unnamed(
                new Attribution.Described(
                        words, noun.folded(), RoleWords.genderOf(noun, analysed.token(mention.phrase()))),
                speaksFor,
                "\u201c" + words + "\u201d is not named");
    }

    /**
     * Returns who "the spokesman" is: the spokesman whom the text before names or leaves unnamed, whichever is nearer.
     */
    Attribution spokesman(QuoteContext quoteContext, Mention mention) {
        Attribution here = describe(quoteContext, mention);
        AttributionContext context = quoteContext.context();
        AnalysedPassage analysed = quoteContext.analysed();
        Set<String> words = RoleWords.of(analysed.tokens(), mention.phrase(), mention.from());
        Set<String> fields = Offices.fields(analysed.tokens(), mention.phrase(), mention.to(), analysed.language());
        String head = analysed.token(mention.from()).country();
        for (AttributionContext.Earlier earlier :
                context.mentionsBefore(quoteContext.index(), mention.phrase(), REACH)) {
            Person person = earlier.mention().person();
            if (person != null
                    && isSpokesman(context, person)
                    && person.roles().containsAll(words)
                    && !Offices.haveOtherField(fields, person, head, analysed.language())) {
                return Attribution.of(
                        person,
                        Basis.ROLE,
                        "\u201c" + mention.text() + "\u201d is " + person.full() + ": described so before",
                        CONFIDENCE);
            }
            if (isSpokesman(earlier.analysed(), earlier.mention()) && here.speaksFor() == null) {
                return describe(
                        new QuoteContext(
                                context, earlier.passage(), earlier.mention().from()),
                        earlier.mention());
            }
        }
        return here;
    }

    private static boolean isSpokesman(AttributionContext context, Person person) {
        return person.roles().stream()
                .anyMatch(role -> context.language().is(WordClass.SPOKES, role)
                        || context.language().relatedWords(role).stream()
                                .anyMatch(word -> context.language().is(WordClass.SPOKES, word)));
    }

    /**
     * Returns for whom a spokesman speaks ("a spokesman for Lee", "Lee's spokesman", "a council spokesman"), or null.
     */
    private @Nullable String speaksFor(QuoteContext quoteContext, Mention spokesman) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (analysed.token(spokesman.to()).isAny(WordClass.FOR, WordClass.OF)) {
            Mention client = analysed.phraseAt(spokesman.to() + 1);
            return client == null ? null : nameOf(quoteContext, client);
        }
        if (analysed.token(spokesman.to()).is(WordClass.GENITIVE)) {
            Mention client = analysed.phraseAt(spokesman.to());
            return client == null ? null : nameOf(quoteContext, client);
        }
        List<Mention> owners = analysed.mentions(spokesman.phrase(), spokesman.from());
        Mention owner = owners.isEmpty() ? null : owners.getLast();
        if (owner != null && owner.owner()) {
            return nameOf(quoteContext, owner);
        }
        for (int i = spokesman.from() - 1; i >= spokesman.phrase(); i--) {
            Token token = analysed.token(i);
            if (token.possessive()) {
                Type type = token.isRole() ? Type.ROLE : Type.BODY;
                String text = NameRun.text(analysed.tokens(), spokesman.phrase(), i + 1);
                return nameOf(
                        quoteContext,
                        new Mention(type, spokesman.phrase(), i, i + 1, text, List.of(), token.genderOfRole(), true));
            }
        }
        return plainWords(analysed, spokesman.phrase(), spokesman.from());
    }

    /** Returns the words of a phrase without articles and adjectives, or null where there are none. */
    private static @Nullable String plainWords(AnalysedPassage analysed, int from, int to) {
        int first = from;
        while (first < to && analysed.token(first).isAny(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.COMMON)) {
            first++;
        }
        return first == to ? null : NameRun.text(analysed.tokens(), first, to);
    }

    private @Nullable String nameOf(QuoteContext quoteContext, Mention client) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = client.type() == Type.NAME ? client.from() : client.phrase();
        String words = plainWords(analysed, from, client.to());
        if (client.type() == Type.OTHER || client.type() == Type.RELATIVE) {
            return client.type() == Type.OTHER ? words : null;
        }
        Attribution named = resolver.resolve(
                new QuoteContext(quoteContext.context(), quoteContext.index(), client.phrase()), client);
        return named.speaker() != null ? named.speaker() : client.type() == Type.PRONOUN ? null : words;
    }

    /** Whether the passage is about somebody else before a description. */
    static boolean isAboutAnother(QuoteContext quoteContext, Mention role, Person person) {
        return quoteContext.analysed().mentions(0, role.phrase()).stream()
                .anyMatch(mention -> !mention.persons().isEmpty()
                        && !mention.owner()
                        && !mention.persons().contains(person));
    }

    /** Whether the last who could be meant before a description is a person, with nobody unnamed in between. */
    static boolean isAboutLast(AnalysedPassage analysed, Mention role, Person person) {
        for (Mention mention : analysed.mentions(0, role.phrase()).reversed()) {
            if (mention.persons().contains(person)) {
                return true;
            }
            if (mention.type() == Mention.Type.ROLE || isOnePerson(analysed, mention)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a mention is what somebody is said to be ("one of them is the doctor", "A baker by trade, he won"). */
    static boolean isPredicate(AnalysedPassage analysed, Mention mention) {
        int comma = mention.to();
        while (analysed.token(comma).isWord() && comma < mention.to() + APPOSED) {
            comma++;
        }
        return analysed.token(mention.phrase() - 1).is(WordClass.BE)
                || !analysed.token(mention.phrase() - 1).isWord()
                        && analysed.token(mention.phrase()).is(WordClass.INDEFINITE)
                        && analysed.token(comma).is(",")
                        && analysed.token(comma + 1).is(WordClass.NOMINATIVE);
    }
}
