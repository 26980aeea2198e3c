package app.rundown.export.page;

import app.rundown.export.content.HtmlText;
import app.rundown.export.content.Labels;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.NameLook;
import app.rundown.text.UnseenCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML, their quotes marked in the colour of the speaker and with the speaker's name. */
final class HtmlBlocks {
    private final StringBuilder html;
    private final Notes notes;
    private final Map<String, String> languages;

    private final Map<String, String> dates = new HashMap<>();

    /** Writes to a builder; {@code languages} are the codes of the documents' languages by the documents' ids. */
    HtmlBlocks(StringBuilder html, Notes notes, Map<String, String> languages) {
        this.html = html;
        this.notes = notes;
        this.languages = languages;
    }

    /** Returns the attribute for a document's language; empty where it is that of the page. */
    String language(AnalysedDocument analysed) {
        String code = languages.getOrDefault(analysed.document().id(), "");
        return code.equals("en") ? "" : " lang=\"" + HtmlText.escape(code) + "\"";
    }

    /** Adds blocks; items that follow each other are one list. */
    void add(List<Block> blocks, List<Quote> quotes, AnalysedDocument analysed) {
        QuotesOfBlocks found = new QuotesOfBlocks(quotes);
        String date = dates.computeIfAbsent(analysed.document().id(), id -> RobustLink.date(analysed));
        boolean inList = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean item = blocks.get(i) instanceof Block.ListItem;
            if (item != inList) {
                html.append(item ? "<ul>\n" : "</ul>\n");
            }
            add(i, blocks, found, date);
            inList = item;
        }
        html.append(inList ? "</ul>\n" : "");
    }

    /** Adds a headline. */
    void headline(String words, List<Quote> quotes) {
        words(words, List.of(), new QuotesOfBlocks(quotes).inLine(Update.HEADLINE), "");
    }

    private void add(int index, List<Block> blocks, QuotesOfBlocks quotes, String date) {
        switch (blocks.get(index)) {
            case Block.Paragraph paragraph -> {
                html.append("<p dir=\"auto\">");
                words(paragraph.text(), paragraph.links(), quotes.inLine(index), date);
                html.append("</p>\n");
            }
            case Block.ListItem item -> {
                html.append("<li dir=\"auto\">");
                words(item.text(), item.links(), quotes.inLine(index), date);
                html.append("</li>\n");
            }
            case Block.Blockquote passage -> {
                List<Quote> whole = quotes.whole(index);
                html.append("<blockquote dir=\"auto\"><p>")
                        .append(whole.isEmpty() ? "" : "<mark" + colour(whole.getFirst()) + ">");
                words(passage.text(), passage.links(), quotes.inLine(index), date);
                html.append(whole.isEmpty() ? "</p>" : "</mark></p>");
                by(quotes.below(index, blocks));
                html.append("</blockquote>\n");
            }
            case Block.Post post -> {
                html.append("<div class=\"post\" dir=\"auto\"><p class=\"origin\">")
                        .append(HtmlText.link(
                                post.origin().words(), post.origin().url(), date))
                        .append("</p>\n<p>");
                words(post.text(), post.links(), quotes.inLine(index), date);
                html.append("</p>");
                by(quotes.below(index, blocks));
                html.append("</div>\n");
            }
            case Block.Picture picture -> aside(Labels.of(picture), picture.url(), date);
            case Block.Embed embed -> aside(Labels.of(embed), embed.url(), date);
            case Block.Teaser teaser -> aside(Labels.of(teaser), teaser.url(), date);
        }
    }

    private void aside(String label, @Nullable String url, String date) {
        html.append("<p class=\"aside\" dir=\"auto\">")
                .append(HtmlText.link(label, url, date))
                .append("</p>\n");
    }

    private void words(String words, List<Link> links, List<Quote> quotes, String date) {
        Quote open = null;
        for (MarkedWords.Piece piece : MarkedWords.of(words, links, quotes)) {
            if (piece.quote() != open) {
                html.append(open == null ? "" : "</mark>");
                open = piece.quote();
                if (open != null) {
                    html.append("<mark").append(colour(open)).append('>');
                }
            }
            String run = piece.end() - piece.start() == words.length()
                    ? words
                    : UnseenCharacters.cleaned(words, piece.start(), piece.end());
            html.append(piece.url() == null ? HtmlText.escape(run) : HtmlText.webLink(run, piece.url(), date));
            for (Quote ended : piece.ended()) {
                if (ended == open) {
                    html.append("</mark>");
                    open = null;
                }
                html.append(" <span class=\"who\" dir=\"auto\">[");
                label(ended);
                html.append("]</span>");
            }
        }
        html.append(open == null ? "" : "</mark>");
    }

    private String colour(Quote quote) {
        if (quote.speaker() == null) {
            return " class=\"nobody\"";
        }
        return " class=\"c" + NameLook.of(quote.speaker()) % NameLook.HUES + "\"";
    }

    private void by(List<Quote> quotes) {
        for (Quote quote : quotes) {
            html.append("\n<p class=\"by\" dir=\"auto\">— ");
            label(quote);
            html.append("</p>");
        }
    }

    private void label(Quote quote) {
        SpeakerLabel label = SpeakerLabel.of(quote);
        html.append(HtmlText.escape(label.words()));
        if (label.note() != null) {
            number(notes.of(label.note()));
        }
    }

    /** Adds the numbers of notes. */
    void numbers(List<Note> all) {
        for (int i = 0; i < all.size(); i++) {
            html.append(i == 0 ? "" : "<sup>,</sup>");
            number(notes.of(all.get(i)));
        }
    }

    /** Adds the number of a source. */
    void source(int number) {
        number(notes.source(number));
    }

    private void number(Notes.Ref ref) {
        html.append("<sup><a href=\"#note-").append(ref.number()).append('"');
        if (ref.isFirst()) {
            html.append(" id=\"to-").append(ref.number()).append('"');
        }
        html.append('>').append(ref.number()).append("</a></sup>");
    }
}
