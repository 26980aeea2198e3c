package app.rundown.export;

final class CsvExporter implements Exporter {
    @Override
    public String export(Selection selection) {
        throw new UnsupportedOperationException();
    }
}
