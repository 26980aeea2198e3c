package app.rundown.quote;

import java.util.List;

/** Asks the rules in their order. */
final class Attributor {
    private final List<Rule> rules;

    /** The rules for a document in English, or, in another language, those that need no words. */
    Attributor(boolean english) {
        Resolver resolver = new Resolver();
        CueBefore cueBefore = new CueBefore(resolver);
        if (!english) {
            rules = List.of(new Label(), new NameBeside(resolver), new Continuation());
            return;
        }
        rules = List.of(
                new Label(),
                new CueBehind(true, resolver),
                new NameBeside(resolver),
                cueBefore,
                new CueBehind(false, resolver),
                new Standpoint(resolver),
                new LeadIn(cueBefore, resolver),
                new SoSpeaks(resolver),
                new Continuation(),
                new SubjectBefore(resolver),
                new ReportGoesOn(resolver),
                new HeadlineSpeaker());
    }

    /** Who said the quote at a place, or nobody with the reason. */
    Attribution attribute(Place place) {
        for (Rule rule : rules) {
            Attribution found = rule.attribute(place);
            if (found != null) {
                return found;
            }
        }
        return Attribution.none(null, "no cue, and nobody whom the text gives as its speaker");
    }
}
