package app.rundown.ui;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Pages;
import app.rundown.model.Document;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.model.Part;
import app.rundown.pipeline.Pipeline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages of an open live blog that are not open beside it, where a way to them is known. Nothing is fetched before
 * {@link #read}.
 *
 * @param document the id of the page that is open
 * @param title what it is called
 * @param address where it is
 * @param part what it says of its pages
 * @param next the address of the first page that is not open
 * @param pages passes by those that are
 */
record OtherPages(String document, String title, String address, Part part, String next, Pages pages) {

    /** The pages that a document lacks; nothing where it is whole, where all are open, or where no way is known. */
    static Optional<OtherPages> of(Document document, List<Dossier> open) {
        String address = document.address();
        Part part = document.part();
        if (document.kind() != Kind.LIVE_BLOG || address == null || part == null) {
            return Optional.empty();
        }
        Pages pages = new Pages(open.stream().map(Dossier::document).toList());
        return pages.next(address, part)
                .map(next -> new OtherPages(document.id(), document.title(), address, part, next, pages));
    }

    /** What a button says that reads them, with the host that it will ask. */
    String wish() {
        return which() + " from " + host(next);
    }

    /** The same where it does not stand beside the document's name. */
    String wishByName() {
        return which() + " of " + title + " from " + host(next);
    }

    private String which() {
        return "Read the " + (part.page() > 1 ? "older" : "other") + " pages";
    }

    /** The host of an address, without the "www." that nobody says. */
    static String host(String address) {
        try {
            return Objects.requireNonNullElse(URI.create(address).getHost(), address)
                    .replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Fetches them all; blocks, on any thread but that of the window. */
    List<ReadResult> read(Fetches fetches, Cancel button) {
        Pages.Walk walk = pages.walk(
                address,
                part,
                (place, number) -> fetches.read(place, "further page " + number + ", ", button),
                capture -> Pipeline.part(capture, null));
        List<ReadResult> reads = new ArrayList<>();
        walk.captures().forEach(capture -> reads.add(ReadResult.further(capture)));
        if (walk.stopped() != null) {
            reads.add(ReadResult.failed(title, walk.stopped()));
        }
        return reads;
    }
}
