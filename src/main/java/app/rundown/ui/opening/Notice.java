package app.rundown.ui.opening;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Document.Archive;
import app.rundown.model.DocumentKind;
import app.rundown.store.Kept;
import app.rundown.timeline.Timeline;
import app.rundown.ui.format.Sentences;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message for the user.
 *
 * @param what what it is about, such as a file's name or a document's title; empty if that is clear
 * @param sentence what happened and what to do
 * @param tone how it went
 * @param offers what the user can do about it at the press of a button
 * @param matter what it belongs to, with which it is gone
 */
public record Notice(String what, String sentence, Tone tone, List<Offer> offers, Matter matter) {

    /** What a notice belongs to. Whatever is shown belongs to what is open, or is gone. */
    public sealed interface Matter {
        /** Nothing that may be gone; the user dismisses it. */
        Matter NONE = new Other();

        /**
         * A place that could not be opened.
         *
         * @param of how many places were to be opened together
         */
        record Unopened(int of) implements Matter {}

        /** An open document, by its id. */
        record Open(String document) implements Matter {}

        /** All else. */
        record Other() implements Matter {}
    }

    /** How it went. */
    public enum Tone {
        /** It worked. */
        DONE,
        /** There was nothing to do it to; nothing is lost. */
        NOTHING,
        /** It worked, but there is more to it. */
        HINT,
        /** It did not work. */
        PROBLEM
    }

    /** Something that the user can choose to do. */
    public sealed interface Offer {
        /** Opens a document in which nothing was recognised as a live blog, or as a plain article. */
        record As(Capture capture, DocumentKind kind) implements Offer {}

        /** Opens the captures of a closed document again, as a given kind; null to recognise its kind anew. */
        record Again(List<Capture> captures, @Nullable DocumentKind as) implements Offer {
            /** Keeps a copy of the list. */
            public Again {
                captures = List.copyOf(captures);
            }
        }

        /** Opens an address that a page names. */
        record Address(String address) implements Offer {}

        /** Opens one of the other pages of an archive. */
        record ArchivePages(Capture archive, List<Archive.Page> pages) implements Offer {
            /** Keeps a copy of the list. */
            public ArchivePages {
                pages = List.copyOf(pages);
            }
        }

        /**
         * Answers whether two open documents that have only their address in common are one live blog.
         *
         * @param one the id of one document
         * @param other the id of the other
         */
        record OneBlog(String one, String other, boolean same) implements Offer {}

        /** Shows what the user cited of an open document, with what it says now. */
        record Cited(String document) implements Offer {}

        /** Goes to the first shown update of an open document. */
        record Show(String document) implements Offer {}

        /** Goes to an open update, given by its id. */
        record Update(String id) implements Offer {}

        /** Shows the folder into which something was written, in the system's own program. */
        record Folder(Path path) implements Offer {}

        /** Reads the other pages of an open document. */
        record Others(OtherPages pages) implements Offer {}
    }

    /** Keeps a copy of the list. */
    public Notice {
        offers = List.copyOf(offers);
    }

    /** A notice that belongs to nothing that may be gone. */
    public Notice(String what, String sentence, Tone tone, List<Offer> offers) {
        this(what, sentence, tone, offers, Matter.NONE);
    }

    /** Returns this notice about something else. */
    public Notice about(Matter other) {
        return new Notice(what, sentence, tone, offers, other);
    }

    /** Returns what it is about in short: of a place that could not be opened only the last part. */
    public String subject() {
        return matter instanceof Matter.Unopened ? Sentences.lastPart(what) : what;
    }

    /**
     * Returns what it is about and what happened, nothing of it twice. The title of an open document stands last: it
     * may be long, and one line must tell what happened.
     */
    public String line() {
        if (what.isEmpty() || sentence.contains(what)) {
            return sentence;
        }
        return matter instanceof Matter.Open && !passes() ? sentence + " (" + what + ")" : subject() + ": " + sentence;
    }

    /**
     * Whether it still says something: not if its document was closed, if the pages that it offers are open, or if the
     * document that it offers to open again is open.
     */
    public boolean holds(List<AnalysedDocument> open) {
        boolean there = !(matter instanceof Matter.Open(String id))
                || open.stream().anyMatch(analysed -> analysed.document().id().equals(id));
        return there
                && offers.stream().allMatch(offer -> switch (offer) {
                    case Offer.Again again ->
                        again.captures().stream().noneMatch(capture -> OpeningNotices.isOpen(capture, open));
                    case Offer.Others others ->
                        open.stream()
                                .map(AnalysedDocument::document)
                                .filter(document ->
                                        document.id().equals(others.pages().document()))
                                .anyMatch(document ->
                                        OtherPages.of(document, open).isPresent());
                    case Offer.Show show -> isOpen(show.document(), open);
                    case Offer.Cited cited -> isOpen(cited.document(), open);
                    case Offer.OneBlog blog ->
                        Stream.of(blog.one(), blog.other())
                                .allMatch(id -> open.stream()
                                        .anyMatch(analysed ->
                                                analysed.document().id().equals(id)));
                    case Offer.As as -> true;
                    case Offer.Address address -> true;
                    case Offer.Update update -> true;
                    case Offer.Folder folder -> true;
                    case Offer.ArchivePages pages -> true;
                });
    }

    private static boolean isOpen(String document, List<AnalysedDocument> open) {
        return open.stream().anyMatch(analysed -> analysed.document().id().equals(document));
    }

    /**
     * Whether it only answers what the user just did, and so goes by itself. What asks for a decision or went wrong
     * stays.
     */
    public boolean passes() {
        return tone == Tone.DONE || tone == Tone.NOTHING;
    }

    /** Returns a notice that something worked. */
    public static Notice done(String what, String sentence) {
        return new Notice(what, sentence, Tone.DONE, List.of());
    }

    /** Returns a notice that there was nothing to do it to, and how to change that. */
    public static Notice nothing(String what, String sentence) {
        return new Notice(what, sentence, Tone.NOTHING, List.of());
    }

    /**
     * Returns a notice that documents were opened, which offers to go there; none if no others are open, as then there
     * is nothing else to see.
     *
     * @param news those that were opened
     * @param open all that are open
     */
    public static Optional<Notice> opened(List<AnalysedDocument> news, List<AnalysedDocument> open) {
        if (news.isEmpty() || news.size() == open.size()) {
            return Optional.empty();
        }
        String titles = news.stream()
                .map(one -> Sentences.shortened(one.document().title()))
                .collect(Collectors.joining(", "));
        String id = news.getFirst().document().id();
        return Optional.of(new Notice(
                news.size() == 1 ? "Opened" : news.size() + " opened",
                titles,
                Tone.DONE,
                List.of(new Offer.Show(id)),
                new Matter.Open(id)));
    }

    /**
     * Returns a notice that a document was closed, which offers to open it again; none if there was none.
     *
     * @param open what was open
     * @param ids the ids of all captures of the document
     */
    public static Optional<Notice> closed(Timeline open, List<String> ids) {
        List<Document> captures = ids.stream()
                .flatMap(id -> open.document(id).stream())
                .map(AnalysedDocument::document)
                .toList();
        if (captures.isEmpty()) {
            return Optional.empty();
        }
        DocumentKind as = captures.getLast().kind() == DocumentKind.ARTICLE ? DocumentKind.ARTICLE : null;
        return Optional.of(new Notice(
                "Closed",
                captures.getLast().title(),
                Tone.DONE,
                List.of(new Offer.Again(captures.stream().map(Document::capture).toList(), as))));
    }

    /** Returns a notice of what the user has to know about how a value is kept; empty if all is well. */
    public static Optional<Notice> kept(String what, Kept<?> kept) {
        String sentences = Stream.concat(kept.told().stream(), Stream.ofNullable(kept.problem()))
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(problem(what, sentences));
    }

    /**
     * Returns a notice that there is no current update.
     *
     * @param none whether none is shown
     */
    public static Notice noUpdate(String what, boolean none) {
        return nothing(what, none ? "No update is shown." : "No update is chosen. Press J or K to choose one.");
    }

    /** Returns a notice that something could not be done. */
    public static Notice problem(String what, String sentence) {
        return new Notice(what, sentence, Tone.PROBLEM, List.of());
    }
}
