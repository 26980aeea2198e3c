package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.reference.UnnamedPeople;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a paragraph that a dash opens and no verb of speaking ends to whom the paragraphs before speak of: the
 * subject of their last sentence that has one, or the speaker of their last quote. A question may be the interviewer's.
 */
final class DashContinuation implements AttributionRule {
    private static final double CONFIDENCE = 0.85;
    /** The same where that paragraph is about nobody else. */
    private static final double ALONE = 0.95;
    /** How many paragraphs to look back. */
    private static final int REACH = 3;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    DashContinuation(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage here = quoteContext.analysed();
        boolean whole = here.tokens().size() == 1 && here.runs().getFirst().dashed();
        if (!whole || quoteContext.last() == '?') {
            return null;
        }
        int passage = quoteContext.context().previous(quoteContext.index());
        String asked =
                passage < 0 ? null : nameAsked(quoteContext.context().passages().get(passage));
        Person named =
                asked == null ? null : only(quoteContext.context().names().ofSurname(asked));
        if (named != null && !named.isUnproven()) {
            return Attribution.of(named, Basis.NAMED, "the question before names " + named.full(), CONFIDENCE)
                    .uncued("no cue", 1);
        }
        for (int i = 0; i < REACH && passage >= 0; i++) {
            AnalysedPassage before = quoteContext.context().passages().get(passage);
            if (Continuation.isInDialogue(new QuoteContext(quoteContext.context(), passage, 0))) {
                passage = quoteContext.context().previous(passage);
                continue;
            }
            if (!before.runs().isEmpty()) {
                Attribution said = quoteContext.context().last(passage);
                Person person = said == null ? null : said.person();
                boolean other =
                        asked != null && (person == null || !person.full().contains(asked));
                return said == null || other ? null : said.continued("goes on from the paragraphs before");
            }
            Attribution subject = subject(quoteContext, passage, before);
            if (subject != null || mayNameSomebody(before)) {
                return subject;
            }
            passage = quoteContext.context().previous(passage);
        }
        return null;
    }

    private static @Nullable Person only(List<Person> persons) {
        return persons.size() == 1 ? persons.getFirst() : null;
    }

    private @Nullable Attribution subject(QuoteContext quoteContext, int passage, AnalysedPassage before) {
        for (Sentence sentence : before.sentences().reversed()) {
            if (before.token(sentence.to() - 1).is("?")) {
                continue;
            }
            for (Mention mention : before.mentions(sentence.from(), sentence.to())) {
                boolean somebody = mention.type() == Type.NAME
                        || mention.type() == Type.PRONOUN
                        || mention.type() == Type.ROLE
                        || UnnamedPeople.isOnePerson(before, mention);
                if (somebody && !mention.owner() && !before.dependsOnPreposition(mention)) {
                    return resolver.resolve(new QuoteContext(quoteContext.context(), passage, mention.from()), mention)
                            .uncued(
                                    "no cue; taken for the subject of the paragraph before",
                                    isAlone(before, mention) ? ALONE : CONFIDENCE);
                }
            }
        }
        return null;
    }

    /**
     * Whether a capital inside a sentence may be of a name that nobody knows; an interviewer's question is no matter.
     */
    private static boolean mayNameSomebody(AnalysedPassage analysed) {
        for (int i = 1; i < analysed.tokens().size(); i++) {
            Token token = analysed.token(i);
            boolean name = token.isWord()
                    && token.isCapitalised()
                    && analysed.token(i - 1).isWord();
            if (name && !token.isAny(WordClass.CALENDAR, WordClass.COMMON, WordClass.PLACE, WordClass.COUNTRY)) {
                return !analysed.tokens().getLast().is("?");
            }
        }
        return false;
    }

    /** Returns the last word of a question if it has a capital, so that it may name who is asked ("..., Lee?"). */
    private static @Nullable String nameAsked(AnalysedPassage question) {
        if (question.tokens().size() != 1 || question.runs().isEmpty()) {
            return null;
        }
        String words = question.quoted(0);
        int end = words.length() - 1;
        int from = words.lastIndexOf(' ') + 1;
        boolean named = end > from && words.charAt(end) == '?' && Character.isUpperCase(words.charAt(from));
        return named ? words.substring(from, end) : null;
    }

    /** Whether a paragraph mentions nobody else who could speak. */
    private static boolean isAlone(AnalysedPassage analysed, Mention subject) {
        return analysed.mentions().stream()
                .allMatch(mention -> mention == subject
                        || mention.owner()
                        || mention.type() == Type.RELATIVE
                        || mention.type() == Type.OTHER && !UnnamedPeople.isOnePerson(analysed, mention)
                        || mention.type() == Type.BODY && analysed.language().has(Language.Trait.VERB_SECOND));
    }
}
