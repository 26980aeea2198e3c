package app.rundown.export.data;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.Labels;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Reasons;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.export.content.WebAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes schema.org JSON-LD: a {@code LiveBlogPosting} for each document, with its updates as {@code BlogPosting}s and
 * their quotes as {@code Quotation}s, for web pages and for search engines. It may stand in a script element as it is.
 *
 * <p>Programs take {@code datePublished} for certain, so only a time that the document states is one. All other times
 * are in words, in the {@code description} of the update. So is a speaker who is doubtful.
 */
public final class LiveBlogExporter implements TextExporter {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("XXX");

    @Override
    public List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        if (Missing.hasLinks(selection)) {
            parts.add("JSON-LD holds no links in the text");
        }
        if (Missing.hasIntroductions(selection)) {
            parts.add("JSON-LD holds no introductions");
        }
        long reports = selection.entries().stream()
                .mapToLong(entry -> entry.reports().size())
                .sum();
        if (reports > 0) {
            parts.add(LossStatement.count(reports, "report") + " without quotation marks left out");
        }
        // Notes are not meant for the readers of a page.
        parts.addAll(Missing.notes(selection, note -> false).toList());
        return parts;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        List<AnalysedDocument> documents = selection.documents().stream()
                .filter(analysed -> entries(selection, analysed).findAny().isPresent())
                .toList();
        Reasons reasons = new Reasons(selection.entries());
        JsonOutput.SCRIPT.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            if (documents.size() == 1) {
                blog(json, selection, documents.getFirst(), reasons);
            } else {
                json.writeArrayPropertyStart("@graph");
                for (AnalysedDocument analysed : documents) {
                    json.writeStartObject();
                    blog(json, selection, analysed, reasons);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static Stream<TimelineEntry> entries(Selection selection, AnalysedDocument analysed) {
        return selection.entries().stream()
                .filter(entry ->
                        entry.document().id().equals(analysed.document().id()));
    }

    private void blog(JsonGenerator json, Selection selection, AnalysedDocument analysed, Reasons reasons) {
        Document document = analysed.document();
        List<String> about = new ArrayList<>();
        about.add(LossStatement.of(this, selection));
        about.addAll(reasons.shared(analysed));
        JsonOutput.object()
                .with("@type", "LiveBlogPosting")
                .with("headline", document.title())
                .with("url", address(Cited.url(document)))
                .with("inLanguage", document.language())
                .with("publisher", named("Organization", document.outlet()))
                .with("keywords", document.tags())
                .with("description", String.join("\n", about))
                .with("creditText", Cited.evidence(analysed))
                .writeTo(json);
        JsonOutput.array(
                json,
                "liveBlogUpdate",
                entries(selection, analysed)
                        .map(entry -> update(entry, selection, reasons).map()));
    }

    private static JsonOutput.Members update(TimelineEntry entry, Selection selection, Reasons reasons) {
        Moment moment = entry.moment();
        return JsonOutput.object()
                .with("@type", "BlogPosting")
                .with("url", address(entry.update().url()))
                .with("datePublished", stated(moment))
                .with("dateModified", moment.edited() == null ? null : String.valueOf(moment.edited()))
                .with("description", String.join("\n", remarks(entry, selection, reasons)))
                .with("articleSection", entry.update().section())
                .with("headline", entry.update().headline())
                .with("author", named("Person", entry.update().author()))
                .with("articleBody", body(entry.update()))
                .with("keywords", entry.topicNames().toList())
                .with("image", pictures(entry))
                .with("sharedContent", shared(entry))
                .with(
                        "hasPart",
                        entry.quotes().stream().map(LiveBlogExporter::quotation).toList());
    }

    /** Returns an update's words; if it has none at all, says what it shows, as readers drop one that is empty. */
    private static String body(Update update) {
        String text = update.text();
        return update.headline() != null || !text.isBlank()
                ? text
                : update.blocks().stream().map(Labels::of).collect(Collectors.joining("\n\n"));
    }

    /** Returns the time as far as the document states it: with its offset, or local where the zone is not known. */
    private static @Nullable String stated(Moment moment) {
        ZonedDateTime at = moment.at();
        LocalDateTime local = moment.local();
        boolean zoned = at != null && moment.basis() == Moment.Basis.STATED;
        boolean floating = at == null && moment.date() == Moment.Basis.STATED;
        if (local == null || !zoned && !floating) {
            return null;
        }
        String offset = at == null ? "" : OFFSET.format(at);
        return switch (moment.precision()) {
            case SECOND -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local) + offset;
            case MINUTE -> MINUTE.format(local) + offset;
            case DAY -> local.toLocalDate().toString();
            case NONE -> null;
        };
    }

    private static List<String> remarks(TimelineEntry entry, Selection selection, Reasons reasons) {
        Moment moment = entry.moment();
        List<String> remarks = new ArrayList<>();
        if (moment.basis() != Moment.Basis.STATED) {
            remarks.add("Published: " + Times.full(moment));
        }
        remarks.addAll(reasons.own(entry));
        remarks.addAll(moment.doubts());
        if (selection.isStarred(entry)) {
            remarks.add("Starred by the user");
        }
        return remarks;
    }

    private static JsonOutput.Members quotation(Quote quote) {
        PostOrigin post = quote.post();
        boolean doubtful = quote.certainty() == Quote.Certainty.DOUBTFUL;
        return JsonOutput.object()
                .with("@type", "Quotation")
                .with("text", quote.text())
                .with("spokenByCharacter", doubtful ? null : speaker(quote))
                .with("description", AttributedQuote.of(quote).by())
                .with("url", post == null ? null : address(post.url()));
    }

    private static JsonOutput.@Nullable Members speaker(Quote quote) {
        String type = switch (quote.voice()) {
            case ORGANISATION -> "Organization";
            case UNKNOWN -> "Thing";
            case PERSON, UNNAMED -> "Person";
        };
        JsonOutput.Members speaker = named(type, quote.speaker());
        return speaker == null || quote.basis() == Quote.Basis.NAMED
                ? speaker
                : speaker.with("description", AttributedQuote.of(quote).by());
    }

    private static JsonOutput.@Nullable Members named(String type, @Nullable String name) {
        return name == null ? null : JsonOutput.object().with("@type", type).with("name", name);
    }

    private static List<JsonOutput.Members> pictures(TimelineEntry entry) {
        return entry.update().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .filter(picture ->
                        WebAddress.isWeb(picture.url()) || !picture.text().isEmpty())
                .map(picture -> JsonOutput.object()
                        .with("@type", "ImageObject")
                        .with("contentUrl", address(picture.url()))
                        .with("caption", picture.text()))
                .toList();
    }

    /** Returns what is shown in place and is not the update's own. */
    private static List<JsonOutput.Members> shared(TimelineEntry entry) {
        return entry.update().blocks().stream()
                .map(LiveBlogExporter::shared)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static JsonOutput.@Nullable Members shared(Block block) {
        return switch (block) {
            case Block.Words words -> null;
            case Block.Picture picture -> null;
            case Block.Post post ->
                JsonOutput.object()
                        .with("@type", post.origin().isComment() ? "Comment" : "SocialMediaPosting")
                        .with("url", address(post.origin().url()))
                        .with("author", named("Person", post.origin().author()))
                        .with("description", post.origin().words())
                        .with(post.origin().isComment() ? "text" : "articleBody", post.text());
            case Block.Embed embed ->
                JsonOutput.object()
                        .with("@type", "CreativeWork")
                        .with("url", address(embed.url()))
                        .with("text", embed.text());
            case Block.Teaser teaser ->
                JsonOutput.object()
                        .with("@type", "Article")
                        .with("url", address(teaser.url()))
                        .with("headline", teaser.headline())
                        .with("description", teaser.standfirst());
        };
    }

    private static @Nullable String address(@Nullable String url) {
        return url == null || !WebAddress.isWeb(url) ? null : UnseenCharacters.percentEncoded(url);
    }
}
