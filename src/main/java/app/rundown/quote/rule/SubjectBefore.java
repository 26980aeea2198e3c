package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.Affairs;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.LeftOutSubjects;
import app.rundown.quote.passage.RelativeClauses;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.reference.UnnamedPeople;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote without a cue to the subject of its sentence, or, if nothing but quoted words is in that, to the
 * subject of the sentence before: the words are probably theirs.
 */
final class SubjectBefore implements AttributionRule {
    /** Quotes of no more words are not attributed so. */
    private static final int WORDS = 5;
    /** The same behind a colon, in languages whose press often has no verb of speaking there. */
    private static final int FEWEST = 2;

    private static final double CONFIDENCE = 0.6;
    /** The same where the sentence before mentions nobody else, or where a colon leads to the quote. */
    private static final double PLAIN = 0.75;
    /** The same where the sentence before says that its subject speaks, or in languages whose press needs no verb. */
    private static final double LED = 1;

    /** The same where a pronoun is the only one who can be meant. */
    private static final double AGREED = 0.9;
    /** The most words before a colon that only say that words follow. */
    private static final int LINK = 6;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    SubjectBefore(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean colon = (analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                        || analysed.language().has(Language.Trait.VERB_SECOND))
                && analysed.token(quoteContext.token() - 1).is(":");
        if (quoteContext.count() <= (colon ? FEWEST : WORDS)) {
            return null;
        }
        Mention acting = acting(quoteContext);
        if (acting != null) {
            return resolver.resolve(quoteContext, acting).uncued("no cue; the words go on from their subject", LED);
        }
        int number = analysed.sentenceOf(quoteContext.token());
        Mention giver = colon ? giverAtColon(analysed, quoteContext.sentence().from(), quoteContext.token() - 1) : null;
        if (giver != null) {
            return resolver.resolve(quoteContext, giver).uncued("no cue; the words come from them", LED);
        }
        Mention owned = colon ? ownerOfWords(analysed, quoteContext.sentence().from(), quoteContext.token() - 1) : null;
        if (owned != null) {
            return resolver.resolve(quoteContext, owned).uncued("no cue; the words are called theirs", LED);
        }
        Mention earlier = colon ? subjectOverLink(quoteContext, number) : null;
        if (earlier != null) {
            return resolver.resolve(quoteContext, earlier)
                    .uncued("no cue; a colon leads from somebody in the sentence before", AGREED);
        }
        Mention left = colon && number > 0
                ? LeftOutSubjects.atColon(analysed, quoteContext.sentence().from(), quoteContext.token() - 1)
                : null;
        if (left != null && LeadIns.subject(analysed, analysed.sentences().get(number - 1)) != null) {
            return resolver.resolve(quoteContext, left).uncued("no cue; a colon leads from their verb", AGREED);
        }
        int relative = colon
                ? RelativeClauses.beforeColon(analysed, quoteContext.sentence().from(), quoteContext.token() - 1)
                : -1;
        if (relative >= 0) {
            Mention antecedent = RelativeClauses.antecedentOf(
                    analysed, quoteContext.sentence().from(), relative);
            return antecedent == null
                    ? null
                    : resolver.resolve(quoteContext, antecedent).uncued("no cue; a clause about them leads on", LED);
        }
        if (!quoteContext.isOnlyQuoted()) {
            Attribution subject = bySubject(
                    quoteContext,
                    analysed,
                    quoteContext.sentence().from(),
                    quoteContext.token(),
                    "the subject of its sentence");
            return subject == null && colon
                    ? ofAsked(quoteContext, quoteContext.sentence().from())
                    : subject;
        }
        if (number > 0) {
            Sentence before = analysed.sentences().get(number - 1);
            return bySubject(quoteContext, analysed, before.from(), before.to(), "the subject of the sentence before");
        }
        return null;
    }

    /** Returns the organisation whose verb opens the quoted words (Italian "Lee Calcio «ringrazia tutti»"), or null. */
    private static @Nullable Mention acting(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        String words = quoteContext.words();
        if (!analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                || words.isEmpty()
                || !Character.isLowerCase(words.codePointAt(0))) {
            return null;
        }
        for (Mention mention : analysed.mentions(quoteContext.sentence().from(), quoteContext.token())) {
            boolean opens = mention.type() == Type.BODY
                    && mention.to() == quoteContext.token()
                    && mention.phrase() == quoteContext.sentence().from();
            if (opens) {
                List<Token> quoted = Tokens.of(words, List.of(), analysed.language());
                CueVerbs.Form verb = quoted.getFirst().verbForm();
                // Others say "our"; it calls itself by its name.
                boolean others = quoted.stream().anyMatch(word -> word.isAny(WordClass.OWN, WordClass.FIRST_PERSON));
                return verb != null && !verb.noun() && !others ? mention : null;
            }
        }
        return null;
    }

    /**
     * Returns the only one named in a sentence, from whom the words come (Italian "l'allarme arriva da Lee:"), or null.
     */
    private static @Nullable Mention giverAtColon(AnalysedPassage analysed, int from, int colon) {
        Mention writer = LeadIns.writer(analysed, from, colon);
        if (writer != null) {
            return writer;
        }
        List<Mention> mentions = analysed.mentions(from, colon);
        Mention last = mentions.isEmpty() ? null : mentions.getLast();
        boolean written = last != null
                && last.to() == colon
                && last.type() == Type.BODY
                && analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && analysed.token(last.phrase() - 1).is(WordClass.OF)
                && analysed.token(last.phrase() - 2).is(WordClass.WRITING);
        if (written) {
            return last;
        }
        if (analysed.language().has(Language.Trait.VERB_SECOND)) {
            return LeadIns.giver(analysed, from, colon);
        }
        Mention only = mentions.size() == 1 ? mentions.getFirst() : null;
        return only != null
                        && only.to() == colon
                        && (only.type() == Type.NAME || only.type() == Type.BODY)
                        && analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                        && (analysed.token(only.phrase() - 1).is(WordClass.AGENT)
                                || analysed.token(only.phrase() - 1).is(WordClass.OF)
                                        && opensWithSpeech(analysed, from, only.phrase() - 1))
                ? only
                : null;
    }

    /**
     * Returns a stand-in for whose words a colon leads to, where the sentence opens with a possessive and a noun for
     * them and tells of nobody ("Their answer is short:", Spanish "Su respuesta fue tajante:"); or null.
     */
    private static @Nullable Mention ownerOfWords(AnalysedPassage analysed, int from, int colon) {
        int owner = analysed.token(from).is(WordClass.DEFINITE) ? from + 1 : from;
        boolean opens = analysed.token(owner).is(WordClass.OWNER)
                && analysed.token(owner + 1).isAny(WordClass.SAY_NOUN, WordClass.WRITING);
        boolean others = analysed.mentions(owner + 2, colon).stream()
                .anyMatch(mention -> mention.type() == Type.NAME || mention.type() == Type.BODY);
        return opens && !others
                ? new Mention(
                        Type.PRONOUN, from, from, from, analysed.token(owner).text(), List.of(), Gender.UNKNOWN, false)
                : null;
    }

    /**
     * Returns whoever answers, where a sentence opens with what they were asked and names nobody who could ("Asked
     * about the wall, [she] shrugged:"), or null.
     */
    private @Nullable Attribution ofAsked(QuoteContext quoteContext, int from) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token asked = analysed.token(from);
        boolean other = analysed.mentions(from, quoteContext.token()).stream()
                .anyMatch(mention -> !mention.owner() && !analysed.dependsOnPreposition(mention));
        if (!analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT) || !asked.is(WordClass.ASKED) || other) {
            return null;
        }
        Gender gender = asked.folded().endsWith("a") ? Gender.FEMALE : Gender.MALE;
        Mention answering = new Mention(Type.PRONOUN, from, from, from, asked.text(), List.of(), gender, false);
        return resolver.resolve(quoteContext, answering).uncued("no cue; they were asked", LED);
    }

    /** Whether a sentence is about something that was said ("The hardest reproach came from"). */
    private static boolean opensWithSpeech(AnalysedPassage analysed, int from, int of) {
        boolean opens = analysed.token(from).is(WordClass.DEFINITE)
                && analysed.token(from + 1).isAny(WordClass.SAY_NOUN, WordClass.VOICE);
        for (int i = from + 2; i < of; i++) {
            opens &= !analysed.token(i).is(WordClass.PREPOSITION);
        }
        return opens;
    }

    /**
     * Returns whom the sentence before is about, where a colon and nothing but small words lead from it ("Only so
     * much:"); or null.
     */
    private static @Nullable Mention subjectOverLink(QuoteContext quoteContext, int number) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        int colon = quoteContext.token() - 1;
        boolean link = number > 0 && colon > from && colon - from <= LINK;
        for (int i = from; link && i < colon; i++) {
            link = analysed.token(i)
                            .isAny(
                                    WordClass.ADVERB,
                                    WordClass.LINK,
                                    WordClass.AND,
                                    WordClass.SO,
                                    WordClass.PLAIN,
                                    WordClass.POINTER)
                    && !analysed.token(i).is(WordClass.AUXILIARY);
        }
        Mention subject = link ? LeadIns.subject(analysed, analysed.sentences().get(number - 1)) : null;
        return subject != null && (subject.type() == Type.NAME || subject.type() == Type.PRONOUN) ? subject : null;
    }

    /** Whether quoted words may be another's than the subject's: somebody's who is named, or those of a text. */
    private static boolean mayBeTheirs(AnalysedPassage analysed, Mention subject, Mention other) {
        boolean object = other.phrase() > subject.from()
                && (other.type() == Type.ROLE || other.type() == Type.OTHER)
                && !analysed.token(other.from()).isAny(WordClass.THING, WordClass.WRITING, WordClass.POST);
        return other != subject && !object && !other.owner() && !analysed.dependsOnPreposition(other);
    }

    /** Whether a pronoun, the only one whom a sentence mentions, means whoever was quoted last or leads to a colon. */
    private static boolean isOnlyOne(
            QuoteContext quoteContext, Mention pronoun, Attribution somebody, int from, int to) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (pronoun.type() != Type.PRONOUN
                || !analysed.language().has(Language.Trait.VERB_SECOND)
                || to != quoteContext.token()
                || analysed.mentions(from, to).stream().anyMatch(other -> mayBeTheirs(analysed, pronoun, other))) {
            return false;
        }
        Attribution last = quoteContext.context().before(quoteContext.index(), from);
        return analysed.token(to - 1).is(":")
                || last != null && last.person() != null && last.person().equals(somebody.person());
    }

    /** Whether a colon and a noun of speech lead from an organisation to its words ("Lee sent a statement:"). */
    private static boolean tellsOfWords(AnalysedPassage analysed, int from, int to) {
        if (!analysed.language().has(Language.Trait.VERB_SECOND)
                || !analysed.token(to - 1).is(":")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (analysed.token(i).isAny(WordClass.SAY_NOUN, WordClass.WRITING, WordClass.POST)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whom "from" leads to right before a colon, behind a noun of speech whose words follow ("Lee had support
     * from Holm:"), or null.
     */
    private static @Nullable Mention sourceAt(AnalysedPassage analysed, int colon, Mention subject) {
        if (!analysed.language().has(Language.Trait.VERB_SECOND)) {
            return null;
        }
        for (Mention mention : analysed.mentions(subject.to(), colon)) {
            int from = mention.phrase();
            while (from > subject.to() && !analysed.token(from).is(WordClass.SOURCE)) {
                from--;
            }
            boolean said = analysed.token(from).is(WordClass.SOURCE)
                    && analysed.token(from - 1).is(WordClass.SAY_NOUN);
            if (said && mention.to() == colon && mention.type() == Type.NAME) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Whether a sentence that leads to a quote is about somebody who opens it, and tells of no other person and no
     * writing, so that what follows is what they say ("She is in no doubt: ...").
     */
    private static boolean isAboutNobodyElse(
            AnalysedPassage analysed, Mention subject, int from, int to, @Nullable Person person) {
        if (!analysed.language().has(Language.Trait.VERB_SECOND) || subject.phrase() != from) {
            return false;
        }
        for (int i = subject.to(); i < to; i++) {
            boolean words = analysed.token(i).isAny(WordClass.THING, WordClass.WRITING, WordClass.POST);
            if (words || analysed.token(i).run() >= 0) {
                return false;
            }
        }
        return analysed.mentions(subject.to(), to).stream()
                .allMatch(other -> other.type() == Type.RELATIVE
                        || other.type() == Type.OTHER
                        || other.owner()
                        || other.type() == Type.BODY && analysed.dependsOnPreposition(other)
                        || person != null && person.equals(other.person()));
    }

    /** Whether somebody is the subject of a verb of speaking in a sentence that quotes nothing. */
    private boolean speaks(QuoteContext quoteContext, Attribution somebody, int from, int to) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (analysed.isQuoted(from, to)) {
            return false;
        }
        for (Cue cue : analysed.cues()) {
            boolean here = cue.from() >= from && cue.to() <= to && cue.use() == CueVerbs.Use.SPEECH && !cue.passive();
            Mention before = here ? Subjects.before(analysed, cue, from) : null;
            boolean inverted = here && before == null && analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES);
            Mention subject = inverted ? analysed.phraseAt(cue.to()) : before;
            if (subject != null
                    && Objects.equals(resolver.resolve(quoteContext, subject).speaker(), somebody.speaker())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Attribution bySubject(
            QuoteContext quoteContext, AnalysedPassage analysed, int from, int to, String what) {
        for (Mention mention : analysed.mentions(from, to)) {
            boolean maySpeak = mention.type() == Type.NAME
                    || mention.type() == Type.PRONOUN
                    || mention.type() == Type.ROLE
                    || UnnamedPeople.isOnePerson(analysed, mention)
                    || mention.type() == Type.BODY && tellsOfWords(analysed, mention.to(), to);
            boolean colon = to == quoteContext.token() && analysed.token(to - 1).is(":");
            boolean told = colon && Affairs.isTopic(analysed, mention);
            if (maySpeak && !told && !mention.owner() && !analysed.dependsOnPreposition(mention)) {
                boolean alone = to <= quoteContext.sentence().from()
                        && isAlone(analysed, mention, from, to)
                        && mention.type() == Type.NAME;
                Mention source = colon ? sourceAt(analysed, to - 1, mention) : null;
                Attribution somebody = resolver.resolve(quoteContext, source == null ? mention : source);
                boolean led = mention.type() == Type.BODY
                        || (colon || to <= quoteContext.sentence().from())
                                && source == null
                                && isAboutNobodyElse(analysed, mention, from, to, somebody.person())
                        || analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                                && (colon || speaks(quoteContext, somebody, from, to));
                double weight = led
                        ? LED
                        : isOnlyOne(quoteContext, mention, somebody, from, to)
                                ? AGREED
                                : alone || colon ? PLAIN : CONFIDENCE;
                return somebody.uncued("no cue; taken for " + what, weight);
            }
        }
        return experiencer(quoteContext, analysed, from, to);
    }

    /** Whether a sentence mentions nobody else, but for what the subject owns in languages that put the verb second. */
    private static boolean isAlone(AnalysedPassage analysed, Mention mention, int from, int to) {
        boolean second = analysed.language().has(Language.Trait.VERB_SECOND);
        return analysed.mentions(from, to).stream()
                .allMatch(other -> other == mention || second && other.owner() && other.type() == Type.PRONOUN);
    }

    /** Returns who has their say behind a colon, with whom the sentence opens ("For Lee it is simple:"); or null. */
    private @Nullable Attribution experiencer(QuoteContext quoteContext, AnalysedPassage analysed, int from, int to) {
        List<Mention> mentions = analysed.mentions(from, to);
        boolean told = analysed.language().has(Language.Trait.VERB_SECOND)
                && analysed.token(to - 1).is(":")
                && analysed.token(from).is(WordClass.FOR)
                && mentions.size() == 1
                && mentions.getFirst().type() == Type.NAME
                && mentions.getFirst().phrase() == from + 1
                && !analysed.token(mentions.getFirst().to()).is(WordClass.REPORTED);
        return told && !mentions.getFirst().owner()
                ? resolver.resolve(quoteContext, mentions.getFirst())
                        .uncued("no cue; the sentence opens with them", PLAIN)
                : null;
    }
}
