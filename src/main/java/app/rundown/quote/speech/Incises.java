package app.rundown.quote.speech;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.QuotedRun;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts out of quoted words what tells who says them, in languages whose press leaves it inside the marks: French
 * {@code « Words, says Lee, 78. More words. »}, Italian {@code «Words – says Lee – more words»}.
 */
public final class Incises {
    /** The fewest tokens before a verb of speaking that cuts in. */
    private static final int SHORTEST = 2;
    /** The most small words between the sign and the verb, and one more. */
    private static final int REACH = 3;
    /** The most tokens of what cuts in. */
    private static final int LONGEST = 30;

    private final QuotedRun run;
    private final Language language;
    private final List<Token> tokens;

    private Incises(String text, QuotedRun run, Language language) {
        this.run = run;
        this.language = language;
        this.tokens = Tokens.of(run.of(text), List.of(), language);
    }

    /** Returns the runs of a text, each cut where a verb of speaking with its subject stands inside. */
    public static List<QuotedRun> cut(String text, List<QuotedRun> runs, Language language) {
        if (runs.isEmpty() || !language.has(Language.Trait.INCISE)) {
            return runs;
        }
        List<QuotedRun> parts = new ArrayList<>();
        for (QuotedRun run : runs) {
            new Incises(text, run, language).addTo(parts);
        }
        return List.copyOf(parts);
    }

    private Token token(int i) {
        return TokenCursor.tokenAt(tokens, i);
    }

    private void addTo(List<QuotedRun> parts) {
        QuotedRun rest = run;
        int first = 0;
        for (int i = 1; i < tokens.size(); i++) {
            // A dash may cut in behind a single word ("Sure – adds Lee – we wait").
            boolean words = i >= first + SHORTEST || i > first && token(i).isDash();
            int subject = words ? subjectBehind(i) : -1;
            int end = subject < 0 ? -1 : endOf(i, subject);
            if (end < 0) {
                continue;
            }
            int cut = run.start() + token(i).start();
            parts.add(new QuotedRun(rest.open(), rest.start(), cut, cut, rest.label(), rest.flags(), true));
            if (end >= tokens.size()) {
                return;
            }
            int start = run.start() + token(end).start();
            rest = new QuotedRun(start, start, run.end(), run.close(), null, Set.of(), run.dashed());
            first = end;
            i = end;
        }
        parts.add(rest);
    }

    /** Returns the token after a sign and a verb of speaking, if a subject stands there; otherwise -1. */
    private int subjectBehind(int sign) {
        // "They wait- says Lee- for the tide": a hyphen inside a word has no blank on either side.
        boolean dash = token(sign).isDash()
                && (token(sign).start() > token(sign - 1).end()
                        || token(sign + 1).start() > token(sign).end());
        if (!dash && !token(sign).is(",")) {
            return -1;
        }
        int verb = dash && token(sign + 1).is(WordClass.AND) ? sign + 2 : sign + 1;
        while (token(verb).isAny(WordClass.REFLEXIVE, WordClass.PERFECT, WordClass.MALE, WordClass.FEMALE, WordClass.BE)
                && verb < sign + REACH) {
            verb++;
        }
        CueVerbs.Form form = token(verb).verbForm();
        boolean finite = form != null
                && form.use() == CueVerbs.Use.SPEECH
                && !token(verb).isCapitalised()
                && (form.compound()
                        ? token(verb - 1).isAny(WordClass.PERFECT, WordClass.BE, WordClass.MALE, WordClass.FEMALE)
                        : form.tense() == CueVerbs.Tense.PRESENT || form.tense() == CueVerbs.Tense.PAST);
        if (!finite) {
            return -1;
        }
        int subject = verb + 1;
        while (token(subject).is(WordClass.ADVERB)) {
            subject++;
        }
        boolean leftOut = dash
                && language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && token(subject).isDash();
        return leftOut || isSubject(subject, verb) ? subject : -1;
    }

    private boolean isSubject(int i, int verb) {
        Token word = token(i);
        boolean pronoun = (word.is(WordClass.MALE) || word.is(WordClass.FEMALE))
                && (word.start() == token(verb).end() + 1 || i == verb + 1);
        boolean inverted = token(verb - 1).isAny(WordClass.MALE, WordClass.FEMALE)
                && token(verb).verbForm() != null;
        boolean name = word.isCapitalised() && !word.isAny(WordClass.COMMON, WordClass.CALENDAR);
        boolean role = word.is(WordClass.DETERMINER)
                && (token(i + 1).isRole() || token(i + 2).isRole());
        return pronoun
                || inverted
                || name
                || role
                || word.isRole() && token(i + 1).isCapitalised();
    }

    /** Returns the first token of the words that go on, the number of tokens where none do, or -1 if it is too far. */
    private int endOf(int sign, int subject) {
        boolean dash = token(sign).isDash();
        for (int i = subject; i < tokens.size() && i < sign + LONGEST; i++) {
            Token token = token(i);
            boolean ends = dash ? token.isDash() : token.endsSentence() || token.is(",") && !isApposition(i + 1);
            if (ends) {
                int end = i + 1;
                while (end < tokens.size() && !token(end).isWord()) {
                    end++;
                }
                return end;
            }
        }
        return tokens.size() < sign + LONGEST && !dash ? tokens.size() : -1;
    }

    /** Whether what a comma opens tells more of the name before it. */
    private boolean isApposition(int i) {
        Token word = token(i);
        return word.isRole()
                || word.is(WordClass.WHO)
                || Character.isDigit(word.text().isEmpty() ? ' ' : word.text().charAt(0))
                || word.isAny(WordClass.DETERMINER, WordClass.ADJECTIVE)
                        && (token(i + 1).isRole() || token(i + 2).isRole());
    }
}
