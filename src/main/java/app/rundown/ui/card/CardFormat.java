package app.rundown.ui.card;

import app.rundown.fetch.PictureAddress;
import app.rundown.history.HistoryIndex;
import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.Moment;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.card.CardData.Aside;
import app.rundown.ui.card.CardData.Chip;
import app.rundown.ui.card.CardData.Fact;
import app.rundown.ui.card.CardData.Form;
import app.rundown.ui.card.CardData.Leads;
import app.rundown.ui.card.CardData.Mark;
import app.rundown.ui.card.CardData.Piece;
import app.rundown.ui.card.CardData.Remark;
import app.rundown.ui.card.CardData.Words;
import app.rundown.ui.control.LinkRange;
import app.rundown.ui.control.QuoteHighlight;
import app.rundown.ui.control.RightToLeftLines;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HeadlineCheck;
import app.rundown.ui.format.HistoryPhrases;
import app.rundown.ui.format.LinkAddress;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an update into the data of its card. */
public final class CardFormat {
    /** The most topics that a card shows; more would make it cluttered. */
    static final int MOST_TOPICS = 3;

    /** More edits of an update than this are only counted. */
    private static final int MOST_EDITS = 4;

    private CardFormat() {}

    /** Returns the data of the card that shows an update. */
    public static CardData of(Row.Card card, CardContext context) {
        TimelineEntry entry = card.entry();
        Palette palette = context.palette();
        RelativeTime relativeTime = context.relative() ? RelativeTime.of(card, context.clock()) : RelativeTime.NONE;
        List<Piece> pieces = new ArrayList<>();
        String headline = entry.update().headline();
        List<Block> blocks = entry.update().blocks();
        // Reported speech must not look like a quote.
        List<Quote> quotes = entry.quotes().stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .toList();
        if (headline != null) {
            HeadlineCheck.of(context.claims().apply(entry.id()), headline, entry.quotes())
                    .map(CardData.Check::new)
                    .ifPresent(pieces::add);
        }
        for (int i = 0; i < blocks.size(); i++) {
            Piece piece = piece(entry, blocks.get(i), highlights(quotes, i, palette), hits(card.hits(), i));
            if (!piece.styled().text().isEmpty()
                    || piece instanceof CardData.Picture
                    || piece instanceof Aside aside && aside.address() != null) {
                pieces.add(piece);
            }
            if (blocks.get(i) instanceof Block.Blockquote
                    && (i + 1 == blocks.size() || !(blocks.get(i + 1) instanceof Block.Blockquote))) {
                by(blocks, i, quotes, palette).ifPresent(pieces::add);
            }
        }
        List<Chip> topics = entry.topics().stream()
                .limit(MOST_TOPICS)
                .map(topic -> chip(entry.update(), topic, palette))
                .toList();
        return new CardData(
                entry.id(),
                TimeFormat.clock(entry.moment(), context.displayZone()),
                TimeFormat.full(entry.moment(), context.displayZone())
                        + (relativeTime.why().isEmpty() ? "" : "\n" + Sentences.asSentence(relativeTime.why())),
                relativeTime,
                headline == null
                        ? null
                        : new StyledText(
                                headline,
                                highlights(quotes, Update.HEADLINE, palette),
                                hits(card.hits(), Update.HEADLINE)),
                entry.update().author(),
                pieces,
                topics,
                facts(entry, context),
                remarks(entry, context),
                marks(entry, context),
                topics.isEmpty() ? Palette.PLAIN : topics.getFirst().colour(),
                rightToLeft(headline, pieces));
    }

    /** Whether the text runs from right to left, judged by the first words of the update. */
    private static boolean rightToLeft(@Nullable String headline, List<Piece> pieces) {
        String first = headline != null
                ? headline
                : pieces.isEmpty() ? "" : pieces.getFirst().styled().text();
        return RightToLeftLines.isIn(first) && RightToLeftLines.leads(first);
    }

    private static Piece piece(TimelineEntry entry, Block block, List<QuoteHighlight> quotes, List<TextRange> hits) {
        StyledText styled = new StyledText(block.text(), quotes, hits, links(block));
        return switch (block) {
            case Block.Paragraph p -> new Words(styled, Form.PARAGRAPH);
            // A point of a wrap-up was a list item in the document, but stands alone on its card.
            case Block.ListItem i -> new Words(styled, entry.update().section() == null ? Form.ITEM : Form.PARAGRAPH);
            case Block.Blockquote q -> new Words(styled, Form.BLOCKQUOTE);
            case Block.Picture p ->
                PictureAddress.of(p.url())
                        .<Piece>map(address -> new CardData.Picture(styled, address))
                        .orElseGet(() -> new Aside("Picture", styled, null));
            case Block.Teaser t ->
                new Aside(
                        "Teaser of another article",
                        styled,
                        LinkAddress.of(t.url()).orElse(null));
            case Block.Post p -> post(p.origin(), styled);
            case Block.Embed e ->
                new Aside("Embedded", styled, LinkAddress.of(e.url()).orElse(null));
        };
    }

    /**
     * Returns who speaks in a quotation that is set apart; nothing if several people do, or if marks within it show
     * that it is not one quotation.
     *
     * @param last the index of its last paragraph
     */
    private static Optional<CardData.By> by(List<Block> blocks, int last, List<Quote> quotes, Palette palette) {
        int first = last;
        while (first > 0 && blocks.get(first - 1) instanceof Block.Blockquote) {
            first--;
        }
        int from = first;
        List<Quote> own = quotes.stream()
                .filter(quote -> quote.span().block() >= from && quote.span().block() <= last)
                .toList();
        if (own.isEmpty()
                || own.stream().anyMatch(quote -> quote.form() != Quote.Form.BLOCK)
                || own.stream().map(Speakers::description).distinct().count() > 1) {
            return Optional.empty();
        }
        Quote quote = own.getFirst();
        return Optional.of(new CardData.By(
                Speakers.initials(Speakers.name(quote)),
                Speakers.colour(quote, palette),
                Speakers.description(quote),
                QuotePhrases.briefly(quote)));
    }

    private static CardData.Post post(PostOrigin origin, StyledText styled) {
        String author = Objects.requireNonNullElse(origin.author(), "Somebody");
        QuoteHighlight quote =
                styled.quotes().isEmpty() ? null : styled.quotes().getFirst();
        String handle = origin.name() == null || origin.handle() == null ? "" : "@" + origin.handle() + " \u00b7 ";
        return new CardData.Post(
                author,
                Speakers.initials(quote == null ? author : Speakers.name(quote.quote())),
                handle + origin.place(),
                quote == null ? Palette.PLAIN : quote.colour(),
                styled,
                LinkAddress.of(origin.url()).orElse(null));
    }

    private static List<LinkRange> links(Block block) {
        List<Link> links = switch (block) {
            case Block.Words words -> words.links();
            case Block.Post post -> post.links();
            case Block.Picture picture -> List.of();
            case Block.Embed embed -> List.of();
            case Block.Teaser teaser -> List.of();
        };
        List<LinkRange> runs = new ArrayList<>();
        for (Link link : links) {
            if (link.start() >= 0) {
                LinkAddress.of(link.url())
                        .ifPresent(
                                address -> runs.add(new LinkRange(new TextRange(link.start(), link.end()), address)));
            }
        }
        return runs;
    }

    private static List<QuoteHighlight> highlights(List<Quote> quotes, int block, Palette palette) {
        List<QuoteHighlight> highlights = new ArrayList<>();
        for (Quote quote : quotes) {
            if (quote.span().block() == block) {
                highlights.add(new QuoteHighlight(
                        new TextRange(quote.span().start(), quote.span().end()),
                        Speakers.colour(quote, palette),
                        quote));
            }
        }
        return highlights;
    }

    private static List<TextRange> hits(List<Row.Hit> hits, int block) {
        List<TextRange> ranges = new ArrayList<>();
        for (Row.Hit hit : hits) {
            if (hit.block() == block) {
                ranges.add(new TextRange(hit.start(), hit.end()));
            }
        }
        return ranges;
    }

    private static List<Fact> facts(TimelineEntry entry, CardContext context) {
        List<Fact> facts = new ArrayList<>();
        for (Update.Flag flag : Update.Flag.values()) {
            if (entry.update().flags().contains(flag)) {
                String flagged = switch (flag) {
                    case KEY -> "key event";
                    case PINNED -> "pinned";
                    case SUMMARY -> "summary";
                };
                facts.add(new Fact(flagged, ""));
            }
        }
        List<Quote> quoted = new ArrayList<>();
        List<Quote> posted = new ArrayList<>();
        for (Quote quote : entry.quotes()) {
            if (quote.kind() != Quote.Kind.INDIRECT) {
                (quote.kind() == Quote.Kind.POST ? posted : quoted).add(quote);
            }
        }
        if (!quoted.isEmpty()) {
            int wordings = quoted.size() > 1 ? 0 : context.wordings().applyAsInt(quoted.getFirst());
            String also = wordings > 1 ? " \u00b7 " + Counts.of(wordings, "wording") : "";
            facts.add(new Fact(Counts.of(quoted.size(), "quote") + also, colour(quoted, context.palette())));
        }
        if (!posted.isEmpty()) {
            facts.add(new Fact(Counts.of(posted.size(), "post"), colour(posted, context.palette())));
        }
        return facts;
    }

    /** Returns the colour of the one speaker of quotes; empty if they have several or if it is not known. */
    private static String colour(List<Quote> quotes, Palette palette) {
        String speaker = quotes.getFirst().speaker();
        return speaker != null && quotes.stream().allMatch(quote -> speaker.equals(quote.speaker()))
                ? palette.speaker(speaker)
                : "";
    }

    private static Chip chip(Update update, Topic.Assignment topic, Palette palette) {
        String name = topic.topic().name();
        List<CardData.Telling> telling = new ArrayList<>();
        for (Topic.Place place : topic.places()) {
            telling.add(new CardData.Telling(update.text(place.block()), new TextRange(place.start(), place.end())));
        }
        return new Chip(name, palette.topic(name), topic.why(), palette.isSpeaker(name), telling);
    }

    private static List<Mark> marks(TimelineEntry entry, CardContext context) {
        List<Mark> marks = new ArrayList<>(context.covers().of(entry));
        boolean changed = context.history().apply(entry.id()).stream()
                .anyMatch(told -> !HistoryPhrases.of(told.change(), told.older(), told.newer(), MOST_EDITS)
                        .isEmpty());
        if (changed) {
            marks.add(
                    new Mark("history", "Shows what was changed between captures", Leads.TO_HISTORY, entry.id(), null));
        }
        return marks;
    }

    private static List<Remark> remarks(TimelineEntry entry, CardContext context) {
        DisplayZone displayZone = context.displayZone();
        List<Remark> remarks = new ArrayList<>();
        for (HistoryIndex.Told told : context.history().apply(entry.id())) {
            HistoryPhrases.of(told.change(), told.older(), told.newer(), MOST_EDITS)
                    .forEach(phrase -> remarks.add(new Remark(phrase.text(), phrase.why(), phrase.tone())));
        }
        Moment moment = entry.moment();
        moment.doubts()
                .forEach(doubt -> remarks.add(new Remark(
                        doubt.startsWith(Moment.OUT_OF_ORDER) ? "out of order" : "doubtful",
                        Sentences.asSentence(doubt))));
        boolean toldAbove = context.undated().apply(entry.document().id()).isPresent();
        if (moment.basis() == Moment.Basis.UNKNOWN && moment.shown() != null && !toldAbove) {
            String unconverted = displayZone.keepsDocumentClock(moment)
                    ? " The clock is shown as in the document, not converted."
                    : "";
            String unknown = moment.local() == null ? "date unknown" : "zone unknown";
            remarks.add(new Remark(
                    displayZone.keepsDocumentClock(moment) ? unknown + ", not converted" : unknown,
                    Sentences.asSentence(moment.why()) + unconverted));
        }
        if (moment.precision() == Moment.Precision.DAY) {
            remarks.add(new Remark("day only", Sentences.asSentence(moment.why())));
        }
        if (moment.edited() != null) {
            remarks.add(new Remark("edited", "Last changed " + TimeFormat.instant(moment.edited()) + "."));
        }
        for (Quote quote : entry.quotes()) {
            if (quote.flags().contains(Quote.Flag.UNBALANCED)) {
                remarks.add(new Remark(
                        "unbalanced quotation mark",
                        "The quotation does not close with the mark it opens with. It is shown as printed."));
                break;
            }
        }
        return remarks;
    }
}
