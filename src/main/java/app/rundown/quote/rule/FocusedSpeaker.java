package app.rundown.quote.rule;

import app.rundown.model.Quote;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.ImpersonalCues;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Writings;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.NamedBody;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.reference.UnnamedPeople;
import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives a quote that nothing else ties to a speaker to whom the text is about right before it (its focus, in the theory
 * of discourse): the subject of the nearest sentence that tells of anybody, if that sentence tells of no other person.
 * Counted are whole sentences between marks ({@code Lee is in no hurry. Rain may come. "We wait."}), words whose verb
 * has no subject but "it" ({@code On the question of the wall, it came promptly: "No."}), and fragments of a sentence
 * whose verb shows that somebody is reported (German {@code Das sei "extrem gefährlich"}).
 */
final class FocusedSpeaker {
    /** The share of the confidence that is left. */
    private static final double SHARE = 0.94;
    /** How many sentences to look back. */
    private static final int SENTENCES = 3;
    /** How many passages to look back. */
    private static final int PASSAGES = 2;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    FocusedSpeaker(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Returns who is in focus where the rules found nobody, or null. */
    @Nullable
    Attribution attribute(QuoteContext quoteContext, Attribution found) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean language = analysed.language().has(Language.Trait.VERB_SECOND)
                || analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                || analysed.language().has(Language.Trait.LOOSE_SPEECH);
        if (!language || found.voice() != Quote.Voice.UNKNOWN && found.speaker() == null) {
            return null;
        }
        boolean articles = !analysed.language().has(Language.Trait.VERB_SECOND)
                && !analysed.language().hasCases();
        Token noun = articles ? null : bodyNoun(quoteContext, found);
        if (noun != null) {
            Attribution body = focus(quoteContext, found.cue(), false);
            String name = body != null && body.voice() == Quote.Voice.ORGANISATION ? body.speaker() : null;
            return name == null || NamedBody.isOfOtherSort(quoteContext, name, noun) ? null : body;
        }
        Cue impersonal = impersonal(quoteContext, found);
        boolean reported = impersonal == null && found.cue() == null && isReported(quoteContext);
        if (impersonal == null && (found.cue() != null || !isWhole(quoteContext) && !reported)) {
            return null;
        }
        return focus(quoteContext, impersonal == null ? null : impersonal.text(), reported);
    }

    /**
     * Returns the noun for an organisation with its article to which the cue that was found leads, if no name is known
     * of it; or null.
     */
    private static @Nullable Token bodyNoun(QuoteContext quoteContext, Attribution found) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (analysed.language().has(Language.Trait.CAPITAL_NOUNS)) {
            return null;
        }
        Sentence sentence = quoteContext.sentence();
        for (Mention mention : analysed.mentions(sentence.from(), sentence.to())) {
            Token noun = analysed.token(mention.from());
            boolean definite = noun.is(WordClass.DEFINITE_NOUN)
                    || analysed.token(mention.phrase()).is(WordClass.DEFINITE)
                    || analysed.language().has(Language.Trait.NO_ARTICLES);
            boolean beside = found.cue() != null
                    && analysed.cues().stream()
                            .anyMatch(cue -> cue.text().equals(found.cue())
                                    && (cue.to() == mention.phrase()
                                            || cue.to() == mention.phrase() - 1
                                            || cue.from() == mention.to()));
            if (mention.type() == Type.OTHER && noun.is(WordClass.BODY_NOUN) && definite && beside) {
                return noun;
            }
        }
        return null;
    }

    /**
     * Returns the cue whose verb has no subject but "it", if that was found or stands right behind the quote and a
     * comma; or null.
     */
    private static @Nullable Cue impersonal(QuoteContext quoteContext, Attribution found) {
        AnalysedPassage analysed = quoteContext.analysed();
        int behind = quoteContext.token() + 2;
        for (Cue cue : analysed.cues()) {
            boolean here = found.cue() == null
                    ? cue.from() == behind && analysed.token(behind - 1).is(",") && tellsHow(analysed, cue)
                    : cue.text().equals(found.cue());
            if (cue.place() == CuePhrase.Place.FROM && here) {
                return cue;
            }
        }
        return null;
    }

    /** Whether nothing, or only how it is said, stands behind such a verb and "it", and not where it may be heard. */
    private static boolean tellsHow(AnalysedPassage analysed, Cue cue) {
        Token next = analysed.token(cue.to());
        return analysed.token(cue.to() - 1).isAny(WordClass.IT, WordClass.DETERMINER)
                && (!next.isWord() || next.isAny(WordClass.ADVERB, WordClass.MANNER));
    }

    /** Whether the marks hold whole sentences, and nothing stands beside them in their own. */
    private static boolean isWhole(QuoteContext quoteContext) {
        String words = quoteContext.words();
        AnalysedPassage analysed = quoteContext.analysed();
        char last = quoteContext.last();
        boolean closed = ".!?\u2026".indexOf(last) >= 0
                || analysed.token(quoteContext.token() + 1).is(".");
        int run = analysed.token(quoteContext.token()).run();
        boolean opened = run >= 0
                && analysed.runs().get(run).dashed()
                && analysed.tokens().size() == 1
                && !isQuestion(words);
        return quoteContext.isOnlyQuoted()
                && (quoteContext.token() > 0 || opened)
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && closed;
    }

    /** Whether words are nothing but a question, which may be the interviewer's. */
    private static boolean isQuestion(String words) {
        return words.endsWith("?") && words.indexOf(". ") < 0;
    }

    /**
     * Whether a verb in the quote's sentence shows that it is somebody's report, and nothing in it is called theirs.
     */
    private static boolean isReported(QuoteContext quoteContext) {
        Sentence sentence = quoteContext.sentence();
        AnalysedPassage analysed = quoteContext.analysed();
        boolean owned = analysed.mentions(sentence.from(), sentence.to()).stream()
                .anyMatch(mention -> mention.owner() && mention.type() == Type.NAME);
        return sentence.from() > 0
                && !owned
                && analysed.tokens().subList(sentence.from(), sentence.to()).stream()
                        .anyMatch(token -> token.is(WordClass.REPORTED));
    }

    /**
     * Returns who is in focus before a quote, or null.
     *
     * @param reported whether the quote's sentence is itself a report: then it tells of others than its speaker
     */
    private @Nullable Attribution focus(QuoteContext quoteContext, @Nullable String cue, boolean reported) {
        AttributionContext context = quoteContext.context();
        int left = SENTENCES;
        int passages = PASSAGES;
        for (int i = quoteContext.index(); i >= 0 && passages-- > 0; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            boolean here = i == quoteContext.index();
            int number = here
                    ? there.sentenceOf(quoteContext.token())
                    : there.sentences().size() - 1;
            for (int n = number; n >= 0 && left-- > 0; n--) {
                Sentence sentence = there.sentences().get(n);
                if (reported && here && n == number) {
                    Attribution same = saidIn(context, i, there.sentences().get(n - 1));
                    if (same != null) {
                        return same.continued("goes on from the quote before");
                    }
                    continue;
                }
                int to = here && n == number ? quoteContext.token() : sentence.to();
                Focus focus = in(new QuoteContext(context, i, Math.max(sentence.from(), to - 1)), sentence.from(), to);
                if (focus.blocks()) {
                    return null;
                }
                Attribution speaker = focus.speaker();
                if (speaker != null && speaker.confidence() > 0) {
                    String why = "no other speaker; the text before is about them";
                    double share = Math.max(SHARE, Math.min(1, Quote.LEAST_LIKELY / speaker.confidence()));
                    return speaker.weakened(share).by(cue, why);
                }
            }
        }
        return null;
    }

    /** Returns whose words a sentence quotes, if a person's; or null. */
    private static @Nullable Attribution saidIn(AttributionContext context, int passage, Sentence sentence) {
        for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
            int run = context.passages().get(passage).token(i).run();
            Attribution said = run < 0 ? null : context.of(passage, run);
            if (said != null) {
                return said.person() == null ? null : said;
            }
        }
        return null;
    }

    /** Who is in focus in a sentence, or whether somebody is who can't be told. */
    private record Focus(@Nullable Attribution speaker, boolean blocks) {}

    /** Whether a sentence is said to be according to somebody, or what is heard from them ("beim Amt heißt es"). */
    private static boolean isSource(AnalysedPassage analysed, Mention mention, int from, int to) {
        return analysed.cues().stream()
                .anyMatch(cue -> cue.isAccordingTo() && cue.to() == mention.phrase()
                        || cue.place() == CuePhrase.Place.FROM
                                && cue.from() >= from
                                && cue.to() <= to
                                && mention.equals(ImpersonalCues.source(analysed, cue, from, to)));
    }

    /** Whether a sentence is according to somebody whom nothing tells ("according to one of the growers"). */
    private static boolean hasOpenSource(AnalysedPassage analysed, int from, int to) {
        return analysed.cues().stream()
                .anyMatch(cue -> cue.isAccordingTo()
                        && cue.from() >= from
                        && cue.to() < to
                        && analysed.token(cue.to()).isAny(WordClass.INDEFINITE, WordClass.QUANTITY)
                        && analysed.phraseAt(cue.to()) == null);
    }

    /** Whether a sentence has a verb or another cue of speaking. */
    private static boolean reports(AnalysedPassage analysed, int from, int to) {
        return analysed.cues().stream().anyMatch(cue -> cue.from() >= from && cue.to() <= to);
    }

    /** Whether a sentence opens with for whom something is so (Danish "For Lee er sagen klar"). */
    private static boolean isMatterFor(AnalysedPassage analysed, Mention mention, int from) {
        return analysed.language().has(Language.Trait.VERB_SECOND)
                && mention.phrase() == from + 1
                && analysed.token(from).is(WordClass.FOR)
                && analysed.token(mention.to()).is(WordClass.BE);
    }

    private Focus in(QuoteContext there, int from, int to) {
        AnalysedPassage analysed = there.analysed();
        Attribution said = null;
        for (int i = from; i < to; i++) {
            int run = analysed.token(i).run();
            Attribution of = run < 0 ? null : there.context().of(there.index(), run);
            said = of == null ? said : of;
        }
        if (hasOpenSource(analysed, from, to)) {
            return new Focus(null, true);
        }
        Mention subject = null;
        Attribution first = null;
        Person met = null;
        for (Mention mention : analysed.mentions(from, to)) {
            // Where all nouns have capitals, an object may seem to go on an organisation's name.
            boolean source = isSource(analysed, mention, from, to);
            boolean body = mention.type() == Type.BODY
                    && (source
                            || mention.phrase() == from
                            || !analysed.language().has(Language.Trait.CAPITAL_NOUNS));
            boolean somebody = body
                    || mention.type() == Type.NAME
                    || mention.type() == Type.ROLE
                    || mention.type() == Type.PRONOUN
                            && !analysed.token(mention.from()).isAny(WordClass.OBJECT_PRONOUN, WordClass.PLURAL)
                    || UnnamedPeople.isOnePerson(analysed, mention);
            boolean people = mention.type() == Type.OTHER
                    && mention.phrase() == from
                    && subject == null
                    && analysed.token(mention.to() - 1).isAny(WordClass.PLURAL_ROLE, WordClass.THEY);
            if (people) {
                return new Focus(null, true);
            }
            boolean speech = analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                    && Writings.opensBefore(analysed.tokens(), from, mention.phrase());
            boolean aside = mention.owner()
                    || !source
                            && !speech
                            && !isMatterFor(analysed, mention, from)
                            && (analysed.dependsOnPreposition(mention) || LeadIns.isGenitive(analysed, mention));
            if (aside && mention.type() == Type.NAME && !mention.owner() && mention.person() != null) {
                met = mention.person();
            }
            if (!somebody || aside) {
                continue;
            }
            Attribution who = resolver.resolve(there, mention);
            if (subject == null) {
                subject = mention;
                first = who;
            } else if (first == null || !Objects.equals(first.speaker(), who.speaker())) {
                return new Focus(null, true);
            }
        }
        if (said != null && (first == null || !Objects.equals(said.speaker(), first.speaker()))) {
            return first == null && said.speaker() != null
                    ? new Focus(said.continued("goes on from the quote before"), false)
                    : new Focus(null, true);
        }
        // A firm or a club that acts is no speaker yet: its words are mostly a person's.
        if (first != null && first.voice() == Quote.Voice.ORGANISATION && !reports(analysed, from, to)) {
            return new Focus(null, true);
        }
        // Whoever the subject met or wrote to may speak as well.
        boolean unknown = first != null && (first.speaker() == null || met != null && !met.equals(first.person()));
        return new Focus(unknown ? null : first, unknown);
    }
}
