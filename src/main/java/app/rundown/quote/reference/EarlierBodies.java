package app.rundown.quote.reference;

import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameRun;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Several;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the organisation that a noun such as {@code the force} refers back to. */
final class EarlierBodies {
    /** How many passages to look back for the name. */
    private static final int REACH = 6;
    /** How many passages to look back from "it". */
    private static final int NEAR = 2;

    private EarlierBodies() {}

    /**
     * Returns the nearest organisation that the text names before a mention, or null. A club is often named beside its
     * sponsor and its rival, so that one of several is none.
     *
     * @param same whether the noun, or one of its sort, must be part of the name
     */
    static @Nullable NamedBody before(QuoteContext quoteContext, Mention mention, Token noun, boolean same) {
        if (same) {
            return ofSameNoun(quoteContext, mention, noun);
        }
        NamedBody found = null;
        boolean another = false;
        String quoted = quotedBefore(quoteContext, mention);
        for (AttributionContext.Earlier earlier : quoteContext
                .context()
                .mentionsBefore(quoteContext.index(), mention.phrase(), noun.is(WordClass.IT) ? NEAR : REACH)) {
            if (earlier.analysed().passage().update()
                            != quoteContext.analysed().passage().update()
                    && !opensUpdate(quoteContext, mention)) {
                return found;
            }
            NamedBody named = new NamedBody(earlier.analysed(), earlier.mention());
            boolean acts = named.acts() || named.name().equals(quoted);
            boolean fits = (acts || named.isIntroduced(noun)) && (noun.is(WordClass.IT) || !named.isOtherSort(noun));
            boolean several = noun.is(WordClass.IT)
                    && earlier.analysed().token(earlier.mention().to() - 1).is(WordClass.PLURAL_ROLE);
            boolean body =
                    !several && (earlier.mention().type() == Type.BODY || mayBeBody(quoteContext, earlier, noun));
            if (body && fits && found != null && !found.name().equals(named.name())) {
                return null;
            }
            boolean loose = another && named.hasSort(noun.folded()) && !named.hasSort(noun.folded(), true);
            boolean joined = Several.endsWith(earlier.analysed(), earlier.mention());
            if (body && fits && (opensWithSomebody(named) || loose || joined)) {
                return null;
            }
            another |= isAnotherNoun(earlier);
            found = body && fits ? opener(named, noun) : found;
            if (found != null && !noun.is(WordClass.CLUB)) {
                return found;
            }
        }
        return found;
    }

    /** Whether a mention stands in the first paragraph of its update, and nothing that may be a name before it. */
    private static boolean opensUpdate(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        int previous = quoteContext.context().previous(quoteContext.index());
        boolean first = previous < 0
                || quoteContext.context().passages().get(previous).passage().update()
                        != analysed.passage().update();
        for (int i = 0; first && i < mention.phrase(); i++) {
            Token token = analysed.token(i);
            first = !token.isCapitalised()
                    || token.isListed()
                    || analysed.language().has(Trait.CAPITAL_NOUNS);
        }
        return first;
    }

    /**
     * Returns the nearest organisation whose name holds a noun, or one of the same sort in the passage itself; null
     * where one of each is named.
     */
    private static @Nullable NamedBody ofSameNoun(QuoteContext quoteContext, Mention mention, Token noun) {
        NamedBody sort = null;
        boolean another = false;
        for (AttributionContext.Earlier earlier :
                quoteContext.context().mentionsBefore(quoteContext.index(), mention.phrase(), REACH)) {
            Mention name = earlier.mention();
            boolean bare = name.type() == Type.BODY ? name.text().equalsIgnoreCase(noun.text()) : !mayBeBareBody(name);
            NamedBody named = new NamedBody(earlier.analysed(), name);
            if (!bare && named.has(noun.folded())) {
                boolean same =
                        sort == null || sort.name().equals(named.name()) || earlier.passage() == quoteContext.index();
                return same ? sort == null ? named : sort : null;
            }
            // "The Municipality" names none by itself.
            boolean alone = quoteContext.context().language().has(Trait.SUBJECT_AFTER_PHRASES)
                    && name.to() - name.from() == 1
                    && earlier.analysed().token(name.from()).is(WordClass.BODY_NOUN);
            sort = !bare && !alone && sort == null && named.hasSort(noun.folded(), another) ? named : sort;
            another |= isAnotherNoun(earlier);
        }
        return sort;
    }

    /** Whether a body is told of by a noun, so that a noun behind it may mean that one. */
    private static boolean isAnotherNoun(AttributionContext.Earlier earlier) {
        Mention mention = earlier.mention();
        AnalysedPassage analysed = earlier.analysed();
        return mention.type() == Type.OTHER
                && analysed.token(mention.from()).is(WordClass.BODY_NOUN)
                && analysed.sentences().get(analysed.sentenceOf(mention.from())).from() == mention.phrase();
    }

    /**
     * Returns the nearest organisation before a mention whose name holds a noun that may mean other things too, or
     * which it introduces ("the office of inspection Lee ..., the office writes"); or null.
     */
    static @Nullable NamedBody ofNoun(QuoteContext quoteContext, Mention mention, Token noun) {
        for (AttributionContext.Earlier earlier :
                quoteContext.context().mentionsBefore(quoteContext.index(), mention.phrase(), REACH)) {
            NamedBody named = new NamedBody(earlier.analysed(), earlier.mention());
            boolean longer = earlier.mention().type() == Type.BODY
                    && !earlier.mention().text().equalsIgnoreCase(noun.text());
            if (longer && named.has(noun.folded())) {
                return named;
            }
        }
        return null;
    }

    /** Whether what was learnt as somebody's name may as well be an organisation's. */
    private static boolean mayBeBody(QuoteContext quoteContext, AttributionContext.Earlier earlier, Token noun) {
        Person person = earlier.mention().person();
        if (person == null
                || person.gender() != Gender.UNKNOWN
                || !person.roles().isEmpty()) {
            return false;
        }
        if (person.isBareName()) {
            return mayBeBareBody(earlier.mention());
        }
        boolean nothingElse = person.isUnproven() || noun.is(WordClass.COMPANY);
        return earlier.passage() == quoteContext.index() && nothingElse && isAlone(earlier);
    }

    private static boolean mayBeBareBody(Mention name) {
        Person person = name.person();
        return person != null && person.isBareName() && !person.firm();
    }

    /**
     * Whether the words of a name that no list of first names has open their sentence, and it names nothing else, so
     * that "the company" behind it can only mean them.
     */
    private static boolean isAlone(AttributionContext.Earlier earlier) {
        AnalysedPassage analysed = earlier.analysed();
        Mention name = earlier.mention();
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(name.from()));
        boolean alone = name.phrase() == sentence.from() && name.to() - name.from() > 1;
        for (int i = sentence.from(); alone && i < sentence.to(); i++) {
            Token token = analysed.token(i);
            boolean inside = i >= name.from() && i < name.to();
            alone = inside
                    ? !token.isGivenName() && !token.isRole()
                    : i < name.from()
                            || !token.isCapitalised()
                            || token.isListed()
                            || analysed.language().has(Trait.CAPITAL_NOUNS);
        }
        return alone
                && analysed.mentions(sentence.from(), sentence.to()).stream()
                        .noneMatch(other -> other.type() == Type.PRONOUN
                                || other.type() == Type.ROLE
                                || other != name && other.type() == Type.NAME);
    }

    /** Returns the organisation that was quoted last in the passage, if one was; or null. */
    private static @Nullable String quotedBefore(QuoteContext quoteContext, Mention mention) {
        int before = Math.min(mention.phrase(), quoteContext.token());
        Attribution said = quoteContext.context().before(quoteContext.index(), before);
        return said != null && said.voice() == Quote.Voice.ORGANISATION ? said.speaker() : null;
    }

    /** Whether a name that may be a firm's as well as a person's opens the sentence in which another is named. */
    private static boolean opensWithSomebody(NamedBody named) {
        AnalysedPassage analysed = named.analysed();
        Sentence sentence =
                analysed.sentences().get(analysed.sentenceOf(named.mention().from()));
        return analysed.mentions(sentence.from(), named.mention().phrase()).stream()
                .anyMatch(first -> first.type() == Type.NAME
                        && first.phrase() <= sentence.from() + 1
                        && first.persons().stream()
                                .allMatch(person -> person.gender() == Gender.UNKNOWN
                                        && person.roles().isEmpty()
                                        && !person.isBareName())
                        && new NamedBody(analysed, first).acts());
    }

    /** Returns the organisation that opens the sentence in which another is named, if it acts; or that other one. */
    private static NamedBody opener(NamedBody named, Token noun) {
        AnalysedPassage analysed = named.analysed();
        Sentence sentence =
                analysed.sentences().get(analysed.sentenceOf(named.mention().from()));
        for (Mention first : analysed.mentions(sentence.from(), named.mention().phrase())) {
            NamedBody opening = new NamedBody(analysed, first);
            boolean acts = first.type() == Type.BODY
                    && first.phrase() <= sentence.from() + 1
                    && opening.acts()
                    && !opening.isOtherSort(noun);
            if (acts) {
                return opening;
            }
        }
        return named;
    }

    /**
     * Returns the organisation of which a sentence tells by another noun right before ("The union protests. ..., says
     * the organisation"); or null.
     */
    static @Nullable Attribution sameAsBefore(QuoteContext quoteContext, Mention mention, Token noun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(mention.phrase(), quoteContext.token()));
        Mention subject = before == null || !noun.is(WordClass.ANY_BODY) ? null : LeadIns.subject(analysed, before);
        boolean known = subject != null
                && subject.type() == Type.OTHER
                && subject.to() <= mention.phrase()
                && analysed.token(subject.from()).is(WordClass.BODY_NOUN);
        Attribution meant = known && subject != null ? Bodies.referredTo(quoteContext, subject) : null;
        return meant == null || meant.speaker() == null ? null : meant;
    }

    /**
     * Returns the organisation that the update's headline gives as the speaker before a colon ("Lee Lines: we will
     * appeal"), where "the company" speaks below and none was named before; or null.
     */
    static @Nullable String ofHeadline(QuoteContext quoteContext, Token noun) {
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        AttributionContext context = quoteContext.context();
        if (headline == null || !noun.isAny(WordClass.COMPANY, WordClass.CLUB) || noun.is(WordClass.IT)) {
            return null;
        }
        List<Token> tokens = context.tokensOf(headline);
        for (Mention mention : Mentions.in(tokens, context.names())) {
            boolean speaks = mention.type() == Type.BODY
                    && mention.phrase() == 0
                    && !mention.owner()
                    && TokenCursor.tokenAt(tokens, mention.to()).is(":")
                    && !tokens.get(mention.from()).isAny(WordClass.PLACE, WordClass.COUNTRY, WordClass.NEWSROOM);
            return speaks ? NameRun.text(tokens, mention.from(), mention.to()) : null;
        }
        return null;
    }

    /**
     * Returns the organisation with whose name set-off words open, which tell what it does, where "the club" gives them
     * out ("The club announces: Lee City has decided to ..."); or null.
     */
    static @Nullable NamedBody opensWords(QuoteContext quoteContext, Token noun) {
        AttributionContext context = quoteContext.context();
        int next = quoteContext.index() + 1;
        boolean leads = noun.isAny(WordClass.COMPANY, WordClass.CLUB, WordClass.ANY_BODY, WordClass.IT)
                && quoteContext.analysed().tokens().size() == quoteContext.token() + 1
                && next < context.passages().size()
                && context.previous(next) == quoteContext.index()
                && context.passages().get(next).passage().isSetOff();
        if (!leads) {
            return null;
        }
        String words = context.passages().get(next).passage().text();
        List<Token> tokens = context.tokensOf(words);
        AnalysedPassage plain = AnalysedPassage.of(context.passages().get(next).passage(), context.names(), tokens);
        for (Mention mention : plain.mentions()) {
            if (mention.from() > 1) {
                return null;
            }
            NamedBody named = new NamedBody(plain, mention);
            if (mention.type() == Type.BODY && named.acts() && !named.isOtherSort(noun)) {
                return named;
            }
        }
        return null;
    }

    /** Returns the only organisation of the document whose name has a noun that an article points to, or null. */
    static @Nullable NamedBody onlyOne(QuoteContext quoteContext, Mention mention, Token noun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token article = analysed.token(mention.from() - 1);
        boolean known = noun.is(WordClass.DEFINITE_NOUN)
                || article.is(WordClass.DEFINITE)
                || article.is(WordClass.GENITIVE) && !article.is(WordClass.INDEFINITE)
                || Bodies.holdsArticle(article);
        return known
                ? quoteContext.context().bodies().of(quoteContext, noun, opensUpdate(quoteContext, mention))
                : null;
    }

    /**
     * Returns the organisation with which the next sentence opens and goes on to tell of, where none was named before
     * ("..., the company says. Lee Lines, which runs the ferry, promises ..."); or null.
     */
    static @Nullable NamedBody namedNext(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        int next = analysed.sentences().get(analysed.sentenceOf(mention.from())).to();
        Mention name = analysed.phraseAt(next);
        boolean described = name != null
                && name.type() == Type.BODY
                && analysed.language().has(Trait.SUBJECT_LEFT_OUT)
                && analysed.token(name.to()).is(",")
                && analysed.token(name.to() + 1).is(WordClass.RELATIVE);
        return described && name != null ? new NamedBody(analysed, name) : null;
    }

    /**
     * Returns for whom the quotes of an update so far were said, if a spokesman of one organisation said them all
     * ("..., a spokesman for Lee Lines said. The company asks ..."); or null.
     */
    static @Nullable String lastSpokesmansBody(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        if (!quoteContext.analysed().language().has(Trait.SUBJECT_AFTER_PHRASES)) {
            return null;
        }
        String found = null;
        int back = 0;
        for (int i = quoteContext.index(); i >= 0 && back++ < REACH; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            for (int run = 0; run < there.runs().size(); run++) {
                boolean before = i < quoteContext.index() || there.tokenOf(run) < quoteContext.token();
                Attribution said = before ? context.of(i, run) : null;
                String client = said == null ? null : said.speaksFor();
                if (said != null && (client == null || found != null && !client.equals(found))) {
                    return null;
                }
                found = client == null ? found : client;
            }
        }
        return found;
    }
}
