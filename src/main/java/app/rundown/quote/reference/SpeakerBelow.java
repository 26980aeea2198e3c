package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.model.Quote.Voice;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a headline's words below the headline, where it calls somebody by an office or by nothing at
 * all, and the text quotes one person only ("The captain: "We wait"" above words of Lee).
 */
public final class SpeakerBelow {
    private static final double CONFIDENCE = 0.75;

    /** The fewest letters of an office that ends a longer word. */
    private static final int SHORTEST = 5;

    private SpeakerBelow() {}

    /**
     * Returns what was found of a headline's words, or the attribution to the only person who is quoted below it.
     *
     * @param found what the headline by itself shows
     * @param said what was found of the quotes below it
     * @param quoted the words in marks below it
     */
    public static Attribution orBelow(
            QuoteContext quoteContext, Attribution found, List<Attribution> said, List<String> quoted) {
        Person only = only(said);
        Person holder = only == null ? holder(quoteContext, found, said) : null;
        if (holder != null) {
            return Attribution.of(
                            holder,
                            Basis.HEADLINE,
                            "it stands in a headline, and of those quoted below only " + holder.full()
                                    + " is called so",
                            CONFIDENCE)
                    .by(found.cue(), found.why());
        }
        if (only == null || only.equals(found.person())) {
            return found;
        }
        if (found.person() != null && found.person().given().isEmpty()) {
            // A trainer's club is not the trainer.
            return Attribution.none(
                    found.cue(),
                    "the headline names " + found.speaker() + ", and the text below quotes " + only.full());
        }
        boolean open = found.speaker() == null && found.speaksFor() == null;
        boolean bare = found.cue() == null
                && found.described() == null
                && quoteContext.analysed().mentions().stream()
                        .noneMatch(mention -> mention.persons().contains(only));
        if (open && bare && !hasWordOf(quoteContext, quoted) && !isOnlyOnesSpeech(quoteContext, only)) {
            return found;
        }
        return open && mayBe(quoteContext, found, only)
                ? Attribution.of(
                                only,
                                Basis.HEADLINE,
                                "it stands in a headline, and " + only.full() + " is the only one quoted below",
                                CONFIDENCE)
                        .by(found.cue(), found.why())
                : found;
    }

    /** Whether the words that are quoted below have a long word of a headline's. */
    private static boolean hasWordOf(QuoteContext quoteContext, List<String> quoted) {
        Language language = quoteContext.analysed().language();
        for (String word : quoteContext.words().split("[^\\p{L}]+")) {
            String asked = Lexicon.fold(word);
            boolean tells = asked.length() >= SHORTEST && !language.is(WordClass.COMMON, word);
            if (tells && quoted.stream().anyMatch(words -> Lexicon.fold(words).contains(asked))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a headline is the speech of the only one quoted below it, though they say nothing of it there: nothing
     * but an office stands before the words as their source, the text names nobody else, and it is no slogan in
     * capitals.
     */
    private static boolean isOnlyOnesSpeech(QuoteContext quoteContext, Person only) {
        AnalysedPassage headline = quoteContext.analysed();
        Update update = headline.passage().update();
        String words = quoteContext.words();
        int colon = quoteContext.token() - 1;
        boolean label =
                headline.token(colon).is(":") && !headline.token(colon - 1).isRole();
        String text = update == null ? "" : update.text();
        return !label
                && !words.equals(words.toUpperCase(Locale.ROOT))
                && quoteContext.context().names().persons().stream()
                        .noneMatch(person -> !person.equals(only) && text.contains(person.full()));
    }

    /** Returns the only one quoted below a headline whom the document calls what the headline does; or null. */
    private static @Nullable Person holder(QuoteContext quoteContext, Attribution found, List<Attribution> said) {
        Attribution.Described described = found.described();
        if (described == null || found.speaker() != null || found.speaksFor() != null) {
            return null;
        }
        Language language = quoteContext.analysed().language();
        Person holder = null;
        for (Attribution one : said) {
            Person person = one.person();
            boolean called = person != null
                    && person.gender().fits(described.gender())
                    && (person.roles().contains(described.noun())
                            || person.roles().stream()
                                    .anyMatch(
                                            role -> language.relatedWords(role).contains(described.noun())
                                                    || isEndOf(role, described.noun())));
            if (called && holder != null && !holder.equals(person)) {
                return null;
            }
            holder = called ? person : holder;
        }
        return holder;
    }

    /** Whether an office is the end of the word for one of its sort (Norwegian "direktør", "tilsynsdirektør"). */
    private static boolean isEndOf(String role, String noun) {
        return role.length() >= SHORTEST && noun.length() > role.length() && noun.endsWith(role);
    }

    /** Whether a headline leaves it open that a person says its words: it names nobody else, nor another office. */
    private static boolean mayBe(QuoteContext quoteContext, Attribution found, Person person) {
        AnalysedPassage headline = quoteContext.analysed();
        Attribution.Described described = found.described();
        boolean other = described != null
                && !person.roles().contains(described.noun())
                && OnlyOneNamed.holdsOffice(headline.language(), person);
        boolean fits = described == null || person.gender().fits(described.gender());
        return fits
                && !other
                && headline.mentions().stream()
                        .allMatch(mention -> mention.persons().isEmpty() && mention.type() != Mention.Type.NAME
                                || mention.persons().contains(person)
                                || mention.owner()
                                || headline.dependsOnPreposition(mention));
    }

    /** Returns the only person who is quoted, where it is known of most quotes who said them; or null. */
    private static @Nullable Person only(List<Attribution> said) {
        Person only = null;
        int unknown = 0;
        for (Attribution one : said) {
            Person person = one.person();
            if (person != null && only != null && !only.equals(person)
                    || one.voice() == Voice.ORGANISATION
                    || one.voice() == Voice.UNNAMED) {
                return null;
            }
            only = person == null ? only : person;
            unknown += person == null ? 1 : -1;
        }
        return unknown > 0 ? null : only;
    }
}
