package app.rundown.quote.reference;

import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
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
    /** Returns the person whom an update's headline gives as the speaker, or null. */
    public static @Nullable HeadlineSpeaker of(AttributionContext context, @Nullable Update update) {
        String headline = update == null ? null : update.headline();
        return headline == null ? null : context.speakerOf(headline);
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
            boolean opens = mention.phrase() == 0 && (next.is(":") || next.verbForm() != null);
            boolean closes = mention.to() >= headline.size() && before.isDash();
            if ((opens || closes) && !mention.owner()) {
                return new HeadlineSpeaker(person, true);
            }
        }
        return persons == 1 && sole != null ? new HeadlineSpeaker(sole, false) : null;
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
