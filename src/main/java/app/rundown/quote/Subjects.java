package app.rundown.quote;

import app.rundown.quote.Mention.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a cue: the nearest that could speak, neither owner nor object, with its appositions passed over.
 */
final class Subjects {
    private static final int INVERTED_REACH = 3;

    private Subjects() {}

    /** The subject before a cue, looked for from a token on; null where there is none. */
    static @Nullable Mention before(Scene scene, Cue cue, int from) {
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

    /**
     * Whether a clause of its own begins behind a mention and has things for its subject ("..., wherever interests
     * demand").
     */
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

    /** The subject that follows a cue at once ("said Mayor Lee"), or null. */
    static @Nullable Mention behind(Scene scene, Cue cue, int to) {
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

    /** Whether only nouns or adjectives, say, stand between: no sign, preposition or conjunction. */
    static boolean plain(Scene scene, int from, int to) {
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

    /** The nearest mention that a comma or bracket follows, as what stands between it and the cue is an insertion. */
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
