package app.rundown.ui.opening;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Pages;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
import app.rundown.pipeline.Pipeline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages of an open live blog that are not open yet, if a way to them is known. Nothing is fetched before
 * {@link #read}.
 *
 * @param document id of the open page
 * @param title its title
 * @param address its address
 * @param part what it says about its pages
 * @param next address of the first page that is not open
 * @param pages skips the pages that are open
 */
public record OtherPages(String document, String title, String address, Pagination part, String next, Pages pages) {

    /**
     * Returns the pages that a live blog lacks; empty if it is complete, if all are open, or if no way to them is
     * known.
     */
    public static Optional<OtherPages> of(Document document, List<AnalysedDocument> open) {
        String address = document.address();
        Pagination part = document.part();
        if (document.kind() != DocumentKind.LIVE_BLOG || address == null || part == null) {
            return Optional.empty();
        }
        Pages pages = new Pages(open.stream().map(AnalysedDocument::document).toList());
        return pages.next(address, part)
                .map(next -> new OtherPages(document.id(), document.title(), address, part, next, pages));
    }

    /** Returns the label of a button that reads them, with the host that it will contact. */
    public String buttonLabel() {
        return which() + " from " + host(next);
    }

    /** Returns the label for a place that does not show the document's name. */
    public String buttonLabelWithTitle() {
        return which() + " of " + title + " from " + host(next);
    }

    private String which() {
        return "Read the " + (part.page() > 1 ? "older" : "other") + " pages";
    }

    /** Returns the host of an address without a leading “www.”; the whole address if it has no host. */
    public static String host(String address) {
        try {
            return Objects.requireNonNullElse(URI.create(address).getHost(), address)
                    .replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Fetches all of them. Blocks, so it must not run on the FX thread. */
    public List<ReadResult> read(Fetches fetches, Cancel button) {
        Pages.Walk walk = pages.walk(
                address,
                part,
                (place, number) -> fetches.read(place, "further page " + number + ", ", button),
                capture -> Pipeline.readPagination(capture, null));
        List<ReadResult> reads = new ArrayList<>();
        walk.captures().forEach(capture -> reads.add(ReadResult.further(capture)));
        if (walk.stopped() != null) {
            reads.add(ReadResult.failed(title, walk.stopped()));
        }
        return reads;
    }
}
