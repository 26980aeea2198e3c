package app.rundown.quote.rule;

import app.rundown.model.Quote;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the speaker of a quote by asking the rules in a fixed order. */
public final class Attributor {
    private final List<AttributionRule> rules;
    /** The rules for words that are set off without marks. */
    private final List<AttributionRule> setOff;
    /** Asked where no rule knows; null where no verbs of speaking are known. */
    private final @Nullable FocusedSpeaker focusedSpeaker;
    /** Asked where a verb of speaking names nobody; null where no verbs of speaking are known. */
    private final @Nullable SpeakerNamedAfter namedAfter;

    /** Creates all rules, or, for a language whose verbs of speaking are not known, only those that need no words. */
    public Attributor(boolean cuesKnown) {
        Resolver resolver = new Resolver();
        CueBefore cueBefore = new CueBefore(resolver);
        focusedSpeaker = cuesKnown ? new FocusedSpeaker(resolver) : null;
        SpeakerNamedAfter speakerNamedAfter = new SpeakerNamedAfter(resolver);
        namedAfter = cuesKnown ? speakerNamedAfter : null;
        LeadIn leadIn = new LeadIn(cueBefore, resolver);
        Standpoint standpoint = new Standpoint(resolver);
        SignedBelow signedBelow = new SignedBelow(resolver);
        CueAfter cueAfter = new CueAfter(true, resolver);
        ReportBefore reportBefore = new ReportBefore(resolver);
        setOff = cuesKnown
                ? List.of(new TranscriptLabel(), cueAfter, signedBelow, new SetOffWords(leadIn))
                : List.of(new TranscriptLabel(), signedBelow, new SetOffWords(null));
        if (!cuesKnown) {
            rules = List.of(new TranscriptLabel(), signedBelow, new NameBeside(resolver), new Continuation());
            return;
        }
        rules = List.of(
                new TranscriptLabel(),
                Relays::ofOutlet,
                cueAfter,
                signedBelow,
                new NameBeside(resolver),
                new VoiceLabel(resolver),
                new FrameBehind(resolver),
                Continuation::linked,
                standpoint::ofOpening,
                new AskedOne(resolver),
                cueBefore,
                new CueAfter(false, resolver),
                standpoint,
                leadIn,
                speakerNamedAfter,
                new QuotedHeading(this::attribute),
                new CueBelow(cueAfter, reportBefore),
                reportBefore,
                new Continuation(),
                new AnsweredQuestion(),
                new ToldAnswer(),
                new DashContinuation(resolver),
                new Relays(),
                new ContinuedReport(resolver),
                new SubjectBefore(resolver),
                new NamedInHeadline());
    }

    /** Returns who said a quote, even where that is doubtful, or nobody with the reason. */
    public Attribution attribute(QuoteContext quoteContext) {
        for (AttributionRule rule : quoteContext.isSetOff() ? setOff : rules) {
            Attribution found = rule.attribute(quoteContext);
            if (found != null) {
                Attribution thus = found.speaker() == null && namedAfter != null ? namedAfter.thus(quoteContext) : null;
                return orOfFocus(quoteContext, thus == null ? found : thus);
            }
        }
        return orOfFocus(quoteContext, Attribution.none(null, "no cue, and nobody whom the text gives as its speaker"));
    }

    /** Returns what the headline or the text before tells where a rule named nobody, or named one too doubtfully. */
    private Attribution orOfFocus(QuoteContext quoteContext, Attribution found) {
        Attribution told = found.speaker() == null ? orOfHeadline(quoteContext, found) : found;
        if (told.speaker() == null && told.cue() == null && quoteContext.isSetOff()) {
            Attribution same = NamedInHeadline.ofSameWords(quoteContext);
            return same == null ? told : same;
        }
        boolean known = told.speaker() != null && told.confidence() >= Quote.LEAST_LIKELY;
        if (known || quoteContext.isSetOff() || focusedSpeaker == null) {
            return told;
        }
        Attribution focused = focusedSpeaker.attribute(quoteContext, told);
        return focused == null ? told : focused;
    }

    /** Returns what the headline tells of the same words, unless the text lets somebody new say them ("a visitor"). */
    private static Attribution orOfHeadline(QuoteContext quoteContext, Attribution found) {
        Attribution.Described described = found.described();
        Language language = quoteContext.context().language();
        boolean open = described != null
                && language.is(
                        WordClass.INDEFINITE, Lexicon.fold(described.words().split(" ")[0]));
        if (quoteContext.isSetOff() || open || found.speaksFor() != null) {
            return found;
        }
        Attribution told = NamedInHeadline.ofSameWords(quoteContext);
        String cue = found.cue();
        return told == null ? found : cue == null ? told : told.by(cue, found.why());
    }
}
