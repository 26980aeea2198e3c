package app.rundown.quote;

import app.rundown.model.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds out which quotes only go on from another one, so that their speakers are the same. */
final class GoingOn {
    private GoingOn() {}

    /**
     * Returns, by the id of each quote that goes on from another, the id of that other. Posts and headlines are passed
     * over: what stands around them goes on without them.
     *
     * @param found the quotes of a document as found, in its order
     */
    static Map<String, String> in(List<Quote> found) {
        Map<String, String> goingOn = new HashMap<>();
        Quote before = null;
        for (Quote quote : found) {
            if (quote.form() == Quote.Form.POST || quote.span().inHeadline()) {
                continue;
            }
            if (before != null && isFurther(quote, before)) {
                goingOn.put(quote.id(), before.id());
            }
            before = quote;
        }
        return goingOn;
    }

    private static boolean isFurther(Quote quote, Quote before) {
        return quote.basis() == Quote.Basis.CONTINUED || isNextBlock(quote, before);
    }

    /** Whether both are set off, one right below the other: one utterance in several paragraphs. */
    private static boolean isNextBlock(Quote quote, Quote before) {
        return quote.form() == Quote.Form.BLOCK
                && before.form() == Quote.Form.BLOCK
                && Objects.equals(quote.update(), before.update())
                && quote.span().block() == before.span().block() + 1
                && Objects.equals(quote.speaker(), before.speaker())
                && quote.basis() == before.basis();
    }
}
