package app.rundown.ui.opening;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.PictureAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.read.Readers;
import app.rundown.ui.picture.PictureLoader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the pictures of the open documents come from: the archives that the documents were read from, else the web. */
public final class Pictures implements PictureLoader.Source {
    private final Fetches fetches;
    private volatile List<AnalysedDocument> open = List.of();

    /**
     * Creates the source of no document's pictures.
     *
     * @param fetches reads those that no archive holds
     */
    public Pictures(Fetches fetches) {
        this.fetches = fetches;
    }

    /** Sets which documents are open. */
    public void open(List<AnalysedDocument> documents) {
        open = documents;
    }

    @Override
    public boolean isLocal(PictureAddress address) {
        return address.isInline() || archive(address).isPresent();
    }

    @Override
    public byte[] picture(PictureAddress address, Cancel cancel) throws IOException {
        Optional<Capture> archive = archive(address);
        return archive.isPresent()
                ? Readers.picture(archive.get(), address.text())
                        .orElseThrow(() -> new IOException("The picture can't be found in the archive."))
                : fetches.picture(address, cancel);
    }

    private Optional<Capture> archive(PictureAddress address) {
        return open.stream()
                .map(AnalysedDocument::document)
                .filter(document -> document.archive().pictures().contains(address.text()))
                .map(Document::capture)
                .findFirst();
    }
}
