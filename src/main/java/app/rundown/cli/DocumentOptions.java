package app.rundown.cli;

import app.rundown.fetch.Places;
import app.rundown.model.DocumentKind;
import app.rundown.store.CaptureFiles;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents a command reads, and how: the same for all commands that print or write what they find. */
final class DocumentOptions {
    @Option(
            names = "--as",
            paramLabel = "KIND",
            converter = Converters.OfKind.class,
            description = "Read the documents as live-blog, wrap-up or article, whatever they look like.")
    private @Nullable DocumentKind as;

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description = "The number or address of the page to read from an archive (WARC, WACZ, MHTML, ZIP) of"
                    + " several; without it, the page with the most updates is read.")
    private @Nullable String page;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Saved pages, plain texts, or work that Rundown saved (.rundown), which is read with what was added"
                            + " to it; “-” reads standard input, and an address (https://…) is fetched.")
    private List<String> files = List.of();

    /** Returns why these documents can't be read, for the user; empty if they can be tried. */
    Optional<String> mistake() {
        return files.stream().filter(CaptureFiles.STANDARD_STREAM::equals).count() > 1
                ? Optional.of("standard input can be read only once.")
                : Optional.empty();
    }

    /**
     * Opens the documents one after another and reports on the console.
     *
     * @param allPages whether to fetch the other pages of a live blog too
     */
    OpenedDocuments open(boolean allPages, Places places, Console console) {
        return DocumentOpener.of(files, as, allPages, page, places, console);
    }
}
