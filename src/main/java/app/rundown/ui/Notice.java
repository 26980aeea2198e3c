package app.rundown.ui;

import app.rundown.model.Capture;
import java.util.List;

/**
 * Something that the user has to be told, until they put it away.
 *
 * @param what what it is about: a file's name, a document's title; or empty where there is no doubt
 * @param sentence what happened and what to do
 * @param tone whether it went well
 * @param offers what can be done about it at the press of a button
 */
record Notice(String what, String sentence, Tone tone, List<Offer> offers) {

    /** Whether it went well. */
    enum Tone {
        /** It did. */
        DONE,
        /** It did, but there is more to it. */
        HINT,
        /** It did not. */
        PROBLEM
    }

    /** Something that the user may wish for. */
    sealed interface Offer {
        /** To open a document as a plain article, in which nothing else was recognised. */
        record AsArticle(Capture capture) implements Offer {}

        /** To open an address that a page names. */
        record Address(String address) implements Offer {}

        /** To read the other pages of an open document. */
        record Others(OtherPages pages) implements Offer {}
    }

    Notice {
        offers = List.copyOf(offers);
    }

    /** That something went well. */
    static Notice done(String what, String sentence) {
        return new Notice(what, sentence, Tone.DONE, List.of());
    }

    /** That something could not be done. */
    static Notice problem(String what, String sentence) {
        return new Notice(what, sentence, Tone.PROBLEM, List.of());
    }
}
