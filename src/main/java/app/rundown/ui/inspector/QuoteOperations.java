package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.ui.action.CitationActions;
import app.rundown.ui.card.NoteView;
import java.util.Optional;

/** What the user can do with a quote or a speaker. */
interface QuoteOperations {
    /** Copies quotes with their citations. */
    CitationActions citations();

    /** Asks the user who said a quote. */
    void change(Quote quote);

    /** Opens the note on a quote. */
    void note(Quote quote);

    /** Returns a node with the note on a quote, if there is one. */
    Optional<NoteView> noteOn(Quote quote);

    /** Takes a quote out of the list because it is not one. */
    void takeOut(Quote quote);

    /** Undoes what the user set for a quote, also that it is not one. */
    void takeBack(Quote quote);

    /** Lists the quotes that the user took out, so that they can be put back. */
    void listTakenOut();

    /** Asks which other speaker a speaker is the same as. */
    void merge(String speaker);

    /** Undoes a merge: shows each name that was found as a speaker of its own again. */
    void split(String speaker);

    /** Asks whose quotes to list. */
    void listSpeaker();

    /** Shows or hides reported speech among the quotes. */
    void reported(boolean seen);
}
