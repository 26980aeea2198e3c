package app.rundown.topic;

import app.rundown.text.Folded;

/**
 * A word as written, examined once, because the same words recur.
 *
 * @param text as written
 * @param key folded
 * @param stem without its endings
 * @param line the line of the table of subjects that it is in, or -1
 * @param capital whether it begins with a capital
 * @param acronym whether it is written in capitals only
 * @param stop whether it is a word that no subject has: a small word, a number, a lone letter
 * @param weak whether it is a noun by which nobody looks for anything
 * @param mayBeName whether it is no title, day or other word that only looks like a name
 * @param speaksAgainstTitleCase whether it is in lower case although a headline in title case would capitalise it
 */
record Form(
        String text,
        String key,
        String stem,
        int line,
        boolean capital,
        boolean acronym,
        boolean stop,
        boolean weak,
        boolean mayBeName,
        boolean speaksAgainstTitleCase) {

    /** Acronyms of up to so many letters may look like common words. */
    private static final int SHORT = 3;

    static Form of(String text, Tongue tongue) {
        String folded = Folded.key(text);
        String key = folded.isEmpty() ? text : folded;
        String stem = tongue.stem(key);
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        boolean acronym = SearchPhrase.isAcronym(text);
        boolean shortAcronym = acronym && text.length() <= SHORT;
        boolean common = TopicWords.COMMON.hasKey(key) && !shortAcronym;
        boolean stop = (common || tongue.isStop(key)) && !shortAcronym;
        boolean number = Character.isDigit(text.codePointAt(0));
        boolean weak = tongue.isWeak(stem);
        boolean title = TopicWords.TITLES.hasKey(key) || tongue.capitalNouns() && weak && !acronym;
        int line = tongue.line(text, stem);
        return new Form(
                text,
                key,
                stem,
                line,
                capital,
                acronym,
                (stop && line < 0) || number || text.length() < 2,
                weak,
                capital
                        && text.length() > 1
                        && !(tongue.isEnglish() ? common : stop)
                        && !title
                        && !tongue.isNameOfSubject(key)
                        && !(tongue.capitalNouns() && line >= 0 && !acronym),
                Character.isLowerCase(text.codePointAt(0)) && !common && key.length() >= SHORT);
    }

    /** Whether it is a short acronym, such as US, which is not the pronoun "us". */
    boolean isShortAcronym() {
        return acronym && text.length() <= SHORT;
    }
}
