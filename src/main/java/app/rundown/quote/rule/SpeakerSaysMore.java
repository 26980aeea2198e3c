package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a quote that opens a passage in the sentence behind it that tells what else they say: Swedish
 * "“We wait.” The mayor Lee warns of ice.", French "« We wait. » The mayor, Lee, has sharply criticised the plan."
 */
final class SpeakerSaysMore {
    /** The most tokens of whoever begins the sentence. */
    private static final int OPENING = 6;
    /** The share of the confidence that is left because that sentence says something else. */
    private static final double MORE = 0.85;

    private SpeakerSaysMore() {}

    /**
     * Returns whoever the sentence behind a quote that opens its passage begins with and lets speak, as they said the
     * words as well (Swedish "\u201cWe wait.\u201d The mayor Lee warns of ice."); or null.
     */
    static @Nullable Attribution sayingMore(
            Resolver resolver, AttributionContext context, int index, Sentence sentence) {
        AnalysedPassage analysed = context.passages().get(index);
        if (analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            Mention judge = judging(analysed, sentence);
            return judge == null
                    ? null
                    : resolver.resolve(new QuoteContext(context, index, judge.from()), judge)
                            .weakened(MORE)
                            .uncued(SpeakerNamedAfter.WHY, 1);
        }
        if (!analysed.language().has(Language.Trait.VERB_SECOND) || analysed.isQuoted(sentence)) {
            return null;
        }
        for (Cue cue : analysed.cues()) {
            boolean here = cue.from() > sentence.from()
                    && cue.to() <= sentence.to()
                    && cue.use() == CueVerbs.Use.SPEECH
                    && cue.place() == null
                    && cue.tense().isFinite()
                    && !cue.passive();
            Mention subject = here ? Subjects.before(analysed, cue, sentence.from()) : null;
            boolean named = subject != null
                    && subject.type() == Mention.Type.NAME
                    && subject.to() == cue.from()
                    && subject.to() - sentence.from() <= OPENING;
            if (named && subject != null) {
                return resolver.resolve(new QuoteContext(context, index, subject.from()), subject)
                        .weakened(MORE)
                        .by(cue.text(), SpeakerNamedAfter.WHY);
            }
        }
        return null;
    }

    /**
     * Returns the person with whom a sentence opens and whose verb judges something but the words before it (French "Le
     * maire de Holm, Lee, a vivement critiqué le projet"), or null.
     */
    private static @Nullable Mention judging(AnalysedPassage analysed, Sentence sentence) {
        for (Cue cue : analysed.cues()) {
            boolean here = cue.from() > sentence.from()
                    && cue.to() <= sentence.to()
                    && cue.use() != CueVerbs.Use.MENTAL
                    && cue.place() == null
                    && cue.tense().isFinite()
                    && !cue.passive();
            Mention subject = here ? Subjects.before(analysed, cue, sentence.from()) : null;
            if (subject == null
                    || subject.type() != Mention.Type.NAME
                    || analysed.isQuoted(sentence.from(), cue.to())) {
                continue;
            }
            int noun = cue.to();
            while (analysed.token(noun).is(WordClass.ADVERB) || Inversion.isOfManner(analysed.token(noun))) {
                noun++;
            }
            boolean object = analysed.token(noun).is(WordClass.DEFINITE)
                    && analysed.token(noun + 1).isWord()
                    && !analysed.token(noun + 1).isAny(WordClass.SAY_NOUN, WordClass.VOICE);
            int i = noun + 1;
            while (i < sentence.to() && analysed.token(i).isWord()) {
                i++;
            }
            return object && analysed.token(i).run() < 0 ? subject : null;
        }
        return null;
    }
}
