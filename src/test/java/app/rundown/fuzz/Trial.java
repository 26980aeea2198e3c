package app.rundown.fuzz;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.model.Quote;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Shown;
import java.util.List;

/** What must hold of every document, whatever its bytes are. */
final class Trial {
    private Trial() {}

    /**
     * Goes the whole way from bytes to the shown timeline.
     *
     * @throws AssertionError where the outcome is none that a user could be shown
     */
    static void run(byte[] bytes) {
        Dossier dossier = Pipeline.open(new Capture("fuzz", bytes), "d1", null);
        boolean none = dossier.document().kind() == Kind.NONE;
        hold(none == dossier.document().updates().isEmpty(), "updates exactly where something was recognised");
        hold(!none || !dossier.document().problems().isEmpty(), "nothing recognised is said");
        hold(
                dossier.document().problems().stream()
                        .noneMatch(problem -> problem.what().contains("because of a bug in Rundown")),
                "no room stumbles");
        for (Quote quote : dossier.quotes()) {
            List<Block> blocks = quote.update() == null
                    ? dossier.document().introduction()
                    : dossier.document().updates().stream()
                            .filter(u -> u.id().equals(quote.update()))
                            .findFirst()
                            .orElseThrow()
                            .blocks();
            String block = blocks.get(quote.span().block()).text();
            hold(
                    block.substring(quote.span().start(), quote.span().end()).equals(quote.text()),
                    "a quote stands where it says");
        }
        Shown shown = Shown.of(Pipeline.merge(List.of(dossier)), Filter.NONE, Order.NEWEST_FIRST);
        hold(shown.entries().size() == dossier.document().updates().size(), "every update is shown");
    }

    private static void hold(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("Broken: " + what);
        }
    }
}
