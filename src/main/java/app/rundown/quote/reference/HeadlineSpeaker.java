package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Writings;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whom the headline of an update gives as the speaker.
 *
 * @param person the person
 * @param outright whether a colon, a dash or a verb says so; otherwise the headline merely begins with the name
 */
public record HeadlineSpeaker(Person person, boolean outright) {
    /** The most words of an office before a name. */
    private static final int OFFICE = 6;
    /** The marks that close quoted words in the press of one country or another. */
    private static final String CLOSING = "\u201d\u2019\"'\u00bb\u203a\u201c\u2018";
    /** Where an office begins so, the person may be known by the office itself. */
    private static final String FORMER = "ex";

    /** Returns the person whom an update's headline gives as the speaker, or null. */
    public static @Nullable HeadlineSpeaker of(AttributionContext context, @Nullable Update update) {
        String headline = update == null ? null : update.headline();
        return headline == null ? null : context.speakerOf(headline);
    }

    /** Whether an update's headline is about a person: it opens with the name. */
    static boolean isAbout(AttributionContext context, @Nullable Update update, Person person) {
        String headline = update == null ? null : update.headline();
        return headline != null
                && Mentions.in(context.tokensOf(headline), context.names()).stream()
                        .anyMatch(mention ->
                                mention.phrase() == 0 && !mention.owner() && person.equals(mention.person()));
    }

    /** Returns the person whom a headline, split into tokens, gives as the speaker of its update, or null. */
    static @Nullable HeadlineSpeaker of(List<Token> headline, NameTable names) {
        List<Mention> mentions = Mentions.in(headline, names);
        Person sole = null;
        int persons = 0;
        for (Mention mention : mentions) {
            Person person = mention.person();
            if (person == null) {
                continue;
            }
            persons++;
            sole = mention.phrase() == 0 && !mention.owner() ? person : sole;
            Token next = TokenCursor.tokenAt(headline, mention.to());
            Token before = TokenCursor.tokenAt(headline, mention.phrase() - 1);
            boolean verb = isVerb(headline, mention.to());
            boolean opens =
                    mention.phrase() == 0 && (next.is(":") || verb || isDescribed(headline, mentions, mention, names))
                            || verb && standsBehindWords(headline, mention.phrase() - 1);
            opens |= names.language().has(Trait.SUBJECT_AFTER_PHRASES)
                    && Writings.opensBefore(headline, 0, mention.phrase());
            boolean closes = mention.to() >= headline.size() && before.isDash();
            if ((opens || closes) && !mention.owner()) {
                return new HeadlineSpeaker(person, true);
            }
        }
        return persons == 1 && sole != null ? new HeadlineSpeaker(sole, false) : null;
    }

    /** Whether a verb of speaking stands at a token of a headline, maybe with an auxiliary before it. */
    private static boolean isVerb(List<Token> headline, int at) {
        Token first = TokenCursor.tokenAt(headline, at);
        return first.verbForm() != null
                || first.is(WordClass.AUXILIARY)
                        && TokenCursor.tokenAt(headline, at + 1).verbForm() != null;
    }

    /**
     * Whether a colon or quoted words of a headline end at a token, maybe with a comma behind these and an office
     * before the name ("“It is over”, union leader Lee says").
     */
    private static boolean standsBehindWords(List<Token> headline, int before) {
        int at = before;
        while (at >= 0 && before - at < OFFICE && !isEnd(headline.get(at))) {
            at--;
        }
        Token sign = TokenCursor.tokenAt(headline, at);
        return sign.is(":") || isMark(TokenCursor.tokenAt(headline, sign.is(",") ? at - 1 : at));
    }

    private static boolean isMark(Token token) {
        return !token.isWord()
                && !token.text().isEmpty()
                && CLOSING.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean isEnd(Token token) {
        return token.is(",") || token.is(":") || token.isDash() || isMark(token);
    }

    /**
     * Returns the attribution to the person whom the headline lets speak by a name and a colon, if a role with its
     * article, or bare where there are none, may be theirs; or null.
     */
    static @Nullable Attribution ofRole(QuoteContext quoteContext, Mention role, RoleFit fit) {
        Language language = quoteContext.context().language();
        String head = fit.head();
        Token article = quoteContext.analysed().token(role.phrase());
        boolean bare = language.has(Trait.NO_ARTICLES) && role.phrase() == role.from();
        boolean definite = article.is(WordClass.DEFINITE)
                || article.isAny(WordClass.MASCULINE, WordClass.FEMININE) && !article.is(WordClass.INDEFINITE);
        boolean may = language.has(Trait.SUBJECT_AFTER_PHRASES)
                && fit.office()
                && !role.owner()
                && (bare || definite)
                && !head.startsWith(FORMER)
                && !language.isAny(head, WordClass.SPOKES, WordClass.UNNAMED);
        Person person = may ? labelled(quoteContext, role) : null;
        return person != null && fit.fits(person, role.gender()) && fit.mayHold(person)
                ? Attribution.of(
                        person,
                        Basis.ROLE,
                        "\u201c" + role.text() + "\u201d is " + person.full() + ", whom the headline lets speak",
                        Roles.CONFIDENCE)
                : null;
    }

    /**
     * Returns the person whose name and a colon open the update's headline ("Lee: No money left", "Lee (Greens): ..."),
     * where the update has named nobody else before a role that may be theirs, nor left anybody unnamed; or null.
     */
    private static @Nullable Person labelled(QuoteContext quoteContext, Mention role) {
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        if (headline == null) {
            return null;
        }
        AttributionContext context = quoteContext.context();
        List<Token> tokens = context.tokensOf(headline);
        List<Mention> mentions = Mentions.in(tokens, context.names());
        Mention first = mentions.isEmpty() ? null : mentions.getFirst();
        Person person = first == null || first.phrase() > 0 || first.owner() ? null : first.person();
        if (first == null || person == null) {
            return null;
        }
        int colon = first.to();
        if (TokenCursor.tokenAt(tokens, colon).is("(")) {
            while (colon < tokens.size()
                    && !TokenCursor.tokenAt(tokens, colon - 1).is(")")) {
                colon++;
            }
        }
        boolean speaks =
                TokenCursor.tokenAt(tokens, colon).is(":") || isDescribed(tokens, mentions, first, context.names());
        return speaks && isAlone(quoteContext, role, person) ? person : null;
    }

    /**
     * Whether a headline tells behind a name, up to its colon, who that is or to whom they speak ("Lee, keeper of the
     * bridge: “We wait”", Spanish "Lee, a Holm: «...»").
     */
    private static boolean isDescribed(List<Token> headline, List<Mention> mentions, Mention name, NameTable names) {
        Token next = TokenCursor.tokenAt(headline, name.to());
        if (!names.language().has(Language.Trait.SUBJECT_AFTER_PHRASES) || !next.is(",") && !next.is("(")) {
            return false;
        }
        int colon = name.to();
        while (colon < headline.size() && !headline.get(colon).is(":")) {
            Token token = headline.get(colon++);
            boolean verb = token.verbForm() != null && !token.isRole() && !token.isCapitalised();
            if (verb || token.isAny(WordClass.AUXILIARY, WordClass.AND) || token.run() >= 0) {
                return false;
            }
        }
        int end = colon;
        return colon < headline.size()
                && mentions.stream()
                        .filter(other -> other.from() >= name.to() && other.to() <= end && other.person() != null)
                        .allMatch(other -> TokenCursor.tokenAt(headline, other.phrase() - 1)
                                        .is(WordClass.PREPOSITION)
                                || TokenCursor.tokenAt(headline, other.from() - 1)
                                        .is(WordClass.PREPOSITION));
    }

    /**
     * Returns the only person of a role's gender whom the update's headline names, where the update has named nobody
     * else of that gender before the role, nor left anybody unnamed; or null.
     */
    static @Nullable Person only(QuoteContext quoteContext, Mention role) {
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        AttributionContext context = quoteContext.context();
        Person only = null;
        for (Mention mention :
                headline == null ? List.<Mention>of() : Mentions.in(context.tokensOf(headline), context.names())) {
            Person person = mention.person();
            boolean fits = person != null && person.gender().fits(role.gender());
            if (fits && only != null && !only.equals(person)) {
                return null;
            }
            only = fits ? person : only;
        }
        if (only == null || only.gender() != role.gender()) {
            return null;
        }
        return isAlone(quoteContext, role, only) ? only : null;
    }

    /** Whether an update names nobody before a role who may be another than a person. */
    private static boolean isAlone(QuoteContext quoteContext, Mention role, Person only) {
        AttributionContext context = quoteContext.context();
        Update update = quoteContext.analysed().passage().update();
        int to = role.phrase();
        for (int i = quoteContext.index(); i >= 0; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            if (there.passage().update() != update) {
                break;
            }
            for (Mention mention : there.mentions(0, to)) {
                if (isAnother(there, mention, only)) {
                    return false;
                }
            }
            to = i == 0 ? 0 : context.passages().get(i - 1).tokens().size();
        }
        return true;
    }

    private static boolean isAnother(AnalysedPassage analysed, Mention mention, Person person) {
        Person named = mention.person();
        return named == null
                ? UnnamedPeople.isOnePerson(analysed, mention)
                : named.gender().fits(person.gender()) && !named.equals(person);
    }
}
