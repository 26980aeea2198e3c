package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun can hardly mean, though nobody weighs more: whoever is only spoken of or to, where others are
 * near; and whoever said the words that the quote answers.
 */
final class UnlikelyReferents {
    /** How many passages to look back for others. */
    private static final int NEAR = 4;
    /** The most words of an office with what it is of. */
    private static final int OFFICE = 7;
    /** The most tokens between a pronoun and its verb. */
    private static final int BESIDE = 2;

    private final QuoteContext quoteContext;
    private final Mention pronoun;
    /** Who said the words that the quote answers, or null. */
    private final @Nullable Person answered;

    /** Looks for those whom a pronoun that speaks a quote hardly means. */
    UnlikelyReferents(QuoteContext quoteContext, Mention pronoun) {
        this.quoteContext = quoteContext;
        this.pronoun = pronoun;
        this.answered = answered(quoteContext, pronoun);
    }

    /**
     * Returns the likeliest candidate whom the pronoun fits and who is not named behind it, or null. Whoever said the
     * words that the quote answers is meant only if nobody else is.
     */
    @Nullable
    Person best(Candidates candidates) {
        List<Person> behind = namedBehind(quoteContext.analysed(), pronoun);
        Person other = answered == null
                ? null
                : candidates.best(p -> p.gender().fits(pronoun.gender()) && !behind.contains(p) && !p.equals(answered));
        return other == null ? candidates.best(p -> p.gender().fits(pronoun.gender()) && !behind.contains(p)) : other;
    }

    /** How a sentence tells of somebody. */
    private enum Part {
        /** As who says something, or is the source of it. */
        SPEAKING,
        /** As what may be its subject or its object. */
        FREE,
        /** Behind a preposition or in a case that no subject has. */
        GOVERNED,
        /** As the owner of what the sentence is about. */
        TOPIC,
        /** As the owner of something else. */
        OWNER
    }

    /** Where a person is named: the part in the sentence, which is known by its passage and number. */
    private record Naming(
            Person person, Mention mention, Part part, int passage, int sentence, AnalysedPassage analysed) {
        boolean isBeside(Naming other) {
            return passage == other.passage && sentence == other.sentence;
        }
    }

    /**
     * Whether too little shows that a pronoun means a person: the quote has the full name of that person, as another
     * would say it; or they are only named before the pronoun, and others whom it fits are named in the same sentence;
     * or that sentence only speaks of the person, or to them, and others are near. A person with whose name the
     * headline opens is more than named.
     *
     * @param before the token before which names count
     */
    boolean isOnlyNamed(int before, Person person, Candidates candidates) {
        List<Naming> namings = namings(before);
        Naming last = namings.stream()
                .filter(naming -> naming.person().equals(person))
                .findFirst()
                .orElse(null);
        boolean nearest = last == null || namings.getFirst().isBeside(last);
        String reason = candidates.reason(person);
        if (Hearers.isNamedInFull(quoteContext, person) && (!nearest || reason.equals(Candidates.SPOKE_BEFORE))) {
            return true;
        }
        boolean subject = HeadlineSpeaker.isAbout(
                quoteContext.context(), quoteContext.analysed().passage().update(), person);
        if (last == null || subject || !reason.equals(Candidates.IN_PASSING)) {
            return false;
        }
        List<Part> parts = namings.stream()
                .filter(naming -> naming.person().equals(person) && naming.isBeside(last))
                .map(Naming::part)
                .toList();
        List<Person> all = candidates.persons();
        boolean known = person.gender() == pronoun.gender();
        List<Naming> others = namings.stream()
                .filter(naming -> !naming.person().equals(person)
                        && !naming.person().equals(answered)
                        && all.contains(naming.person())
                        && (known
                                ? naming.person().gender() == pronoun.gender()
                                : naming.person().gender().fits(pronoun.gender()))
                        && !naming.person().isUnproven()
                        && naming.part() != Part.OWNER
                        && naming.part() != Part.TOPIC)
                .toList();
        if (parts.contains(Part.SPEAKING)) {
            return false;
        }
        if (parts.contains(Part.FREE) || parts.contains(Part.TOPIC)) {
            return parts.size() == 1
                    && others.stream().anyMatch(other -> other.isBeside(last) && other.part() != Part.GOVERNED);
        }
        boolean matter = last.analysed().token(last.mention().phrase() - 1).isAny(WordClass.OF, WordClass.TIE);
        return !others.isEmpty() || answered != null && matter || isSpokenTo(last);
    }

    /** Whether somebody else speaks in the sentence that names a person, so that it is said to them or of them. */
    private static boolean isSpokenTo(Naming naming) {
        AnalysedPassage analysed = naming.analysed();
        Sentence sentence = analysed.sentences().get(naming.sentence());
        boolean agent = analysed.mentions(sentence.from(), sentence.to()).stream()
                .filter(mention -> mention.persons().contains(naming.person()))
                .anyMatch(mention -> analysed.token(mention.phrase() - 1).isAny(WordClass.AGENT, WordClass.SOURCE)
                        || IntStream.range(officeBefore(analysed, mention.phrase()), mention.phrase())
                                .anyMatch(i -> analysed.token(i).isRole()));
        return !agent
                && analysed.cues().stream()
                        .anyMatch(cue -> cue.from() >= sentence.from()
                                && cue.to() <= sentence.to()
                                && cue.use() == CueVerbs.Use.SPEECH
                                && cue.form() != null
                                && !cue.passive()
                                && !cue.isAccordingTo());
    }

    /** Returns where people are named before a token, the nearest first. */
    private List<Naming> namings(int before) {
        List<Naming> namings = new ArrayList<>();
        for (AttributionContext.Earlier earlier :
                quoteContext.context().mentionsBefore(quoteContext.index(), before, NEAR)) {
            Mention mention = earlier.mention();
            AnalysedPassage there = earlier.analysed();
            if (!mention.persons().isEmpty()) {
                QuoteContext here = new QuoteContext(quoteContext.context(), earlier.passage(), mention.from());
                Person person = Resolver.choose(here, mention, pronoun.gender());
                int sentence = there.sentenceOf(mention.from());
                namings.add(new Naming(person, mention, part(there, mention), earlier.passage(), sentence, there));
            }
        }
        return namings;
    }

    private static Part part(AnalysedPassage analysed, Mention mention) {
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(mention.from()));
        if (mention.owner()) {
            // What a sentence opens with is what it is about ("Lee's lawsuit demands ...").
            return mention.phrase() == sentence.from() ? Part.TOPIC : Part.OWNER;
        }
        for (Cue cue : analysed.cues()) {
            if (cue.isAccordingTo() && cue.to() == mention.phrase()
                    || cue.from() == mention.to() && !cue.passive() && !analysed.dependsOnPreposition(mention)) {
                return Part.SPEAKING;
            }
        }
        return analysed.dependsOnPreposition(mention) || isApposedToGoverned(analysed, mention)
                ? Part.GOVERNED
                : Part.FREE;
    }

    /** Whether a comma parts a name from a role before it that depends on a preposition ("to the mayor, Lee"). */
    private static boolean isApposedToGoverned(AnalysedPassage analysed, Mention mention) {
        int comma = mention.phrase() - 1;
        Mention role = analysed.token(comma).is(",") ? roleBefore(analysed, comma) : null;
        return role != null && analysed.dependsOnPreposition(role);
    }

    /** Returns the role that only words for what it is of part from a token ("minister of labour"), or null. */
    private static @Nullable Mention roleBefore(AnalysedPassage analysed, int end) {
        int from = officeBefore(analysed, end);
        return analysed.mentions(Math.max(0, from), end).stream()
                .filter(role -> role.type() == Mention.Type.ROLE && role.phrase() >= from && role.to() <= end)
                .findFirst()
                .orElse(null);
    }

    /** Returns the first token of the words before a token that may tell an office. */
    private static int officeBefore(AnalysedPassage analysed, int end) {
        int from = end;
        while (from > end - OFFICE
                && analysed.token(from - 1).isWord()
                && analysed.token(from - 1).verbForm() == null) {
            from--;
        }
        return from;
    }

    /**
     * Returns who said the words right before a quote that a verb of answering beside a mention calls the answer to
     * them ("“...”, says Lee. “...”, he retorts"); or null.
     */
    static @Nullable Person answered(QuoteContext quoteContext, Mention mention) {
        return answers(quoteContext, mention) ? speakerRightBefore(quoteContext) : null;
    }

    private static boolean answers(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        Language language = analysed.language();
        for (Cue cue : analysed.cues()) {
            boolean beside = cue.from() >= mention.phrase() - BESIDE - 1 && cue.to() <= mention.to() + BESIDE + 1;
            for (int i = cue.from(); beside && i < cue.to(); i++) {
                if (language.is(WordClass.REPLY, analysed.token(i).folded())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns who speaks in the sentence right before a quote's, in its passage or at the end of the one before. */
    private static @Nullable Person speakerRightBefore(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(quoteContext.token());
        int previous = context.previous(quoteContext.index());
        Attribution said = null;
        if (before != null) {
            said = analysed.isQuoted(before) ? context.before(quoteContext.index(), quoteContext.token()) : null;
        } else if (previous >= 0 && quoteContext.sentence().from() == 0) {
            AnalysedPassage there = context.passages().get(previous);
            said = !there.sentences().isEmpty()
                            && there.isQuoted(there.sentences().getLast())
                    ? context.last(previous)
                    : null;
        }
        return said == null ? null : said.person();
    }

    /**
     * Returns the people whom the rest of a pronoun's sentence names: in "he called Lee a liar" and "he said that Lee
     * was late" he is not Lee. Brackets may tell who he is ("he (Lee) said").
     */
    private static List<Person> namedBehind(AnalysedPassage analysed, Mention pronoun) {
        // A verb that leaves its subject out may have it behind.
        boolean leftOut = pronoun.from() == pronoun.to();
        int end = analysed.sentences().get(analysed.sentenceOf(pronoun.from())).to();
        return analysed.mentions(pronoun.to(), leftOut ? pronoun.to() : end).stream()
                .filter(mention -> !analysed.token(mention.phrase() - 1).is("("))
                .map(Mention::person)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Returns the subject of a further clause with a verb of its own that "and" joins behind a quote ("Lee said “...”,
     * and Holm urged a delay"): who goes on then is that one. Null if there is none.
     */
    static @Nullable Mention joinedSubject(AnalysedPassage analysed, int quote, int to) {
        for (Mention mention : analysed.mentions(quote + 1, to)) {
            boolean joined = mention.type() == Mention.Type.NAME
                    && !mention.owner()
                    && !mention.persons().isEmpty()
                    && analysed.token(mention.phrase() - 1).is(WordClass.AND);
            if (joined && analysed.cues().stream().anyMatch(cue -> cue.from() == mention.to() && !cue.passive())) {
                return mention;
            }
        }
        return null;
    }
}
