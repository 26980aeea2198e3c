package app.rundown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.rundown.export.ExportedText;
import app.rundown.export.Format;
import app.rundown.export.RoundTrip;
import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.work.WorkFile;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks the whole way from bytes to every export, and back, on real pages, where they are at hand. */
@ExtendWith(SharedDocuments.class)
@Execution(ExecutionMode.CONCURRENT)
class SharedPagesTest {
    @TempDir
    Path folder;

    @Test
    void goTheWholeWay() throws IOException {
        for (Path page : SharedDocuments.pages()) {
            AnalysedDocument analysed = SharedDocuments.opened(page);
            assertFalse(
                    analysed.document().problems().stream()
                            .anyMatch(problem -> problem.where().equals("the quotes")),
                    page.toString());
            Timeline timeline = Pipeline.merge(List.of(analysed));
            FilteredTimeline shown = FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST);
            assertEquals(analysed.document().updates().size(), shown.entries().size(), page.toString());
            everyQuoteStandsWhereItSays(analysed, page);
            Selection all = new Selection(timeline, shown.entries(), true, "", 0);
            for (Format format : Format.values()) {
                // A file of events or of references alone is empty where there are none.
                boolean mayBeEmpty =
                        format == Format.TIMESKETCH || all.entries().isEmpty();
                assertFalse(ExportedText.of(format, all).isEmpty() && !mayBeEmpty, page + " as " + format);
            }
            RoundTrip.ofQdpx(all, page.toString());
            RoundTrip.ofJsonLd(all, page.toString());
        }
    }

    @Test
    void comeBackFromAFileOfWork() throws IOException {
        for (Path page : SharedDocuments.pages()) {
            Path work = folder.resolve("work.rundown");
            SavedWork.save(work, UserData.NONE, page.toString());
            WorkFile.Opened opened = WorkFile.read(work.toString());
            assertEquals(List.of(), opened.told(), page.toString());
            // The same capture has the same export, which the samples show; here, that it is the same.
            Capture read = CaptureFiles.read(page.toString());
            Capture kept = opened.captures().getFirst();
            assertEquals(read, kept, page.toString());
            assertEquals(read.fetched(), kept.fetched(), page.toString());
            assertEquals(read.written(), kept.written(), page.toString());
        }
    }

    private static void everyQuoteStandsWhereItSays(AnalysedDocument analysed, Path page) {
        Map<String, Update> updates =
                analysed.document().updates().stream().collect(Collectors.toMap(Update::id, Function.identity()));
        for (Quote quote : analysed.quotes()) {
            int place = quote.span().block();
            String block = quote.update() == null
                    ? analysed.document().introduction().get(place).text()
                    : updates.get(quote.update()).text(place);
            assertEquals(
                    quote.text(),
                    block.substring(quote.span().start(), quote.span().end()),
                    page.toString());
        }
    }
}
