package app.rundown.ui;

import app.rundown.model.Quote;

/** What the user may wish of a quote or a speaker. */
interface QuoteWishes {
    /** Puts a quote with its citation on the clipboard. */
    void copy(Quote quote);

    /** Asks who said it. */
    void change(Quote quote);

    /** Takes out what is no quotation. */
    void takeOut(Quote quote);

    /** Takes back what the user said of a quote, also that it is none. */
    void takeBack(Quote quote);

    /** Lists what the user took out, to take it back. */
    void listTakenOut();

    /** Asks under which other name a speaker is to be shown. */
    void merge(String speaker);

    /** Shows each name that was found by itself, of those that are shown as one. */
    void split(String speaker);

    /** Asks whose quotes are to be listed. */
    void listSpeaker();

    /** Puts the quotes of reported speech among the others, or away. */
    void reported(boolean seen);
}
