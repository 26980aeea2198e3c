package app.rundown.export.page;

import app.rundown.export.cite.Citation;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.Labels;
import app.rundown.export.content.LinkedText;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.MarkdownText;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.Block;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes Markdown for notes apps and editors. Any CommonMark reader shows the words as the document has them. Pictures
 * are links, so that reading the notes loads nothing.
 */
public final class MarkdownExporter implements TextExporter {
    /** A blank line. */
    private static final String BETWEEN = "\n\n";

    @Override
    public List<String> missing(Selection selection) {
        return ReadableExport.missing(selection);
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        ReadableExport sheet = ReadableExport.of(selection, LossStatement.of(this, selection));
        List<String> parts = new ArrayList<>();
        parts.add("# " + MarkdownText.inline(sheet.title()));
        parts.add("*" + MarkdownText.inline(sheet.loss()) + "*");
        parts.add("## Documents");
        parts.add(sheet.sources().stream().map(MarkdownExporter::source).collect(Collectors.joining("\n")));
        for (ReadableExport.Introduction introduction : sheet.introductions()) {
            parts.add("## " + MarkdownText.inline(introduction.heading()));
            addBlocks(parts, introduction.blocks());
            addQuotes(parts, introduction.quotes());
        }
        if (!selection.entries().isEmpty()) {
            parts.add("## Updates");
        }
        out.append(String.join(BETWEEN, parts));
        for (ReadableExport.Article article : sheet.articles()) {
            for (String part : parts(article)) {
                out.append(BETWEEN).append(part);
            }
        }
        out.append("\n");
    }

    private static String source(ReadableExport.Source source) {
        String line =
                "- " + MarkdownText.link(source.title(), source.url()) + "; " + MarkdownText.inline(source.facts());
        return line
                + source.notes().stream()
                        .map(note -> "\n  - " + MarkdownText.inline(note))
                        .collect(Collectors.joining());
    }

    private static List<String> parts(ReadableExport.Article article) {
        List<String> parts = new ArrayList<>();
        parts.add("### " + MarkdownText.inline(article.heading()));
        article.notes().forEach(note -> parts.add("*" + MarkdownText.inline(note) + "*"));
        addBlocks(parts, article.blocks());
        addQuotes(parts, article.quotes());
        article.labels().forEach(label -> parts.add(MarkdownText.inline(label)));
        Citation citation = article.citation();
        parts.add("Source: " + MarkdownText.inline(citation.source()) + "; "
                + (citation.url() == null ? "" : MarkdownText.bare(citation.url()) + "; ")
                + MarkdownText.inline(citation.evidence()));
        return parts;
    }

    private static void addBlocks(List<String> parts, List<Block> blocks) {
        List<String> list = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.ListItem) {
                list.add(block(block));
            } else {
                addList(parts, list);
                parts.add(block(block));
            }
        }
        addList(parts, list);
    }

    /** Adds items that follow each other as one list, and empties them. */
    private static void addList(List<String> parts, List<String> items) {
        if (!items.isEmpty()) {
            parts.add(String.join("\n", items));
            items.clear();
        }
    }

    private static void addQuotes(List<String> parts, List<AttributedQuote> quotes) {
        if (!quotes.isEmpty()) {
            parts.add("Quotes:");
            parts.add(quotes.stream()
                    .map(said -> "- " + MarkdownText.inline(said.text()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> words(LinkedText.of(paragraph));
            case Block.ListItem item -> indent("- ", "  ", words(LinkedText.of(item)));
            case Block.Blockquote passage -> indent("> ", "> ", words(LinkedText.of(passage)));
            case Block.Picture picture -> "*" + MarkdownText.link(Labels.of(picture), picture.url()) + "*";
            case Block.Post post ->
                indent(
                        "> ",
                        "> ",
                        MarkdownText.link(post.origin().words(), post.origin().url())
                                + ":\n\n"
                                + words(LinkedText.of(post)));
            case Block.Embed embed -> indent("> ", "> ", MarkdownText.link(Labels.of(embed), embed.url()));
            case Block.Teaser teaser -> "*" + MarkdownText.link(Labels.of(teaser), teaser.url()) + "*";
        };
    }

    /** Escapes the runs of a block; only the first run may begin a line, where more characters must be escaped. */
    private static String words(List<LinkedText> runs) {
        StringBuilder text = new StringBuilder();
        for (LinkedText run : runs) {
            boolean first = text.isEmpty();
            if (run.url() != null) {
                text.append(MarkdownText.link(run.text(), run.url()));
            } else {
                text.append(first ? MarkdownText.escape(run.text()) : MarkdownText.following(run.text()));
            }
        }
        return text.toString();
    }

    private static String indent(String first, String next, String text) {
        return first + text.replace("\n", "\n" + next);
    }
}
