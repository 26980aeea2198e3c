package app.rundown.ui;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        /** There was nothing that it could be done to, and nothing is lost. */
        NOTHING,
        /** It did, but there is more to it. */
        HINT,
        /** It did not. */
        PROBLEM
    }

    /** Something that the user may wish for. */
    sealed interface Offer {
        /** To open a document as a plain article, in which nothing else was recognised. */
        record AsArticle(Capture capture) implements Offer {}

        /** To open a document anew that was closed; as a kind if it was opened as that. */
        record Again(Capture capture, @Nullable Kind as) implements Offer {}

        /** To open an address that a page names. */
        record Address(String address) implements Offer {}

        /** To read the other pages of an open document. */
        record Others(OtherPages pages) implements Offer {}
    }

    Notice {
        offers = List.copyOf(offers);
    }

    /** Whether it only answers what the user just did; what asks for a decision or went wrong stays. */
    boolean passes() {
        return tone == Tone.DONE || tone == Tone.NOTHING;
    }

    /** That something went well. */
    static Notice done(String what, String sentence) {
        return new Notice(what, sentence, Tone.DONE, List.of());
    }

    /** That there was nothing to do it to, and how there may be. */
    static Notice nothing(String what, String sentence) {
        return new Notice(what, sentence, Tone.NOTHING, List.of());
    }

    /** That a document was closed. */
    static Notice closed(Document document) {
        Kind as = document.kind() == Kind.ARTICLE ? Kind.ARTICLE : null;
        return new Notice("Closed", document.title(), Tone.DONE, List.of(new Offer.Again(document.capture(), as)));
    }

    /** That something could not be done. */
    static Notice problem(String what, String sentence) {
        return new Notice(what, sentence, Tone.PROBLEM, List.of());
    }
}
