package app.rundown.ui.opening;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Document.Archive;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import app.rundown.read.Readers;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the user is told about documents that were read. */
final class OpeningNotices {
    private OpeningNotices() {}

    /** Adds a notice if a document is one page of an archive that has others, with the offer to open them. */
    static void addArchive(Document document, List<AnalysedDocument> all, List<Notice> notices) {
        List<Notice.Offer> offers = otherPages(document, all);
        if (!offers.isEmpty()) {
            int count = document.archive().pages().size();
            String sentence = "It holds " + count + " pages with updates; this is “"
                    + Sentences.shortened(document.title()) + "”, with "
                    + Counts.of(document.updates().size(), "update") + ".";
            notices.add(new Notice(
                    document.capture().name(),
                    sentence,
                    Notice.Tone.HINT,
                    offers,
                    new Notice.Matter.Open(document.id())));
        }
    }

    /** Returns the offer to open the pages of an archive that are not open; none if all are. */
    static List<Notice.Offer> otherPages(Document document, List<AnalysedDocument> all) {
        Capture archive = document.capture();
        List<Archive.Page> others = document.archive().pages().stream()
                .filter(page -> !isOpen(archive.withPage(Integer.toString(page.number())), all))
                .toList();
        return others.isEmpty() ? List.of() : List.of(new Notice.Offer.ArchivePages(archive, others));
    }

    /** Returns a notice that a document is open already. */
    static Notice openAlready(String name, List<Notice.Offer> offers) {
        return new Notice(name, "This document is open already.", Notice.Tone.PROBLEM, offers);
    }

    /** Whether a capture is that of an open document. */
    static boolean isOpen(Capture capture, List<AnalysedDocument> all) {
        return all.stream().anyMatch(analysed -> analysed.document().capture().equals(capture));
    }

    /** Whether a capture is that of an open document, made at the same time. A page may become again what it was. */
    static boolean isOpenAsOfThen(Capture capture, List<AnalysedDocument> all) {
        return all.stream()
                .map(analysed -> analysed.document().capture())
                .anyMatch(open -> open.equals(capture) && Objects.equals(open.fetched(), capture.fetched()));
    }

    /** Returns a notice that nothing was recognised in a document, and why. */
    static Notice unrecognised(String name, Document document) {
        List<Notice.Offer> offers = new ArrayList<>();
        String sentence = "No updates were recognised.";
        if (!document.problems().isEmpty()) {
            // The reason why nothing was recognised is recorded last; earlier problems may have caused it.
            Problem problem = document.problems().getLast();
            sentence = Stream.concat(
                            Stream.of(problem),
                            document.problems().stream()
                                    .limit(document.problems().size() - 1))
                    .map(Problem::what)
                    .distinct()
                    .collect(Collectors.joining(" "));
            if (problem.address() != null) {
                offers.add(new Notice.Offer.Address(problem.address()));
            }
        }
        if (hasWords(document)) {
            if (Readers.canBeLiveBlog(document)) {
                offers.add(new Notice.Offer.As(document.capture(), DocumentKind.LIVE_BLOG));
            }
            offers.add(new Notice.Offer.As(document.capture(), DocumentKind.ARTICLE));
        }
        return new Notice(name, sentence, Notice.Tone.PROBLEM, offers);
    }

    /** Whether there is anything to read in a document in which nothing was recognised: not in a picture. */
    private static boolean hasWords(Document document) {
        return !Readers.read(document.capture(), document.id(), DocumentKind.ARTICLE)
                .updates()
                .isEmpty();
    }

    /**
     * Adds a notice if a document is one of several pages, with the offer to read the others if their addresses are
     * known.
     */
    static void addPagination(Document document, List<AnalysedDocument> all, List<Notice> notices) {
        Pagination part = document.part();
        if (document.kind() == DocumentKind.LIVE_BLOG && part != null && part.isPart()) {
            String sentence = part.problem(document.updates().size()).what();
            List<Notice.Offer> offers =
                    OtherPages.of(document, all).<Notice.Offer>map(Notice.Offer.Others::new).stream()
                            .toList();
            // If it is the only document, it is clear which one is meant.
            String which = all.size() == 1 ? "" : Sentences.shortened(document.title());
            notices.add(new Notice(which, sentence, Notice.Tone.HINT, offers, new Notice.Matter.Open(document.id())));
        }
    }
}
