package app.rundown.export;

final class MarkdownExporter implements Exporter {
    @Override
    public String export(Selection selection) {
        throw new UnsupportedOperationException();
    }
}
