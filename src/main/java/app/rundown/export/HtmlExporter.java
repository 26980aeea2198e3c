package app.rundown.export;

final class HtmlExporter implements Exporter {
    @Override
    public String export(Selection selection) {
        throw new UnsupportedOperationException();
    }
}
