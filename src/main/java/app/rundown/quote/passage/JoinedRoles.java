package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one person who has two roles or more before their name, behind a verb: {@code says author and keeper Lee},
 * German {@code sagt Hafen-Autor und -Experte Lee}.
 */
final class JoinedRoles {
    /** The most words between two roles, or before the first. */
    private static final int QUALITIES = 3;

    private JoinedRoles() {}

    /**
     * Returns the name to which joined roles lead, or null. An article before a later role, or a verb that shows
     * several people, makes two of them.
     *
     * @param at the token behind the verb
     * @param to the token after the last to be looked at
     */
    static @Nullable Mention holder(AnalysedPassage analysed, int at, int to) {
        CueVerbs.Form verb = analysed.token(at - 1).verbForm();
        if (verb != null && (verb.plural() || verb.tense() == CueVerbs.Tense.BASE)) {
            return null;
        }
        int role = roleFrom(analysed, at, true);
        boolean joined = false;
        while (role >= 0 && role < to && !joined) {
            Token next = analysed.token(role + 1);
            joined = next.is(WordClass.AND);
            int more = joined && analysed.token(role + 2).is("-") ? role + 3 : role + 2;
            role = joined || next.is(",") ? roleFrom(analysed, more, false) : -1;
        }
        if (role < 0 || role >= to) {
            return null;
        }
        for (Mention mention : analysed.mentions(role + 1, to)) {
            boolean beside = mention.from() <= role + 1 + QUALITIES && mention.phrase() <= role + 1;
            return beside && mention.type() == Type.NAME && !mention.owner() ? mention : null;
        }
        return null;
    }

    /** Returns the first role from a token on, with only what belongs to it before it; -1 where none is. */
    private static int roleFrom(AnalysedPassage analysed, int from, boolean article) {
        int i = from;
        while (i < from + QUALITIES && !analysed.token(i).isRole()) {
            Token token = analysed.token(i);
            boolean quality = token.isAny(WordClass.ADJECTIVE, WordClass.DEMONYM)
                    || article && i == from && token.is(WordClass.DETERMINER);
            if (!quality) {
                return -1;
            }
            i++;
        }
        Token role = analysed.token(i);
        return role.isRole() && !role.possessive() ? i : -1;
    }
}
