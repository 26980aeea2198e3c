package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an office means that an update names only farther behind it, in languages whose verb comes second: the
 * office comes again with the name beside it ({@code "...", said the prosecutor. ..., said the prosecutor, Lee}), or
 * somebody speaks by a full name with nothing that tells who it is, as only those do who were described before.
 */
final class NamedLater {
    private static final double BESIDE = Roles.CONFIDENCE;
    private static final double UNDESCRIBED = 0.7;
    /** How many passages to look ahead. */
    private static final int REACH = 3;

    private NamedLater() {}

    /** Returns the attribution to whoever stands beside the next mention of the same office, or null. */
    static @Nullable Attribution besideSameRole(QuoteContext quoteContext, Mention role, RoleFit fit) {
        if (!mayFollow(fit) || !fit.office()) {
            return null;
        }
        Person adding = whoGoesOn(quoteContext);
        if (adding != null && fit.fits(adding, role.gender()) && fit.mayHold(adding)) {
            return found(adding, role, "who goes on behind it", BESIDE);
        }
        for (int i = quoteContext.index(); i >= 0; i = next(quoteContext, i)) {
            AnalysedPassage there = quoteContext.context().passages().get(i);
            for (Mention mention : there.mentions()) {
                boolean behind = i > quoteContext.index() || mention.phrase() >= role.to();
                if (behind
                        && mention.type() == Type.ROLE
                        && !mention.owner()
                        && NamedNext.isSame(there, mention, fit)) {
                    Mention name = Appositions.nameBehind(there, mention);
                    Person person = name == null ? null : name.person();
                    return person != null && !person.isUnproven() && fit.fits(person, role.gender())
                            ? found(person, role, "named where it is said again", BESIDE)
                            : null;
                }
            }
        }
        return null;
    }

    /**
     * Whether a name may follow a role far behind it: in languages whose verb comes second, and in English where one at
     * a time has it.
     */
    static boolean mayFollow(RoleFit fit) {
        boolean late = fit.language().has(Trait.SUBJECT_AFTER_PHRASES)
                || fit.language().has(Trait.NO_ARTICLES);
        return fit.language().has(Trait.VERB_SECOND) || !late && fit.language().is(WordClass.HELD, fit.head());
    }

    /** Returns the person of whom the next passage says that they go on ("Lee adds:"), or null. */
    private static @Nullable Person whoGoesOn(QuoteContext quoteContext) {
        int next = next(quoteContext, quoteContext.index());
        AnalysedPassage there =
                next < 0 ? null : quoteContext.context().passages().get(next);
        Mention name = there == null ? null : there.phraseAt(0);
        boolean adds = there != null
                && name != null
                && name.type() == Type.NAME
                && !name.owner()
                && there.token(name.to()).is(WordClass.ADDING);
        return adds && name != null ? name.person() : null;
    }

    /** Returns the attribution to the only one who speaks behind an office and is not described, or null. */
    static @Nullable Attribution undescribed(QuoteContext quoteContext, Mention role, RoleFit fit) {
        if (!mayFollow(fit)) {
            return null;
        }
        boolean second = fit.language().has(Trait.VERB_SECOND);
        Person only = null;
        boolean speaks = false;
        for (int i = quoteContext.index(); i >= 0; i = next(quoteContext, i)) {
            AnalysedPassage there = quoteContext.context().passages().get(i);
            for (Mention mention : there.mentions()) {
                boolean behind = i > quoteContext.index() || mention.phrase() >= role.to();
                boolean other = mention.type() == Type.BODY || mention.type() == Type.ROLE;
                if (behind && only == null && other && !second) {
                    return null;
                }
                if (!behind || mention.type() != Type.NAME) {
                    continue;
                }
                Person person = mention.person();
                if (person == null || person.isUnproven() || only != null && !only.equals(person)) {
                    return null;
                }
                boolean bare = mention.phrase() == mention.from() && !mention.owner();
                if (only == null && (!bare || mention.to() - mention.from() < 2)) {
                    return null;
                }
                only = person;
                speaks |= isSpeaking(there, mention);
            }
        }
        return only != null
                        && speaks
                        && isUndescribed(fit, only)
                        && fit.fits(only, role.gender())
                        && NamedNext.isNew(quoteContext, role, only)
                ? found(only, role, "the only one who speaks behind it", UNDESCRIBED)
                : null;
    }

    /** Whether the document never says who a person is, or only by an office that a role may be another word for. */
    static boolean isUndescribed(RoleFit fit, Person person) {
        return person.roles().stream().noneMatch(fit.language()::isRole);
    }

    private static boolean isSpeaking(AnalysedPassage analysed, Mention mention) {
        List<Cue> cues = analysed.cues();
        return cues.stream()
                .anyMatch(cue -> cue.use() == CueVerbs.Use.SPEECH
                        && !cue.passive()
                        && (cue.to() == mention.phrase() || cue.from() == mention.to()));
    }

    private static Attribution found(Person person, Mention role, String why, double confidence) {
        return Attribution.of(
                person, Basis.ROLE, "\u201c" + role.text() + "\u201d is " + person.full() + ", " + why, confidence);
    }

    /** Returns the passage behind another in its update, if it is near enough; or -1. */
    private static int next(QuoteContext quoteContext, int passage) {
        int next = passage + 1;
        AttributionContext context = quoteContext.context();
        return next - quoteContext.index() <= REACH
                        && next < context.passages().size()
                        && context.previous(next) == passage
                ? next
                : -1;
    }
}
