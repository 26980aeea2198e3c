package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who is spoken to, or of, and so does not speak, and who spoke last. */
final class Hearers {
    /** How many words around a role belong to its verb. */
    private static final int REACH = 4;

    /** Shorter parts of a name may be other words. */
    private static final int SHORTEST = 3;

    /** The most characters before a speaker's own name that tell that it is the speaker's. */
    private static final int OWN = 20;

    private Hearers() {}

    /**
     * Whether the verb of a role has a person for its hearer: a pronoun means them (Spanish "le prometió la
     * alcaldesa"), or it answers what they just said ("“...”, says Lee. “...”, replies the mayor").
     */
    static boolean isSpokenTo(QuoteContext quoteContext, Mention role, Person person) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (person.equals(UnlikelyReferents.answered(quoteContext, role))) {
            return true;
        }
        for (int i = role.phrase() - REACH; i < role.to() + REACH; i++) {
            Token token = analysed.token(i);
            boolean beside = isVerb(analysed.token(i + 1)) || isVerb(analysed.token(i - 1));
            if (token.is(WordClass.HEARING) && beside) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence opens with "to" and somebody whom a pronoun beside its verb takes up, and so is about them
     * (Spanish "A Lee, cuarto en la meta, no le queda sino ...").
     */
    static boolean isExperiencer(AnalysedPassage analysed, Mention mention, int from) {
        int to = analysed.sentences().get(analysed.sentenceOf(from)).to();
        boolean opens = mention.phrase() == from + 1
                && analysed.token(from).is(WordClass.PREPOSITION)
                && analysed.language().has(Trait.SUBJECT_LEFT_OUT)
                && !mention.owner();
        boolean inserted = opens && analysed.token(mention.to()).is(",");
        int i = mention.to() + (inserted ? 1 : 0);
        while (inserted && i < to && !analysed.token(i).is(",")) {
            i++;
        }
        i += inserted ? 1 : 0;
        while (opens
                && analysed.token(i).isAny(WordClass.NEGATION, WordClass.ADVERB)
                && !analysed.token(i).is(WordClass.HEARING)) {
            i++;
        }
        return opens && i < to && analysed.token(i).is(WordClass.HEARING);
    }

    /**
     * Whether the sentence names a person behind a role and its verb, and before the quote ("The former president urged
     * Lee to say “...”"), so that the role is another's.
     */
    static boolean isNamedBehind(QuoteContext quoteContext, Mention role, Person person) {
        int to = Math.min(quoteContext.token(), quoteContext.sentence().to());
        AnalysedPassage analysed = quoteContext.analysed();
        return role.from() >= quoteContext.sentence().from()
                && analysed.mentions(role.to(), to).stream()
                        .anyMatch(mention -> mention.persons().contains(person)
                                && mention.type() == Mention.Type.NAME
                                && !mention.owner()
                                && analysed.cues().stream()
                                        .anyMatch(cue -> cue.from() >= role.to() && cue.to() <= mention.phrase()));
    }

    /** Whether quoted words tell of a person by name ("“Lee takes the blame,” he says"), so that another says them. */
    static boolean isToldOf(QuoteContext quoteContext, Person person) {
        String words = quoteContext.words();
        for (String name : person.full().split(" ")) {
            if (name.length() >= SHORTEST && Character.isUpperCase(name.charAt(0)) && holds(words, name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether quoted words call a person by the full name, and not as the speaker's own ("I, Ann Lee", "My name is Ann
     * Lee"), so that hardly that person says them.
     */
    static boolean isNamedInFull(QuoteContext quoteContext, Person person) {
        String words = quoteContext.words();
        int at = person.full().indexOf(' ') < 0 ? -1 : words.indexOf(person.full());
        List<Token> before =
                at < 0 ? List.of() : quoteContext.context().tokensOf(words.substring(Math.max(0, at - OWN), at));
        boolean own = before.stream().anyMatch(token -> token.isAny(WordClass.FIRST_PERSON, WordClass.OWN))
                || !before.isEmpty() && before.getLast().is(WordClass.BE);
        return at >= 0 && !own;
    }

    private static boolean holds(String words, String name) {
        int at = words.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetter(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetter(words.charAt(end)));
            if (whole) {
                return true;
            }
            at = words.indexOf(name, end);
        }
        return false;
    }

    private static boolean isVerb(Token token) {
        return token.verbForm() != null || token.is(WordClass.PERFECT);
    }

    /** Returns the passage of the last words that were quoted before a mention, in its own or the one before; or -1. */
    private static int passageOfLast(QuoteContext quoteContext, Mention pronoun) {
        AttributionContext context = quoteContext.context();
        if (context.before(quoteContext.index(), pronoun.phrase()) != null) {
            return quoteContext.index();
        }
        int previous = context.previous(quoteContext.index());
        return previous >= 0 && context.last(previous) != null ? previous : -1;
    }

    /** Returns who said the last words that were quoted before a pronoun, or null. */
    static @Nullable Person lastSpeaker(QuoteContext quoteContext, Mention pronoun) {
        int passage = passageOfLast(quoteContext, pronoun);
        AttributionContext context = quoteContext.context();
        if (passage < 0) {
            return null;
        }
        Attribution said =
                passage == quoteContext.index() ? context.before(passage, pronoun.phrase()) : context.last(passage);
        return said == null ? null : said.person();
    }

    /** Returns the only person but their speaker whom the last quoted words name, or null. */
    static @Nullable Person toldOf(QuoteContext quoteContext, Mention pronoun, Person speaker) {
        int passage = passageOfLast(quoteContext, pronoun);
        AttributionContext context = quoteContext.context();
        AnalysedPassage there = context.passages().get(passage);
        int last = (passage == quoteContext.index()
                        ? pronoun.phrase()
                        : there.tokens().size())
                - 1;
        while (last >= 0 && there.token(last).run() < 0) {
            last--;
        }
        Person only = null;
        for (Mention mention :
                last < 0 ? List.<Mention>of() : Mentions.in(context.tokensOf(there.quoted(last)), context.names())) {
            Person person = mention.person();
            boolean other =
                    person != null && !person.equals(speaker) && person.gender().fits(pronoun.gender());
            if (other && only != null && !only.equals(person)) {
                return null;
            }
            only = other ? person : only;
        }
        return only;
    }
}
