package app.rundown.export.page;

import app.rundown.export.content.Labels;
import app.rundown.export.content.MarkdownText;
import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.UnseenCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of one update as Markdown, its quotes marked with their speakers. */
final class MarkdownBlocks {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A bit for each category of Unicode. */
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    private final StringBuilder text;
    private final Notes notes;
    private final QuotesOfBlocks quotes;

    MarkdownBlocks(StringBuilder text, Notes notes, List<Quote> quotes) {
        this.text = text;
        this.notes = notes;
        this.quotes = new QuotesOfBlocks(quotes);
    }

    /** Adds blocks, each with a blank line before it; items that follow each other are one list. */
    void add(List<Block> blocks) {
        boolean inList = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean item = blocks.get(i) instanceof Block.ListItem;
            text.append(item && inList ? "" : "\n");
            add(i, blocks);
            inList = item;
        }
    }

    /** Adds a headline to the line that is begun. */
    void addHeadline(String headline) {
        words(Update.HEADLINE, headline, List.of());
    }

    private void add(int index, List<Block> blocks) {
        int start = text.length();
        switch (blocks.get(index)) {
            case Block.Paragraph paragraph -> words(index, paragraph.text(), paragraph.links());
            case Block.ListItem item -> {
                text.append("- ");
                words(index, item.text(), item.links());
                indent(start, "  ");
            }
            case Block.Blockquote passage -> {
                text.append("> ");
                words(index, passage.text(), passage.links());
                by(index, blocks);
                indent(start, "> ");
            }
            case Block.Post post -> {
                text.append("> ")
                        .append(MarkdownText.link(
                                post.origin().words(), post.origin().url()))
                        .append(":\n\n");
                words(index, post.text(), post.links());
                by(index, blocks);
                indent(start, "> ");
            }
            case Block.Embed embed -> text.append("> ").append(MarkdownText.link(Labels.of(embed), embed.url()));
            case Block.Picture picture ->
                text.append('*')
                        .append(MarkdownText.link(Labels.of(picture), picture.url()))
                        .append('*');
            case Block.Teaser teaser ->
                text.append('*')
                        .append(MarkdownText.link(Labels.of(teaser), teaser.url()))
                        .append('*');
        }
        text.append('\n');
    }

    private void words(int block, String words, List<Link> links) {
        int begin = text.length();
        Quote open = null;
        boolean emphasised = false;
        for (MarkedWords.Piece piece : MarkedWords.of(words, links, quotes.inLine(block))) {
            if (piece.quote() != open) {
                text.append(emphasised ? "*" : "");
                open = piece.quote();
                emphasised = open != null && canEmphasise(words, piece, open);
                text.append(emphasised ? "*" : "");
            }
            if (block == Update.HEADLINE) {
                text.append(MarkdownText.inline(words.substring(piece.start(), piece.end())));
            } else if (piece.url() == null) {
                MarkdownText.add(text, words, piece.start(), piece.end(), text.length() == begin);
            } else {
                text.append(
                        MarkdownText.webLink(UnseenCharacters.cleaned(words, piece.start(), piece.end()), piece.url()));
            }
            for (Quote ended : piece.ended()) {
                if (ended == open && emphasised) {
                    text.append('*');
                    emphasised = false;
                }
                label(ended);
            }
        }
        text.append(emphasised ? "*" : "");
    }

    /** Whether CommonMark takes a star before a quote, and one behind it, for emphasis. */
    private static boolean canEmphasise(String words, MarkedWords.Piece first, Quote quote) {
        int end = Math.min(
                words.length(), Math.max(first.start() + 1, quote.span().end()));
        int begin = words.codePointAt(first.start());
        boolean bounded = first.start() == 0 || isApart(words.codePointBefore(first.start()));
        boolean needsBound = first.url() != null || isApart(begin);
        return (bounded || !needsBound) && !isWhite(begin) && !isWhite(words.codePointBefore(end));
    }

    /** Whether a character is white or punctuation, as CommonMark has it, which counts symbols as punctuation. */
    private static boolean isApart(int c) {
        return isWhite(c) || (PUNCTUATION >> Character.getType(c) & 1) != 0;
    }

    private static boolean isWhite(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void label(Quote quote) {
        SpeakerLabel label = SpeakerLabel.of(quote);
        text.append(" \\[").append(MarkdownText.inline(label.words()));
        number(label.note());
        text.append("\\]");
    }

    private void by(int index, List<Block> blocks) {
        for (Quote quote : quotes.below(index, blocks)) {
            SpeakerLabel label = SpeakerLabel.of(quote);
            text.append("\n\n— ").append(MarkdownText.inline(label.words()));
            number(label.note());
        }
    }

    private void number(@Nullable Note note) {
        if (note != null) {
            number(text, notes.of(note));
        }
    }

    /** Begins each line behind the first with the same sign. */
    private void indent(int start, String sign) {
        if (text.indexOf("\n", start) >= 0) {
            String lines = text.substring(start);
            text.setLength(start);
            text.append(lines.replace("\n", "\n" + sign));
        }
    }

    /** Adds the numbers of notes, with commas between them. */
    static void numbers(StringBuilder text, List<Note> all, Notes notes) {
        for (int i = 0; i < all.size(); i++) {
            text.append(i == 0 ? "" : ",");
            number(text, notes.of(all.get(i)));
        }
    }

    /** Adds a raised number. */
    static void number(StringBuilder text, Notes.Ref ref) {
        String digits = Integer.toString(ref.number());
        for (int i = 0; i < digits.length(); i++) {
            text.append(RAISED.charAt(digits.charAt(i) - '0'));
        }
    }
}
