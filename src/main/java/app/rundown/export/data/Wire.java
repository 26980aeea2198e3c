package app.rundown.export.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of the exported JSON, with their keys in the order in which they are written. {@link JsonExporter} writes
 * the file around them. Only Jackson reads them.
 */
final class Wire {
    private Wire() {}

    /** How the selection was made; {@code note} is the statement of loss. */
    record Chosen(int updates, int of, @Nullable String filter, int withoutTimeLeftOut, String note) {}

    /** A document, as it was read and as far as it is known as a whole. */
    record Document(
            String id,
            String path,
            String title,
            String kind,
            String sha256,
            @Nullable String url,
            Capture capture,
            List<Stamp> stamps,
            List<Problem> problems,
            List<Finding> audit,
            List<Block> introduction,
            List<String> tags,
            List<Link> related) {}

    /**
     * Where and when the copy was made; {@code bytes} is its size. {@code page} is the number of the page that was read
     * from an archive of several. {@code fetched} is written only if it came from the web.
     */
    record Capture(
            @Nullable String url,
            @Nullable String at,
            @Nullable String atBasis,
            int bytes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String page,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Fetched fetched) {}

    /** The address that was asked for, when the answer came, and the encoding that the server stated for it. */
    record Fetched(String asked, String at, @Nullable String charset) {}

    /** What the reader skipped or doubted. */
    record Problem(String where, String what) {}

    /** What the audit of the times found; {@code updates} are ids. */
    record Finding(String kind, String what, List<String> updates) {}

    /** A time as the document has it, in its own words. */
    record Stamp(String role, String source, String text) {}

    /**
     * What the user wrote on an update or a quote.
     *
     * @param update the update's id; null for a quote of an introduction, and where the note has no place
     * @param quote the quote's id, or null
     * @param unplaced what the note was written on, where this copy of the document has it no longer; else left out
     */
    record Note(
            String document,
            @Nullable String update,
            @Nullable String quote,
            String text,
            String at,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String unplaced) {}

    /**
     * An update; {@code starred} is written only if the user starred it, {@code supersededBy} only if a newer capture
     * of its live blog has it too: the id of the update there.
     */
    record Update(
            String id,
            String document,
            int position,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean starred,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String supersededBy,

            Time time,
            @Nullable String section,
            @Nullable String headline,
            @Nullable String author,
            @Nullable String url,
            @Nullable String edited,
            String text,
            List<Block> blocks,
            List<String> flags,
            List<Topic> topics,
            List<Stamp> stamps) {}

    /** An update in a line of its own, with what it needs of its document. */
    record Line(
            @JsonUnwrapped Update update,
            String documentTitle,
            @Nullable String documentUrl,
            String sha256,
            List<Quote> quotes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Note> notes) {}

    /**
     * When an update was made. {@code setByUser} is written only if the user set the date, the zone or both;
     * {@code basis} is then "inferred".
     */
    record Time(
            @Nullable String shown,
            @Nullable String instant,
            @Nullable String local,
            @Nullable String zone,
            String precision,
            String basis,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> setByUser,
            String why,
            List<String> doubts) {}

    /** A topic of an update, and why it is one. */
    record Topic(String name, String origin, String why) {}

    /** A piece of an update; the shape depends on {@code type}, which is the first key of each. */
    sealed interface Block {}

    /** A paragraph, a list item or a blockquote. */
    record Words(String type, String text, List<Link> links) implements Block {}

    /** Who posted something, and where. */
    record PostAuthor(
            @Nullable String name,
            @Nullable String handle,
            @Nullable String network,
            @Nullable String url,
            @Nullable String at) {}

    /** An embedded post. */
    record Post(String type, String text, List<Link> links, PostAuthor author) implements Block {}

    /** A picture or an embed. */
    record Matter(String type, String text, @Nullable String url) implements Block {}

    /** Words of another article. */
    record Teaser(
            String type,
            String headline,
            String standfirst,
            @Nullable String url) implements Block {}

    /** Words that lead to an address. */
    record Link(String text, @Nullable String url) {}

    /**
     * A quote or reported speech. {@code setByUser} ("speaker", "name") is written only if the user corrected
     * something, here or of the quote from which this one goes on, {@code found} only if the document alone says
     * otherwise. {@code speakerBasis} of a speaker that the user set is "none", as no document gives it.
     */
    record Quote(
            String id,
            String document,
            @Nullable String update,
            String text,
            String kind,
            String form,
            @Nullable String speaker,
            @Nullable String speakerType,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String speaksFor,

            String speakerBasis,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> setByUser,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Found found,

            @Nullable String cue,
            String why,
            double confidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String certainty,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PostAuthor author,

            @Nullable Integer block,
            int start,
            int end,
            List<String> flags,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String family) {}

    /** The attribution as it was found, before the user corrected it. */
    record Found(
            @Nullable String speaker,
            @Nullable String speakerType,
            String speakerBasis,
            String why,
            double confidence) {}

    /** Wordings of one utterance; {@code quotes} are the exported ones, {@code of} is the number of all. */
    record Family(String id, List<String> quotes, int of, List<String> speakers, boolean drift) {}

    /**
     * Words that a headline puts in quotation marks; {@code start} and {@code end} are their offsets in it.
     * {@code speaker} is whom the headline itself names.
     */
    record Claim(
            String update,
            String text,
            int start,
            int end,
            @Nullable String speaker,
            String verdict,
            @Nullable String quote) {}

    /** A point of a wrap-up, and the updates that carry it. */
    record Covered(String point, List<String> updates, String verdict, String why) {}

    /** A quote that the wrap-up has in other words; both are ids of quotes. */
    record Altered(String quote, String source) {}
}
