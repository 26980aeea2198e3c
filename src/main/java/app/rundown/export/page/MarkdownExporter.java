package app.rundown.export.page;

import app.rundown.export.content.LossStatement;
import app.rundown.export.content.MarkdownText;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes Markdown for notes apps and editors. Any CommonMark reader shows the words as the document has them; quotes
 * are emphasised, each with its speaker in square brackets behind it. Raised figures lead to the numbered sources and
 * notes at the end, because CommonMark has no footnotes; they stand only behind the program's own words. Pictures are
 * links, so that reading the notes loads nothing.
 */
public final class MarkdownExporter implements TextExporter {
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
        private final StringBuilder text;

        Form(ReadableExport sheet, Notes notes, Pieces pieces) {
            this.sheet = sheet;
            this.notes = notes;
            this.pieces = pieces;
            text = pieces.text();
        }

        @Override
        public void begin() {
            text.append("# ").append(MarkdownText.inline(sheet.title()));
            text.append("\n\n*").append(MarkdownText.inline(sheet.loss())).append("*\n");
        }

        @Override
        public void introduction(ReadableExport.Introduction introduction) {
            text.append("\n## ").append(MarkdownText.inline(introduction.heading()));
            MarkdownBlocks.number(text, notes.source(introduction.source()));
            text.append('\n');
            new MarkdownBlocks(text, notes, introduction.quotes()).add(introduction.blocks());
            introduction.notes().forEach(this::note);
        }

        @Override
        public void article(ReadableExport.Article article) {
            TimelineEntry entry = article.entry();
            if (article.heading() != null) {
                text.append("\n## ")
                        .append(MarkdownText.inline(article.heading()))
                        .append('\n');
            }
            text.append("\n### ").append(MarkdownText.inline(article.time()));
            MarkdownBlocks.numbers(text, article.timeNotes(), notes);
            String lead = article.lead();
            String headline = article.headline();
            if (!lead.isEmpty() || !headline.isEmpty()) {
                text.append(" · ").append(MarkdownText.inline(lead));
            }
            MarkdownBlocks blocks = new MarkdownBlocks(text, notes, entry.quotes());
            blocks.addHeadline(headline);
            text.append('\n');
            blocks.add(entry.update().blocks());
            sheet.selection().notes(entry).forEach(this::note);
            text.append('\n');
            for (String fact : sheet.facts(entry)) {
                text.append(MarkdownText.inline(fact)).append(" · ");
            }
            String url = entry.update().url();
            if (url != null) {
                text.append(MarkdownText.bare(url)).append(" · ");
            }
            text.append("Source");
            MarkdownBlocks.number(text, notes.source(article.source()));
            text.append('\n');
        }

        private void note(PlacedNotes.Placed note) {
            text.append("\n**")
                    .append(MarkdownText.inline(ReadableExport.noteLabel(note)))
                    .append(":** ")
                    .append(MarkdownText.following(note.note().text()))
                    .append('\n');
        }

        @Override
        public void sources() {
            text.append("\n## Sources\n\n");
            int number = 0;
            for (ReadableExport.Source source : sheet.sources()) {
                number++;
                source(number + ". ", source);
            }
        }

        private void source(String mark, ReadableExport.Source source) {
            text.append(mark)
                    .append(MarkdownText.link(source.title(), source.url()))
                    .append("; ")
                    .append(MarkdownText.inline(source.facts()))
                    .append('\n');
            for (String remark : source.remarks()) {
                text.append(" ".repeat(mark.length()))
                        .append("- ")
                        .append(MarkdownText.inline(remark))
                        .append('\n');
            }
        }

        @Override
        public void notes() throws IOException {
            text.append("\n## Notes\n\n");
            int number = notes.first();
            for (Note note : notes.all()) {
                text.append(number)
                        .append(". ")
                        .append(MarkdownText.inline(note.text()))
                        .append('\n');
                number++;
                pass();
            }
        }

        @Override
        public void end() {
            // The notes are the end.
        }

        @Override
        public void pass() throws IOException {
            pieces.pass();
        }
    }
}
