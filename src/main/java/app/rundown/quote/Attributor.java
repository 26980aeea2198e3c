package app.rundown.quote;

import java.util.List;

/** Asks the rules in their order. */
final class Attributor {
    private final List<Rule> rules;

    Attributor() {
        Resolver resolver = new Resolver();
        CueBefore cueBefore = new CueBefore(resolver);
        rules = List.of(
                new Label(),
                new CueBehind(true, resolver),
                new NameBeside(resolver),
                cueBefore,
                new CueBehind(false, resolver),
                new LeadIn(cueBefore, resolver),
                new Continuation(),
                new SubjectBefore(resolver),
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
