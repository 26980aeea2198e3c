package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributes quoted words within a sentence to whoever, behind a comma at its end, said all of it: {@code There is "no
 * money" for the bridge, the mayor has said.}
 */
final class FrameBehind implements AttributionRule {
    /** The most words that tell what an office is of. */
    private static final int COMPLEMENT = 6;

    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    FrameBehind(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int to = quoteContext.sentence().to();
        Mention owner = owner(quoteContext);
        if (owner != null) {
            return resolver.resolve(quoteContext, owner)
                    .by(null, "the words behind the comma say whose words they are");
        }
        for (Cue cue : analysed.cues()) {
            if (cue.from() <= quoteContext.token() || cue.from() >= to || !isSaid(cue) && !isSource(analysed, cue)) {
                continue;
            }
            Mention subject = subject(analysed, cue, quoteContext.token(), to);
            if (subject != null && !Relays.isRelay(analysed, cue, subject)) {
                return isGoverned(quoteContext)
                        ? null
                        : resolver.resolve(quoteContext, subject)
                                .by(cue.text(), "the cue \u201c" + cue.text() + "\u201d closes the sentence");
            }
        }
        return null;
    }

    /** Returns whose words a sentence has that opens with them (Italian "«...», le prime parole di Lee"), or null. */
    private static @Nullable Mention owner(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int noun = quoteContext.token() + 2;
        if (!analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                || quoteContext.sentence().from() != quoteContext.token()
                || !analysed.token(noun - 1).is(",")
                || !analysed.token(noun).is(WordClass.DEFINITE)) {
            return null;
        }
        noun += analysed.token(noun + 1).is(WordClass.ADJECTIVE) ? 2 : 1;
        Mention owner = analysed.token(noun).is(WordClass.VOICE)
                        && analysed.token(noun + 1).is(WordClass.OF)
                ? analysed.phraseAt(noun + 2)
                : null;
        return owner != null && !owner.owner() && owner.type() != Type.OTHER && owner.type() != Type.RELATIVE
                ? owner
                : null;
    }

    /** Whether "according to" stands behind a comma, in a language whose press closes sentences with it. */
    private static boolean isSource(AnalysedPassage analysed, Cue cue) {
        return cue.isAccordingTo()
                && analysed.token(cue.from() - 1).is(",")
                && analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT);
    }

    private static boolean isSaid(Cue cue) {
        return cue.use() == CueVerbs.Use.SPEECH && !cue.passive() && cue.tense().isFinite() && !cue.isAccordingTo();
    }

    /** Returns the subject of a cue, if both are set off behind a comma and nothing is said after them; or null. */
    private static @Nullable Mention subject(AnalysedPassage analysed, Cue cue, int quote, int to) {
        Token next = analysed.token(cue.to());
        // Polish "jak" is "as" and "how".
        Token opener = analysed.token(cue.from() - 1);
        boolean as = opener.is(WordClass.AS) && analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                || opener.is(WordClass.CLAUSE) && analysed.language().hasCases();
        if (analysed.token(as ? cue.from() - 2 : cue.from() - 1).is(",")
                && !analysed.token(cue.from()).is(WordClass.TELLS)) {
            Mention behind = Subjects.behind(analysed, cue, to);
            return behind == null || !isWhole(analysed, end(analysed, behind, to), to) ? null : behind;
        }
        boolean ends = cue.to() >= to || !next.isWord() && next.run() < 0 && !next.is(":");
        boolean when = next.isAny(WordClass.PREPOSITION, WordClass.CALENDAR, WordClass.ADVERB);
        Mention subject = ends || when ? Subjects.before(analysed, cue, quote + 1) : null;
        if (subject == null
                || subject.type() == Type.RELATIVE
                || !analysed.token(subject.phrase() - 1).is(",")) {
            return null;
        }
        for (int i = subject.to(); i < cue.from(); i++) {
            if (!analysed.token(i).isAny(WordClass.AUXILIARY, WordClass.ADVERB)) {
                return null;
            }
        }
        return subject;
    }

    /** Returns the token behind a role with what it is of and the name that a comma joins to it. */
    private static int end(AnalysedPassage analysed, Mention mention, int to) {
        int i = mention.to();
        boolean may = mention.type() == Type.ROLE && analysed.token(i).isAny(WordClass.OF, WordClass.GENITIVE);
        while (may
                && i < Math.min(to, mention.to() + COMPLEMENT)
                && analysed.token(i).isWord()) {
            Token word = analysed.token(i);
            may = !word.isVerbByItself() && !word.isAny(WordClass.AUXILIARY, WordClass.RELATIVE, WordClass.CLAUSE);
            i++;
        }
        Mention name = analysed.token(i).is(",") ? analysed.phraseAt(i + 1) : null;
        return !may ? mention.to() : name != null && name.type() == Type.NAME && !name.owner() ? name.to() : i;
    }

    /**
     * Whether nothing follows a name but to whom, when or where it was said ("says Lee to the Herald"). Where the verb
     * comes second, a verb right behind a comma tells that all before it was said.
     */
    private static boolean isWhole(AnalysedPassage analysed, int from, int to) {
        Token next = analysed.token(from);
        if (!next.isWord() || next.isAny(WordClass.RELATIVE, WordClass.CALENDAR, WordClass.ADVERB)) {
            return true;
        }
        return analysed.language().has(Language.Trait.VERB_SECOND)
                && !next.is(WordClass.OF)
                && analysed.tokens().subList(from, to).stream()
                        .noneMatch(token -> token.is(":") || token.is(WordClass.CLAUSE));
    }

    /** Whether a verb before the quote, whose subject can speak, already governs it. */
    private static boolean isGoverned(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        for (Cue cue : analysed.cues()) {
            boolean speaks = cue.from() >= from
                    && cue.to() <= quoteContext.token()
                    && cue.use() != CueVerbs.Use.MENTAL
                    && !cue.passive();
            Mention subject = speaks ? Subjects.before(analysed, cue, from) : null;
            if (subject != null && subject.type() != Type.OTHER) {
                return true;
            }
        }
        return false;
    }
}
