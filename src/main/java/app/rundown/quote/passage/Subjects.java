package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Verbs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a cue: the nearest mention that could speak and is neither an owner nor an object. Appositions
 * are skipped.
 */
public final class Subjects {
    /** The most words between a cue and the subject that follows it. */
    private static final int INVERTED_REACH = 3;

    private Subjects() {}

    /**
     * Returns the subject before a cue, or null.
     *
     * @param from the first token to be looked at
     */
    public static @Nullable Mention before(Scene scene, Cue cue, int from) {
        List<Mention> near = scene.mentions(from, cue.from()).reversed();
        int end = behindAuxiliaries(scene, cue.from());
        if (end < from) {
            return null;
        }
        Token last = scene.tokens().get(end);
        if (cue.tense() == Verbs.Tense.GERUND) {
            int behind = last.text().equals("as") ? end : end + 1;
            for (Mention mention : near) {
                if (mention.to() == behind && !mention.owner()) {
                    return mention;
                }
            }
        }
        if (last.text().equals("and")
                || last.text().equals("but")
                || cue.tense() == Verbs.Tense.GERUND && last.is(",")
                || last.text().equals("then")
                || cue.tense() == Verbs.Tense.GERUND && !ends(near, end)) {
            return first(scene, near);
        }
        if (last.is(",") || last.is(")") || last.is("\u2014") || last.is("-") || last.is("\u2013")) {
            Mention apposed = apposed(scene, near);
            if (apposed != null) {
                return apposed;
            }
        }
        for (Mention mention : near) {
            if (!mention.owner() && !scene.hangs(mention)) {
                return clauseOfThings(scene, mention.to(), end) ? null : mention;
            }
        }
        return null;
    }

    /** Whether a new clause begins after a mention, with things as its subject ("..., wherever interests demand"). */
    private static boolean clauseOfThings(Scene scene, int from, int end) {
        Token last = scene.tokens().get(end);
        boolean things = end > from
                && last.word()
                && last.folded().endsWith("s")
                && last.form() == null
                && !last.isAny(Lexicon.List.PREPOSITION, Lexicon.List.CONJUNCTION, Lexicon.List.PLURAL_ROLE);
        for (int i = from; things && i < end; i++) {
            if (scene.tokens().get(i).is(Lexicon.List.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the subject right after a cue ("said Mayor Lee"), or null. */
    public static @Nullable Mention behind(Scene scene, Cue cue, int to) {
        for (Mention mention : scene.mentions(cue.to(), to)) {
            if (mention.owner() && mention.type() != Type.OTHER) {
                continue;
            }
            boolean near = mention.phrase() <= cue.to() + INVERTED_REACH && plain(scene, cue.to(), mention.phrase());
            return near && (!scene.hangs(mention) || Cues.according(cue)) && mention.type() != Type.RELATIVE
                    ? mention
                    : null;
        }
        return null;
    }

    private static boolean ends(List<Mention> near, int end) {
        return !near.isEmpty() && near.getFirst().to() == end + 1;
    }

    /** Whether only words such as nouns and adjectives stand between: no sign, preposition, conjunction or cue verb. */
    public static boolean plain(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = scene.tokens().get(i);
            if (!token.word()
                    || token.isAny(Lexicon.List.PREPOSITION, Lexicon.List.CONJUNCTION)
                    || token.form() != null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Mention first(Scene scene, List<Mention> near) {
        for (Mention mention : near.reversed()) {
            if (!mention.owner() && !scene.hangs(mention) && mention.type() != Type.RELATIVE) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Returns the nearest mention that a comma, bracket or dash follows, because what stands between it and the cue is
     * an insertion; or null.
     */
    private static @Nullable Mention apposed(Scene scene, List<Mention> near) {
        for (Mention mention : near) {
            if (mention.owner()
                    || scene.hangs(mention)
                    || mention.to() >= scene.tokens().size()) {
                continue;
            }
            Token next = scene.tokens().get(mention.to());
            if (next.is(",") || next.is("(") || next.is("\u2014") || next.is("-") || next.is("\u2013")) {
                return mention;
            }
        }
        return null;
    }

    /** Returns the token before a verb with its adverbs and auxiliaries, or -1. */
    private static int behindAuxiliaries(Scene scene, int verb) {
        int i = verb - 1;
        while (i >= 0
                && scene.tokens().get(i).word()
                && scene.tokens().get(i).isAny(Lexicon.List.ADVERB, Lexicon.List.AUXILIARY)) {
            i--;
        }
        return i;
    }
}
