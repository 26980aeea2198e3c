package app.rundown.cli;

import app.rundown.base.Memory;
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
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.Session;
import app.rundown.store.work.Work;
import app.rundown.store.work.WorkFile;
import app.rundown.user.UnitedData;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Opens the documents of a command one after another. Reports why a document failed, and which pages one lacks. */
final class DocumentOpener {
    private final @Nullable DocumentKind as;
    private final boolean allPages;
    private final WishedPage page;
    private final Places places;
    private final Console console;
    private final List<AnalysedDocument> documents = new ArrayList<>();
    private final Set<String> ticked = new HashSet<>();
    private UserData added = UserData.NONE;
    private boolean complete = true;

    private DocumentOpener(
            @Nullable DocumentKind as, boolean allPages, @Nullable String page, Places places, Console console) {
        this.as = as;
        this.allPages = allPages;
        this.page = new WishedPage(page);
        this.places = places;
        this.console = console;
    }

    /**
     * Opens files and addresses.
     *
     * @param as the kind that the user asked for, or null to judge by the content
     * @param allPages whether to fetch the other pages of a live blog too; for files this is never done
     * @param page the number or address of the page to read from each archive of several pages, or null for the one
     *     with the most updates
     */
    static OpenedDocuments of(
            List<String> files,
            @Nullable DocumentKind as,
            boolean allPages,
            @Nullable String page,
            Places places,
            Console console) {
        DocumentOpener opening = new DocumentOpener(as, allPages, page, places, console);
        files.forEach(opening::open);
        return new OpenedDocuments(opening.documents, opening.added, opening.ticked, opening.complete);
    }

    private void open(String file) {
        try {
            if (!Places.isAddress(file) && WorkFile.isNamed(file)) {
                openWork(file);
                return;
            }
            Capture capture = places.read(file, Progress.NONE, new Cancel());
            if (documents.stream()
                    .anyMatch(other -> other.document().capture().withPage(null).equals(capture))) {
                console.say("“" + file + "” was given twice and is read only once.");
                return;
            }
            AnalysedDocument analysed = analyse(capture.withPage(page.name()));
            String remark = page.remark(analysed.document());
            if (remark != null) {
                console.say(remark);
            }
            if (!page.is(analysed.document())) {
                complete = false;
                return;
            }
            Document document = add(analysed);
            Pagination part = document.part();
            if (document.kind() == DocumentKind.LIVE_BLOG && part != null && part.isPart()) {
                readOtherPages(document, part);
            }
        } catch (IOException e) {
            complete = false;
            console.say(e);
        }
    }

    /** Opens the documents of a piece of work, with what the user added to them. */
    private void openWork(String file) throws IOException {
        WorkFile.Opened opened = WorkFile.read(file);
        Work work = opened.work();
        opened.told().forEach(console::say);
        complete &= opened.told().isEmpty();
        UnitedData united = UnitedData.of(added, work.added());
        added = united.data();
        if (!united.conflicts().isEmpty()) {
            console.say("“" + file + "”: what was added in it differs from another file in "
                    + (united.conflicts().size() == 1
                            ? "one matter"
                            : united.conflicts().size() + " matters")
                    + "; the file that was named first counts.");
        }
        for (int i = 0; i < opened.captures().size(); i++) {
            Capture capture = opened.captures().get(i);
            DocumentKind kind = work.session().documents().get(i).as();
            Document document = documents.stream()
                    .map(AnalysedDocument::document)
                    .filter(other -> KeptCapture.of(other.capture()).isLike(KeptCapture.of(capture)))
                    .findFirst()
                    .orElseGet(() -> add(analyse(capture, as == null ? kind : as)));
            tick(document, i, work.session());
        }
    }

    /** Ticks what is ticked in a document, which has this number in a session. */
    private void tick(Document document, int number, Session session) {
        List<Session.Ref> refs = session.ticked().stream()
                .filter(ref -> ref.document() == number)
                .toList();
        if (!refs.isEmpty()) {
            UpdateKeys keys = new UpdateKeys(document);
            for (Session.Ref ref : refs) {
                List<Update> alike = keys.find(ref.key());
                if (ref.nth() < alike.size()) {
                    ticked.add(alike.get(ref.nth()).id());
                }
            }
        }
    }

    private AnalysedDocument analyse(Capture capture) {
        return analyse(capture, as);
    }

    private AnalysedDocument analyse(Capture capture, @Nullable DocumentKind kind) {
        // Most exports state it, and for a large page it takes a while.
        ForkJoinPool.commonPool().execute(capture::sha256);
        AnalysedDocument read = Pipeline.read(capture, "d" + (documents.size() + 1), kind, added);
        Memory.tidyAfter(capture.size());
        AnalysedDocument analysed = Pipeline.analyse(read);
        Memory.tidyAfter(capture.size());
        return analysed;
    }

    private Document add(AnalysedDocument analysed) {
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
        walk.captures().forEach(other -> add(analyse(other)));
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
