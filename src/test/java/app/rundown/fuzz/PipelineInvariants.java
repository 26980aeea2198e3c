package app.rundown.fuzz;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import java.util.List;

/** Checks what must hold for every document, whatever its bytes are. */
final class PipelineInvariants {
    private PipelineInvariants() {}

    /**
     * Goes the whole way from bytes to the shown timeline.
     *
     * @throws AssertionError if the result could not be shown to a user
     */
    static void run(byte[] bytes) {
        AnalysedDocument analysed = Pipeline.open(new Capture("fuzz", bytes), "d1", null);
        boolean none = analysed.document().kind() == DocumentKind.NONE;
        hold(none == analysed.document().updates().isEmpty(), "there are updates exactly if something was recognised");
        hold(!none || !analysed.document().problems().isEmpty(), "a document in which nothing was recognised says so");
        hold(
                analysed.document().problems().stream()
                        .noneMatch(problem -> problem.what().contains("because of a bug in Rundown")),
                "no room throws");
        for (Quote quote : analysed.quotes()) {
            String block = block(analysed, quote);
            hold(
                    block.substring(quote.span().start(), quote.span().end()).equals(quote.text()),
                    "the span of a quote holds its words");
        }
        FilteredTimeline shown =
                FilteredTimeline.of(Pipeline.merge(List.of(analysed)), Filter.NONE, Order.NEWEST_FIRST);
        hold(shown.entries().size() == analysed.document().updates().size(), "every update is shown");
    }

    /** Returns the block or the headline with the words of a quote. */
    private static String block(AnalysedDocument analysed, Quote quote) {
        if (quote.update() == null) {
            return analysed.document().introduction().get(quote.span().block()).text();
        }
        Update update = analysed.document().updates().stream()
                .filter(u -> u.id().equals(quote.update()))
                .findFirst()
                .orElseThrow();
        return quote.span().block() == Update.HEADLINE
                ? String.valueOf(update.headline())
                : update.blocks().get(quote.span().block()).text();
    }

    private static void hold(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Broken: " + what);
        }
    }
}
