package app.rundown.cli;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Pages;
import app.rundown.fetch.Places;
import app.rundown.fetch.Progress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import app.rundown.pipeline.Pipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the documents of a command one after another. Reports why a document failed, and which pages one lacks. */
final class DocumentOpener {
    private final @Nullable DocumentKind as;
    private final boolean allPages;
    private final Places places;
    private final Console console;
    private final List<AnalysedDocument> documents = new ArrayList<>();
    private boolean complete = true;

    private DocumentOpener(@Nullable DocumentKind as, boolean allPages, Places places, Console console) {
        this.as = as;
        this.allPages = allPages;
        this.places = places;
        this.console = console;
    }

    /**
     * Opens files and addresses.
     *
     * @param as the kind that the user asked for, or null to judge by the content
     * @param allPages whether to fetch the other pages of a live blog too; for files this is never done
     */
    static OpenedDocuments of(
            List<String> files, @Nullable DocumentKind as, boolean allPages, Places places, Console console) {
        DocumentOpener opening = new DocumentOpener(as, allPages, places, console);
        files.forEach(opening::open);
        return new OpenedDocuments(opening.documents, opening.complete);
    }

    private void open(String file) {
        try {
            Capture capture = places.read(file, Progress.NONE, new Cancel());
            if (documents.stream().anyMatch(other -> other.document().capture().equals(capture))) {
                console.say("“" + file + "” was given twice and is read only once.");
                return;
            }
            Document document = add(capture);
            Pagination part = document.part();
            if (document.kind() == DocumentKind.LIVE_BLOG && part != null && part.isPart()) {
                readOtherPages(document, part);
            }
        } catch (IOException e) {
            complete = false;
            console.say(e);
        }
    }

    private Document add(Capture capture) {
        AnalysedDocument analysed = Pipeline.open(capture, "d" + (documents.size() + 1), as);
        documents.add(analysed);
        if (analysed.document().kind() == DocumentKind.NONE) {
            complete = false;
            console.say(unrecognised(analysed.document()));
        }
        return analysed.document();
    }

    /** Fetches the other pages of a live blog if the user wants them; otherwise says that there are more. */
    private void readOtherPages(Document document, Pagination part) {
        Capture capture = document.capture();
        Pages pages =
                new Pages(documents.stream().map(AnalysedDocument::document).toList());
        boolean way =
                capture.fetched() != null && pages.next(capture.path(), part).isPresent();
        if (!way || !allPages) {
            String hint = way ? " With --all-pages, the others are read too." : "";
            console.say(capture.path() + ": "
                    + part.problem(document.updates().size()).what() + hint);
            return;
        }
        Pages.Walk walk = pages.walk(
                capture.path(),
                part,
                (address, number) -> places.read(address, Progress.NONE, new Cancel()),
                page -> Pipeline.readPagination(page, as));
        walk.captures().forEach(this::add);
        if (walk.stopped() != null) {
            complete = false;
            console.say(walk.stopped());
        }
    }

    private static String unrecognised(Document document) {
        String why =
                document.problems().stream().findFirst().map(Problem::what).orElse("no updates were recognised in it.");
        return document.capture().path() + ": " + why;
    }
}
