package app.rundown.growth;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.pipeline.Pipeline;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Opens a document as the program does. {@link CountingLoader} loads it, and with it all that it calls. */
final class Job implements BiFunction<byte[], @Nullable String, String> {
    /**
     * Opens a document.
     *
     * @param bytes the document
     * @param as as what it is opened, or null
     * @return what was found, in short
     */
    @Override
    public String apply(byte[] bytes, @Nullable String as) {
        DocumentKind kind = as == null ? null : DocumentKind.valueOf(as);
        AnalysedDocument open = Pipeline.open(new Capture("page", bytes), "d", kind);
        Pipeline.merge(List.of(open));
        return "%s, %d updates, %d quotes, %d reports"
                .formatted(
                        open.document().kind(),
                        open.document().updates().size(),
                        open.quotes().size(),
                        open.reports().size());
    }
}
