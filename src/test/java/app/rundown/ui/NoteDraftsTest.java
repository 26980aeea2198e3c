package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.model.AnalysedDocument;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.KeptDocument;
import app.rundown.store.session.SessionFolder;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.NoteModel;
import app.rundown.ui.state.ProgramInfo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that what was written as a note outlives a program that ends before it is saved. */
class NoteDraftsTest {
    private static final Instant AT = Instant.parse("2024-11-21T08:15:30Z");

    @TempDir
    Path folder;

    /** Starts the program without a window; with no files it restores the session. */
    private AppModel start(String... files) {
        CompletableFuture<Void> now = CompletableFuture.completedFuture(null);
        EarlyStart early = FxThread.call(() -> EarlyStart.begin(
                List.of(files),
                new Services(
                        new SettingsFile(folder),
                        new UserDataFile(folder),
                        new SessionFolder(folder.resolve("state")),
                        new Places(new Web("test"), CaptureFiles::read),
                        new ProgramInfo("1.2.3", folder)),
                now,
                now));
        if (early.reading() != null) {
            Waiting.on(early.reading());
        }
        CompletableFuture<Void> listed = new CompletableFuture<>();
        FxThread.run(() -> early.model().recent().property().subscribe(recents -> {
            if (!recents.documents().isEmpty()) {
                listed.complete(null);
            }
        }));
        Waiting.on(listed);
        return early.model();
    }

    /** Ends the program without saving notes, as far as that can be done in one process. */
    private static void end(AppModel model) {
        FxThread.run(() -> model.session().close());
        // The list of recent documents may still be written when the test is over; what is kept last ends after it.
        Waiting.on(FxThread.call(() -> model.recent().keep()));
    }

    private static NoteModel.Target target(AppModel model, int nth) {
        return FxThread.call(() -> model.notes()
                .target(model.state().now().shown().entries().get(nth))
                .orElseThrow());
    }

    private static List<String> notices(AppModel model) {
        return FxThread.call(() ->
                model.state().now().notices().stream().map(Notice::sentence).toList());
    }

    private static Optional<String> draft(AppModel model, int nth) {
        NoteModel.Target target = target(model, nth);
        return FxThread.call(() -> model.notes().draft(target));
    }

    @Test
    void comesBackAndIsSaidSo() {
        AppModel first = start(TestWindow.LIVE);
        NoteModel.Target target = target(first, 2);
        FxThread.run(() -> first.notes().keepDraft(target, "Half a thou", AT));
        end(first);
        AppModel second = start();
        assertEquals(Optional.of("Half a thou"), draft(second, 2));
        assertEquals(Optional.empty(), draft(second, 1));
        assertTrue(notices(second).getFirst().startsWith("What you wrote on " + target.about() + " was not saved"));
        end(second);
        AppModel third = start();
        assertEquals(Optional.of("Half a thou"), draft(third, 2), "nobody has saved or discarded it");
        FxThread.run(() -> third.notes().saveDrafts());
        end(third);
        AppModel fourth = start();
        assertEquals(Optional.empty(), draft(fourth, 2));
        assertEquals(List.of(), notices(fourth));
        NoteModel.Target again = target(fourth, 2);
        assertEquals("Half a thou", fourth.notes().note(again).orElseThrow().text());
        end(fourth);
    }

    @Test
    void comesBackWhereverItsDocumentIsOpenedAgain() {
        AppModel first = start(TestWindow.LIVE);
        NoteModel.Target target = target(first, 2);
        FxThread.run(() -> first.notes().keepDraft(target, "Half a thou", AT));
        end(first);
        for (int other = 0; other < 5; other++) {
            // Only a few former sessions are kept.
            end(start(TestWindow.WRAP_UP));
        }
        AppModel again = start(TestWindow.WRAP_UP);
        assertEquals(List.of(), notices(again), "its document is not open yet");
        FxThread.join(() -> again.documents().open(List.of(TestWindow.LIVE)));
        String told = "What you wrote on " + target.about() + " was not saved";
        Waiting.until(
                () -> notices(again).stream().anyMatch(notice -> notice.startsWith(told)),
                () -> {},
                () -> notices(again).toString());
        assertEquals(
                Optional.of("Half a thou"), FxThread.call(() -> again.notes().draft(target)));
        Notice.Offer.Update way = FxThread.call(() -> again.state().now().notices().stream()
                .flatMap(notice -> notice.offers().stream())
                .filter(Notice.Offer.Update.class::isInstance)
                .map(Notice.Offer.Update.class::cast)
                .findFirst()
                .orElseThrow());
        assertEquals(
                Optional.of(target),
                FxThread.call(
                        () -> again.state().now().timeline().entry(way.id()).flatMap(again.notes()::target)));
        FxThread.run(() -> again.notes().discard(target));
        end(again);
        AppModel last = start(TestWindow.LIVE);
        FxThread.join(() -> last.session().openFormer());
        assertEquals(Optional.empty(), FxThread.call(() -> last.notes().draft(target)), "it was discarded");
        end(last);
    }

    @Test
    void itsNoticeGoesAndComesBackWithItsDocument() {
        AppModel first = start(TestWindow.LIVE);
        NoteModel.Target target = target(first, 2);
        FxThread.run(() -> first.notes().keepDraft(target, "Half a thou", AT));
        end(first);
        AppModel second = start();
        FxThread.join(() -> second.documents().open(List.of(TestWindow.WRAP_UP)));
        assertEquals(1, told(second));
        FxThread.join(() -> second.documents().close(live(second)));
        assertEquals(0, told(second), "its document is closed");
        FxThread.join(() -> second.documents().open(List.of(TestWindow.LIVE)));
        assertEquals(1, told(second));
        FxThread.run(() -> second.notes().keepDraft(target, "Half a thought", AT));
        FxThread.join(() -> second.documents().close(live(second)));
        FxThread.join(() -> second.documents().open(List.of(TestWindow.LIVE)));
        assertEquals(0, told(second), "the user knows it");
        FxThread.run(() -> second.notes().discard(target));
        end(second);
    }

    @Test
    void itsNoticeGoesWhenTheUserHasDealtWithIt() {
        AppModel first = start(TestWindow.LIVE);
        NoteModel.Target one = target(first, 1);
        NoteModel.Target other = target(first, 2);
        FxThread.run(() -> {
            first.notes().keepDraft(one, "Half a thou", AT);
            first.notes().keepDraft(other, "Another", AT);
        });
        end(first);
        AppModel second = start();
        assertTrue(notices(second).getFirst().contains(one.about()));
        FxThread.run(() -> second.notes().write(one, "Half a thought", AT));
        assertEquals(1, told(second));
        assertTrue(notices(second).getFirst().startsWith("What you wrote on " + other.about()));
        FxThread.run(() -> second.notes().keepDraft(other, "Another thought", AT));
        assertEquals(0, told(second), "the user goes on with it");
        FxThread.run(() -> second.notes().discard(other));
        end(second);
    }

    private static String live(AppModel model) {
        return FxThread.call(() -> model.state().now().timeline().documents().stream()
                .map(AnalysedDocument::document)
                .filter(document -> document.capture().name().contains("live"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static long told(AppModel model) {
        return notices(model).stream()
                .filter(notice -> notice.startsWith("What you wrote on "))
                .count();
    }

    @Test
    void makesWayForANoteThatWasSavedLater() {
        AppModel first = start(TestWindow.LIVE);
        NoteModel.Target target = target(first, 0);
        FxThread.run(() -> first.notes().keepDraft(target, "Half a thou", AT));
        end(first);
        AppModel other = start(TestWindow.LIVE);
        FxThread.run(() -> other.notes().write(target, "Whole", AT.plusSeconds(1)));
        FxThread.join(() -> other.session().openFormer());
        assertEquals(Optional.empty(), draft(other, 0));
        end(other);
    }

    @Test
    void isForgottenWithItsDocument() {
        AppModel model = start(TestWindow.LIVE);
        NoteModel.Target target = target(model, 0);
        FxThread.run(() -> model.notes().keepDraft(target, "Half a thou", AT));
        KeptDocument document = FxThread.call(
                () -> KeptDocument.of(model.state().now().timeline().documents().getFirst(), AT));
        FxThread.join(() -> model.session().forget(document));
        assertEquals(Optional.empty(), FxThread.call(() -> model.notes().draft(target)));
        end(model);
    }
}
