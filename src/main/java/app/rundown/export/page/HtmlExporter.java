package app.rundown.export.page;

import app.rundown.export.cite.Citation;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.HtmlText;
import app.rundown.export.content.Labels;
import app.rundown.export.content.LinkedText;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes one web page that holds all it needs: no script, nothing loaded from elsewhere (the page's own policy forbids
 * both). The page is light or dark like the reader's system, and fit to print.
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
    public List<String> missing(Selection selection) {
        return ReadableExport.missing(selection);
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        ReadableExport sheet = ReadableExport.of(selection, LossStatement.of(this, selection));
        out.append(HEAD)
                .append("<title>")
                .append(HtmlText.escape(sheet.title()))
                .append("</title>\n")
                .append("<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n<header>\n")
                .append(element("h1", "", sheet.title()))
                .append(element("p", "loss", sheet.loss()))
                .append("</header>\n<section>\n<h2>Documents</h2>\n<ul>\n");
        for (ReadableExport.Source source : sheet.sources()) {
            out.append(source(source));
        }
        out.append("</ul>\n</section>\n");
        for (ReadableExport.Introduction introduction : sheet.introductions()) {
            out.append("<section>\n")
                    .append(element("h2", "", introduction.heading()))
                    .append(blocks(introduction.blocks()))
                    .append(quotes(introduction.quotes()))
                    .append("</section>\n");
        }
        for (ReadableExport.Article article : sheet.articles()) {
            out.append(article(article));
        }
        out.append("</main>\n</body>\n</html>\n");
    }

    private static String source(ReadableExport.Source source) {
        String notes = source.notes().stream()
                .map(note -> "<br>" + HtmlText.escape(note))
                .collect(Collectors.joining());
        return HtmlText.element(
                "li",
                "",
                HtmlText.link(source.title(), source.url()) + "; <span class=\"facts\">"
                        + HtmlText.escape(source.facts()) + "</span>" + notes);
    }

    private static String article(ReadableExport.Article article) {
        StringBuilder html = new StringBuilder("<article id=\"" + HtmlText.escape(article.id()) + "\">\n")
                .append(element("h2", "", article.heading()));
        article.notes().forEach(note -> html.append(element("p", "note", note)));
        html.append(blocks(article.blocks())).append(quotes(article.quotes()));
        article.labels().forEach(label -> html.append(element("p", "label", label)));
        Citation citation = article.citation();
        html.append(HtmlText.element(
                "p",
                "citation",
                "Source: " + HtmlText.escape(citation.source()) + "; " + address(citation.url())
                        + HtmlText.escape(citation.evidence())));
        return html.append("</article>\n").toString();
    }

    private static String address(@Nullable String url) {
        return url == null ? "" : HtmlText.link(url, url) + "; ";
    }

    private static String blocks(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block instanceof Block.ListItem;
            if (item != inList) {
                html.append(item ? "<ul>\n" : "</ul>\n");
            }
            html.append(block(block));
            inList = item;
        }
        return html.append(inList ? "</ul>\n" : "").toString();
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> HtmlText.element("p", "", words(LinkedText.of(paragraph)));
            case Block.ListItem item -> HtmlText.element("li", "", words(LinkedText.of(item)));
            case Block.Blockquote passage -> HtmlText.element("blockquote", "", words(LinkedText.of(passage)));
            case Block.Picture picture ->
                HtmlText.element("p", "aside", HtmlText.link(Labels.of(picture), picture.url()));
            case Block.Post post ->
                HtmlText.element(
                        "div",
                        "post",
                        HtmlText.element(
                                        "p",
                                        "label",
                                        HtmlText.link(
                                                post.origin().words(),
                                                post.origin().url()))
                                + HtmlText.element("p", "", words(LinkedText.of(post))));
            case Block.Embed embed -> HtmlText.element("p", "aside", HtmlText.link(Labels.of(embed), embed.url()));
            case Block.Teaser teaser -> HtmlText.element("p", "aside", HtmlText.link(Labels.of(teaser), teaser.url()));
        };
    }

    private static String words(List<LinkedText> runs) {
        return runs.stream().map(run -> HtmlText.link(run.text(), run.url())).collect(Collectors.joining());
    }

    private static String quotes(List<AttributedQuote> quotes) {
        return quotes.isEmpty()
                ? ""
                : quotes.stream()
                        .map(said -> HtmlText.element(
                                "li",
                                "",
                                "<span class=\"words\">" + HtmlText.escape(said.words()) + "</span> — "
                                        + HtmlText.escape(said.by())))
                        .collect(Collectors.joining("", "<h3>Quotes</h3>\n<ul class=\"quotes\">\n", "</ul>\n"));
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
