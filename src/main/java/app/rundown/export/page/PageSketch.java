package app.rundown.export.page;

import app.rundown.export.content.Labels;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Selection;
import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.NameLook;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of the web page as texts, to show it where there is no browser: the content of {@link HtmlExporter} in
 * its order, with the same marks and numbers.
 *
 * @param isWhole whether nothing of the page is missing at the end
 */
public record PageSketch(List<PageText> texts, boolean isWhole) {
    /** Keeps a copy. */
    public PageSketch {
        texts = List.copyOf(texts);
    }

    /**
     * Sketches the page of a selection, and stops behind the update in which it gets longer than so many characters.
     */
    public static PageSketch of(Selection selection, int longest) {
        ReadableExport sheet = ReadableExport.of(selection, LossStatement.of(new HtmlExporter(), selection));
        Form form = new Form(sheet, longest);
        try {
            sheet.write(form, form.notes);
            return new PageSketch(form.texts, true);
        } catch (IOException enough) {
            return new PageSketch(form.texts, false);
        }
    }

    private static final class Form implements ReadableForm {
        private final List<PageText> texts = new ArrayList<>();
        private final ReadableExport sheet;
        private final Notes notes;
        private final int longest;
        private int length;

        Form(ReadableExport sheet, int longest) {
            this.sheet = sheet;
            this.longest = longest;
            notes = new Notes(sheet.sources().size());
        }

        @Override
        public void begin() {
            add(PageText.Kind.TITLE, sheet.title());
            add(PageText.Kind.LOSS, sheet.loss());
        }

        @Override
        public void introduction(ReadableExport.Introduction introduction) {
            add(PageText.Kind.HEADING, introduction.heading() + raised(notes.source(introduction.source())));
            blocks(introduction.blocks(), introduction.quotes());
            introduction.notes().forEach(this::note);
        }

        @Override
        public void article(ReadableExport.Article article) {
            TimelineEntry entry = article.entry();
            if (article.heading() != null) {
                add(PageText.Kind.HEADING, article.heading());
            }
            StringBuilder time = new StringBuilder(article.time());
            MarkdownBlocks.numbers(time, article.timeNotes(), notes);
            add(PageText.Kind.TIME, time.toString());
            String lead = article.lead();
            if (!lead.isEmpty() || !article.headline().isEmpty()) {
                List<Quote> headed = new QuotesOfBlocks(entry.quotes()).inLine(Update.HEADLINE);
                add(text(PageText.Kind.HEADLINE, lead, article.headline(), List.of(), headed));
            }
            blocks(entry.update().blocks(), entry.quotes());
            sheet.selection().notes(entry).forEach(this::note);
            List<String> facts = new ArrayList<>(sheet.facts(entry));
            if (entry.update().url() != null) {
                facts.add(entry.update().url());
            }
            facts.add("Source" + raised(notes.source(article.source())));
            add(PageText.Kind.FACTS, String.join(" · ", facts));
        }

        private void note(PlacedNotes.Placed note) {
            add(
                    PageText.Kind.NOTE,
                    ReadableExport.noteLabel(note) + ": " + note.note().text());
        }

        @Override
        public void sources() {
            add(PageText.Kind.END, "Sources");
            int number = 0;
            for (ReadableExport.Source source : sheet.sources()) {
                number++;
                String facts = number + ". " + source.title() + "; " + source.facts();
                add(
                        PageText.Kind.SOURCE,
                        facts
                                + source.remarks().stream()
                                        .map(remark -> "\n" + remark)
                                        .reduce("", String::concat));
            }
        }

        @Override
        public void notes() throws IOException {
            add(PageText.Kind.END, "Notes");
            int number = notes.first();
            for (Note note : notes.all()) {
                add(PageText.Kind.SOURCE, number + ". " + note.text());
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
            if (length > longest) {
                throw new IOException("there is enough");
            }
        }

        private void add(PageText.Kind kind, String words) {
            add(new PageText(kind, UnseenCharacters.cleaned(words), List.of()));
        }

        private void add(PageText text) {
            texts.add(text);
            length += text.words().length();
        }

        private void blocks(List<Block> blocks, List<Quote> quotes) {
            QuotesOfBlocks found = new QuotesOfBlocks(quotes);
            for (int i = 0; i < blocks.size(); i++) {
                block(i, blocks, found);
            }
        }

        private void block(int index, List<Block> blocks, QuotesOfBlocks quotes) {
            switch (blocks.get(index)) {
                case Block.Paragraph words -> words(PageText.Kind.PARAGRAPH, index, words, quotes);
                case Block.ListItem words -> words(PageText.Kind.ITEM, index, words, quotes);
                case Block.Blockquote words -> {
                    words(PageText.Kind.BLOCKQUOTE, index, words, quotes);
                    by(quotes.below(index, blocks));
                }
                case Block.Post post -> {
                    add(PageText.Kind.ORIGIN, post.origin().words());
                    add(text(PageText.Kind.POST, "", post.text(), post.links(), quotes.inLine(index)));
                    by(quotes.below(index, blocks));
                }
                case Block.Picture picture -> add(PageText.Kind.ASIDE, Labels.of(picture));
                case Block.Embed embed -> add(PageText.Kind.ASIDE, Labels.of(embed));
                case Block.Teaser teaser -> add(PageText.Kind.ASIDE, Labels.of(teaser));
            }
        }

        private void words(PageText.Kind kind, int index, Block.Words block, QuotesOfBlocks quotes) {
            PageText text = text(kind, "", block.text(), block.links(), quotes.inLine(index));
            List<Quote> whole = quotes.whole(index);
            add(
                    whole.isEmpty()
                            ? text
                            : new PageText(
                                    kind,
                                    text.words(),
                                    List.of(new PageText.Mark(
                                            0, text.words().length(), colour(whole.getFirst()), whole.getFirst()))));
        }

        private PageText text(PageText.Kind kind, String lead, String words, List<Link> links, List<Quote> quotes) {
            StringBuilder shown = new StringBuilder(UnseenCharacters.cleaned(lead));
            List<PageText.Mark> marks = new ArrayList<>();
            Quote open = null;
            int start = 0;
            for (MarkedWords.Piece piece : MarkedWords.of(words, links, quotes)) {
                if (piece.quote() != open) {
                    mark(marks, start, shown.length(), open);
                    open = piece.quote();
                    start = shown.length();
                }
                shown.append(UnseenCharacters.cleaned(words, piece.start(), piece.end()));
                for (Quote ended : piece.ended()) {
                    if (ended == open) {
                        mark(marks, start, shown.length(), open);
                        open = null;
                    }
                    shown.append(" [").append(label(ended)).append(']');
                }
            }
            mark(marks, start, shown.length(), open);
            return new PageText(kind, shown.toString(), marks);
        }

        private void mark(List<PageText.Mark> marks, int start, int end, @Nullable Quote quote) {
            if (quote != null) {
                marks.add(new PageText.Mark(start, end, colour(quote), quote));
            }
        }

        private int colour(Quote quote) {
            return quote.speaker() == null ? -1 : NameLook.of(quote.speaker()) % NameLook.HUES;
        }

        private void by(List<Quote> quotes) {
            quotes.forEach(quote -> add(PageText.Kind.BY, "— " + label(quote)));
        }

        private String label(Quote quote) {
            SpeakerLabel label = SpeakerLabel.of(quote);
            return label.words() + (label.note() == null ? "" : raised(notes.of(label.note())));
        }

        private static String raised(Notes.Ref ref) {
            StringBuilder number = new StringBuilder();
            MarkdownBlocks.number(number, ref);
            return number.toString();
        }
    }
}
