package app.rundown.export.page;

import app.rundown.export.content.HtmlText;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.AnalysedDocument;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one web page that holds all it needs: no script, nothing loaded from elsewhere (the page's own policy forbids
 * both). The page is light or dark like the reader's system, and fit to print. Quotes are marked in the words, each
 * with its speaker behind it, which a copy of the words leaves out. Figures lead to the sources and notes at the end,
 * and back.
 */
public final class HtmlExporter implements TextExporter {
    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        """;

    @Override
    public boolean carriesHistory() {
        return true;
    }

    @Override
    public List<String> missing(Selection selection) {
        return ReadableExport.missing(selection);
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        ReadableExport sheet = ReadableExport.of(selection, LossStatement.of(this, selection));
        Notes notes = new Notes(sheet.sources().size());
        Pieces pieces = new Pieces(out);
        sheet.write(new Form(sheet, notes, pieces), notes);
        pieces.flush();
    }

    private static final class Form implements ReadableForm {
        private final ReadableExport sheet;
        private final Notes notes;
        private final Pieces pieces;
        private final StringBuilder html;
        private final HtmlBlocks blocks;
        private boolean inSection;

        Form(ReadableExport sheet, Notes notes, Pieces pieces) {
            this.sheet = sheet;
            this.notes = notes;
            this.pieces = pieces;
            html = pieces.text();
            blocks = new HtmlBlocks(html, notes, sheet.languages());
        }

        @Override
        public void begin() {
            html.append(HEAD)
                    .append("<title>")
                    .append(HtmlText.escape(sheet.title()))
                    .append("</title>\n<style>\n")
                    .append(style())
                    .append("</style>\n</head>\n<body>\n<main>\n<header>\n")
                    .append(element("h1", "", sheet.title()))
                    .append(element("p", "loss", sheet.loss()))
                    .append("</header>\n");
        }

        @Override
        public void introduction(ReadableExport.Introduction introduction) {
            html.append("<section>\n<h2 dir=\"auto\">").append(HtmlText.escape(introduction.heading()));
            blocks.source(introduction.source());
            html.append("</h2>\n");
            AnalysedDocument analysed =
                    sheet.sources().get(introduction.source() - 1).analysed();
            html.append("<div").append(blocks.language(analysed)).append(">\n");
            blocks.add(introduction.blocks(), introduction.quotes(), analysed);
            html.append("</div>\n");
            introduction.notes().forEach(this::note);
            html.append("</section>\n");
        }

        @Override
        public void article(ReadableExport.Article article) {
            if (article.heading() != null) {
                html.append(inSection ? "</section>\n" : "").append("<section>\n");
                html.append(element("h2", "", article.heading()));
                inSection = true;
            }
            TimelineEntry entry = article.entry();
            AnalysedDocument analysed =
                    sheet.sources().get(article.source() - 1).analysed();
            html.append("<article id=\"").append(HtmlText.escape(entry.id())).append("\">\n<h3>");
            html.append("<span class=\"time\">").append(HtmlText.escape(article.time()));
            blocks.numbers(article.timeNotes());
            html.append("</span>");
            String lead = article.lead();
            String headline = article.headline();
            if (!lead.isEmpty() || !headline.isEmpty()) {
                html.append(" <span class=\"headline\" dir=\"auto\"")
                        .append(blocks.language(analysed))
                        .append('>')
                        .append(HtmlText.escape(lead));
                blocks.headline(headline, entry.quotes());
                html.append("</span>");
            }
            html.append("</h3>\n<div class=\"content\"")
                    .append(blocks.language(analysed))
                    .append(">\n");
            blocks.add(entry.update().blocks(), entry.quotes(), analysed);
            html.append("</div>\n");
            sheet.selection().notes(entry).forEach(this::note);
            html.append("<p class=\"facts\" dir=\"auto\">");
            for (String fact : sheet.facts(entry)) {
                html.append(HtmlText.escape(fact)).append(" · ");
            }
            String url = entry.update().url();
            if (url != null) {
                html.append(HtmlText.link(url, url, RobustLink.all(analysed, url)))
                        .append(" · ");
            }
            html.append("Source");
            blocks.source(article.source());
            html.append("</p>\n</article>\n");
        }

        private void note(PlacedNotes.Placed note) {
            html.append("<p class=\"note\" dir=\"auto\">")
                    .append(HtmlText.escape(
                            ReadableExport.noteLabel(note) + ": " + note.note().text()))
                    .append("</p>\n");
        }

        @Override
        public void sources() {
            html.append(inSection ? "</section>\n" : "").append("<section class=\"end\">\n<h2>Sources</h2>\n<ol>\n");
            int number = 0;
            for (ReadableExport.Source source : sheet.sources()) {
                number++;
                String url = source.url();
                html.append("<li id=\"note-").append(number).append("\" dir=\"auto\">");
                html.append(HtmlText.link(source.title(), url, RobustLink.all(source.analysed(), url)));
                html.append("; ").append(HtmlText.escape(source.facts()));
                source.remarks().forEach(remark -> html.append("<br>").append(HtmlText.escape(remark)));
                back(number);
                html.append("</li>\n");
            }
            html.append("</ol>\n</section>\n");
        }

        @Override
        public void notes() throws IOException {
            int number = notes.first();
            html.append("<section class=\"end\">\n<h2>Notes</h2>\n<ol start=\"")
                    .append(number)
                    .append("\">\n");
            for (Note note : notes.all()) {
                html.append("<li id=\"note-").append(number).append("\" dir=\"auto\">");
                html.append(HtmlText.escape(note.text()));
                back(number);
                html.append("</li>\n");
                number++;
                pass();
            }
            html.append("</ol>\n</section>\n");
        }

        /** Adds the way back to where the text first refers to a number. */
        private void back(int number) {
            if (notes.isCited(number)) {
                html.append(" <a class=\"back\" href=\"#to-")
                        .append(number)
                        .append("\" aria-label=\"Back to the text\">↑</a>");
            }
        }

        @Override
        public void end() {
            html.append("</main>\n</body>\n</html>\n");
        }

        @Override
        public void pass() throws IOException {
            pieces.pass();
        }
    }

    private static String element(String name, String styleClass, String text) {
        return HtmlText.element(name, styleClass, HtmlText.escape(text));
    }

    private static String style() {
        try (InputStream in = HtmlExporter.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is not beside " + HtmlExporter.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css can't be read", e);
        }
    }
}
