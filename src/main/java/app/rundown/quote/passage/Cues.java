package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of one passage, outside its quoted runs. */
public final class Cues {
    private static final Set<String> PUT = Set.of("put", "puts");
    private static final Set<String> GO = Set.of("went", "goes");

    private Cues() {}

    /** Returns the cues in order. */
    static List<Cue> in(List<Token> tokens, List<Mention> mentions) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Cue cue = at(tokens, mentions, i);
            if (cue != null) {
                cues.add(cue);
            }
        }
        return List.copyOf(cues);
    }

    private static @Nullable Cue at(List<Token> tokens, List<Mention> mentions, int i) {
        Token token = tokens.get(i);
        if (!token.word() || token.possessive()) {
            return null;
        }
        if (token.folded().equals("according")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).text().equals("to")) {
            return new Cue(i, i + 2, token.text() + " to", CueVerbs.Tense.GERUND, CueVerbs.Use.SPEECH, false);
        }
        if (phrase(tokens, i)) {
            return new Cue(
                    i,
                    i + 2,
                    token.text() + " " + tokens.get(i + 1).text(),
                    CueVerbs.Tense.PAST,
                    CueVerbs.Use.SPEECH,
                    false);
        }
        Cue stance = token.is(WordClass.STANCE) ? stance(tokens, mentions, i) : null;
        if (stance != null) {
            return stance;
        }
        CueVerbs.Form form = token.form();
        if (form == null || token.capital() && i > 0 && tokens.get(i - 1).word()) {
            return null;
        }
        int before = beforeAdverbs(tokens, i);
        Token previous = before < 0 ? null : tokens.get(before);
        boolean wordBefore = previous != null && previous.word();
        String word = previous == null ? "" : previous.folded();
        if (wordBefore
                && form.tense() != CueVerbs.Tense.GERUND
                && (Lexicon.is(WordClass.DETERMINER, word)
                                && before == i - 1
                                && !word.equals("that")
                                && !word.equals("this")
                        || form.noun()
                                && (Lexicon.isAny(word, WordClass.ADJECTIVE, WordClass.PREPOSITION)
                                                && !word.equals("to")
                                        || previous != null && previous.possessive()))) {
            return null;
        }
        if (form.noun()
                && form.tense() != CueVerbs.Tense.PAST
                && wordBefore
                && !subject(mentions, before)
                && !word.equals("to")
                && !Lexicon.is(WordClass.AUXILIARY, word)
                && !Lexicon.is(WordClass.CONJUNCTION, word)) {
            return null;
        }
        if (form.noun()
                && form.tense() != CueVerbs.Tense.PAST
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word()
                && (tokens.get(i + 1).is(WordClass.AUXILIARY)
                        || tokens.get(i + 1).form() != null)) {
            return null;
        }
        if (form.tense() == CueVerbs.Tense.BASE && !baseFits(tokens, mentions, before)) {
            return null;
        }
        boolean passive = form.tense() == CueVerbs.Tense.PAST && wordBefore && Lexicon.is(WordClass.BE, word);
        return new Cue(i, i + 1, token.text(), form.tense(), form.use(), passive);
    }

    /** Returns the cue in "Lee is sure (that)", a stance given by a form of "be" and an adjective; or null. */
    private static @Nullable Cue stance(List<Token> tokens, List<Mention> mentions, int i) {
        int be = beforeAdverbs(tokens, i);
        boolean told = be > 0 && tokens.get(be).is(WordClass.BE) && subject(mentions, be - 1);
        return told && i + 1 < tokens.size() && !tokens.get(i + 1).text().equals("to")
                ? new Cue(
                        be,
                        i + 1,
                        tokens.get(be).text() + " " + tokens.get(i).text(),
                        CueVerbs.Tense.PRESENT,
                        CueVerbs.Use.MENTAL,
                        false)
                : null;
    }

    /** Whether a cue is "according to", whose speaker comes after it. */
    public static boolean according(Cue cue) {
        return cue.tense() == CueVerbs.Tense.GERUND && cue.to() - cue.from() == 2;
    }

    /** Whether "put it" or "went on" begins at a token. */
    private static boolean phrase(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(i + 1).text();
        return next.equals("it") && PUT.contains(tokens.get(i).text())
                || next.equals("on") && GO.contains(tokens.get(i).text());
    }

    /** Whether the word before a base form lets it be a verb: "to", an auxiliary, a plural and so on. */
    private static boolean baseFits(List<Token> tokens, List<Mention> mentions, int before) {
        if (before < 0 || !tokens.get(before).word()) {
            return false;
        }
        String word = tokens.get(before).folded();
        if (word.equals("to")
                || word.equals("i")
                || Lexicon.isAny(
                        word, WordClass.AUXILIARY, WordClass.PLURAL, WordClass.RELATIVE, WordClass.CONJUNCTION)) {
            return true;
        }
        Mention mention = Mentions.at(mentions, before);
        return mention != null && (mention.type() == Mention.Type.OTHER || mention.type() == Mention.Type.BODY)
                || tokens.get(before).text().endsWith("s");
    }

    private static boolean subject(List<Mention> mentions, int token) {
        Mention mention = Mentions.at(mentions, token);
        return mention != null && !mention.owner();
    }

    /** Returns the token before a verb and its adverbs; -1 where they begin the passage. */
    public static int beforeAdverbs(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i >= 0 && tokens.get(i).word() && tokens.get(i).is(WordClass.ADVERB)) {
            i--;
        }
        return i;
    }
}
