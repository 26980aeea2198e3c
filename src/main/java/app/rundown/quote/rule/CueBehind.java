package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Cues;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote by a cue after it: {@code "...," Lee said}, {@code "...," said Mayor Lee}, {@code "...," according
 * to Lee}. The strict form requires a comma, a dash or a similar sign between the two; the loose form, which is asked
 * later, does not.
 */
final class CueBehind implements Rule {
    /** The most tokens between the quote and a cue. */
    private static final int REACH = 45;
    /** The most words between the quote and the first mention. */
    private static final int FILLERS = 3;
    /** A cue this close to the quote may have another subject than the first mention, or none that can be named. */
    private static final int NEAR = 8;
    /** The most words of a description that leads to a name. */
    private static final int DESCRIPTION = 6;

    private final boolean strict;
    private final Resolver resolver;

    /** Creates the strict or the loose form of the rule. */
    CueBehind(boolean strict, Resolver resolver) {
        this.strict = strict;
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        if (strict && !place.handsOver()) {
            return null;
        }
        Scene scene = place.scene();
        int from = place.after();
        int to = end(place, from);
        for (Cue cue : scene.cues()) {
            if (cue.from() < from || cue.from() >= to || cue.passive() || cue.fragment() && !alone(scene, cue)) {
                continue;
            }
            Mention subject = subject(scene, cue, from, to);
            if (subject != null && cue.from() - from <= REACH) {
                return resolver.resolve(place, subject)
                        .by(cue.text(), "the cue \u201c" + cue.text() + "\u201d follows the quote");
            }
            if (orphan(scene, cue, from)) {
                return Attribution.none(
                        cue.text(),
                        "the cue \u201c" + cue.text() + "\u201d follows the quote without a speaker to name");
            }
        }
        return null;
    }

    /** Whether a verb that mostly governs a fragment has only the quote to govern (", Lee called,"). */
    private boolean alone(Scene scene, Cue cue) {
        boolean ends = cue.to() >= scene.tokens().size()
                || scene.tokens().get(cue.to()).kind() == Token.Kind.SIGN;
        return strict && ends && scene.mentions().stream().anyMatch(m -> m.to() == cue.from() && !m.owner());
    }

    /** Whether only words that name nobody stand between the quote and a verb of speech. */
    private boolean orphan(Scene scene, Cue cue, int from) {
        return strict
                && cue.use() == Verbs.Use.SPEECH
                && cue.tense() != Verbs.Tense.GERUND
                && cue.from() > from
                && cue.from() - from < NEAR
                && scene.mentions(from, cue.from()).isEmpty()
                && Subjects.plain(scene, from, cue.from());
    }

    private @Nullable Mention subject(Scene scene, Cue cue, int from, int to) {
        if (Cues.according(cue)) {
            return cue.from() == from ? Subjects.behind(scene, cue, to) : null;
        }
        int before = Cues.behindAdverbs(scene.tokens(), cue.from());
        if (before < from) {
            return cue.tense() == Verbs.Tense.GERUND || strict && cue.from() > from + 1
                    ? null
                    : Subjects.behind(scene, cue, to);
        }
        if (cue.tense() == Verbs.Tense.GERUND) {
            return null;
        }
        Mention subject = Subjects.before(scene, cue, from);
        Mention first = scene.mentions(from, cue.from()).stream().findFirst().orElse(null);
        if (subject == null || first == null) {
            return null;
        }
        int start = first.phrase();
        if (start <= from + FILLERS && Subjects.plain(scene, from, start)) {
            return subject == first || cue.from() - from < NEAR ? subject : null;
        }
        if (apposed(scene, from, subject)
                && subject.to() < cue.from()
                && scene.tokens().get(subject.to()).is(",")
                && subject.to() == before) {
            return subject;
        }
        boolean apart = !strict
                && subject.phrase() > from
                && scene.tokens().get(subject.phrase() - 1).is(",");
        return apart && subject.to() == before + 1 ? subject : null;
    }

    /** Whether a description and a comma lead to a name ("the former champion, Lee, said"). */
    private static boolean apposed(Scene scene, int from, Mention name) {
        int comma = name.phrase() - 1;
        return comma > from
                && comma - from <= DESCRIPTION
                && scene.tokens().get(from).is(Lexicon.List.DETERMINER)
                && scene.tokens().get(comma).is(",")
                && Subjects.plain(scene, from, comma);
    }

    /** Returns where the search for a cue ends: at the next quote, a semicolon, or the end of the sentence. */
    private static int end(Place place, int from) {
        int to = place.sentence().to();
        for (int i = from; i < to; i++) {
            Token token = place.scene().tokens().get(i);
            if (token.kind() == Token.Kind.QUOTED || token.is(";")) {
                return i;
            }
        }
        return to;
    }
}
