package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote to the person whom the update's headline gives as the speaker: {@code ... – Lee}, {@code Lee:
 * ...}, {@code Lee Says ...}.
 */
final class HeadlineSpeaker implements AttributionRule {
    private static final double CONFIDENCE = 0.75;
    /** A quote of no more words is not attributed by the headline. */
    private static final int TOO_FEW_WORDS = 5;
    /** The same for a whole sentence under a headline that names its speaker outright. */
    private static final int TOO_FEW_WORDS_IN_SENTENCE = 2;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        Given given = quoteContext.isOnlyQuoted()
                ? of(quoteContext.context(), quoteContext.analysed().passage().update())
                : null;
        if (given == null
                || quoteContext.count()
                        <= (given.outright() && isSentence(quoteContext) ? TOO_FEW_WORDS_IN_SENTENCE : TOO_FEW_WORDS)) {
            return null;
        }
        Person person = given.person();
        return new Attribution(
                person.full(),
                person,
                Basis.HEADLINE,
                null,
                "no cue in the text; the headline gives " + person.full() + " as the speaker",
                CONFIDENCE);
    }

    /**
     * The speaker whom a headline gives.
     *
     * @param outright whether a colon, a dash or a verb says so; otherwise the headline merely begins with the name
     */
    record Given(Person person, boolean outright) {}

    private static boolean isSentence(QuoteContext quoteContext) {
        return Character.isUpperCase(quoteContext.words().codePointAt(0)) && ".?!".indexOf(quoteContext.last()) >= 0;
    }

    /** Returns the person whom an update's headline gives as the speaker, or null. */
    static @Nullable Given of(AttributionContext context, @Nullable Update update) {
        String headline = update == null ? null : update.headline();
        return headline == null ? null : context.speakerOf(headline);
    }

    /** Returns the person whom a headline, split into tokens, gives as the speaker of its update, or null. */
    static @Nullable Given of(List<Token> headline, NameTable names) {
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
            boolean opens = mention.phrase() == 0 && (next.is(":") || next.verbForm() != null);
            boolean closes = mention.to() >= headline.size() && before.isDash();
            if ((opens || closes) && !mention.owner()) {
                return new Given(person, true);
            }
        }
        return persons == 1 && sole != null ? new Given(sole, false) : null;
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
        for (Mention mention : headline == null
                ? List.<Mention>of()
                : Mentions.in(Tokens.of(headline, List.of(), context.language()), context.names())) {
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
        int to = role.phrase();
        for (int i = quoteContext.index(); i >= 0; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            if (there.passage().update() != update) {
                break;
            }
            for (Mention mention : there.mentions(0, to)) {
                if (isAnother(there, mention, only)) {
                    return null;
                }
            }
            to = i == 0 ? 0 : context.passages().get(i - 1).tokens().size();
        }
        return only;
    }

    private static boolean isAnother(AnalysedPassage analysed, Mention mention, Person person) {
        Person named = mention.person();
        return named == null
                ? UnnamedPeople.isOnePerson(analysed, mention)
                : named.gender().fits(person.gender()) && !named.equals(person);
    }
}
