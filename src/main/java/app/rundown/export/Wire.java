package app.rundown.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of the exported JSON, key by key in the order in which they are written. Only Jackson reads them. */
final class Wire {
    /** What {@link File#format()} says. */
    static final String FORMAT = "rundown";

    /** Grows when a key changes its meaning; new keys leave it. */
    static final int VERSION = 1;

    private Wire() {}

    record File(
            String format,
            int version,
            Chosen selection,
            List<Document> documents,
            List<Update> updates,
            List<Quote> quotes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Family> families,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Claim> headlineClaims,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Quote> noQuotes) {}

    record Chosen(int updates, int of, @Nullable String filter, int withoutTimeLeftOut, String note) {}

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

    record Capture(
            @Nullable String url,
            @Nullable String at,
            @Nullable String atBasis,
            int bytes) {}

    record Problem(String where, String what) {}

    record Finding(String kind, String what, List<String> updates) {}

    record Stamp(String role, String source, String text) {}

    /** {@code starred} is there only where the user starred the update. */
    record Update(
            String id,
            String document,
            int position,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean starred,
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

    /**
     * {@code setByUser} is there only where the user set the date, the zone or both; {@code basis} is then "inferred".
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

    record Topic(String name, String origin, String why) {}

    /** Shapes differ by {@code type}, which stands first in each. */
    sealed interface Block {}

    record Words(String type, String text, List<Link> links) implements Block {}

    /** A picture or an embed. */
    record Matter(String type, String text, @Nullable String url) implements Block {}

    record Teaser(
            String type,
            String headline,
            String standfirst,
            @Nullable String url) implements Block {}

    record Link(String text, @Nullable String url) {}

    /**
     * {@code setByUser} ("speaker", "name") is there only where the user corrected something, and {@code found} where
     * the document by itself has it otherwise; {@code speakerBasis} of a set speaker is "none", as no document gives
     * it.
     */
    record Quote(
            String id,
            String document,
            @Nullable String update,
            String text,
            String kind,
            @Nullable String speaker,
            @Nullable String speakerType,
            String speakerBasis,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> setByUser,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Found found,

            @Nullable String cue,
            String why,
            double confidence,
            int block,
            int start,
            int end,
            List<String> flags,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String family) {}

    record Found(
            @Nullable String speaker,
            @Nullable String speakerType,
            String speakerBasis,
            String why,
            double confidence) {}

    /** {@code quotes} are those that are exported, {@code of} counts all. */
    record Family(String id, List<String> quotes, int of, List<String> speakers, boolean drift) {}

    /** {@code start} and {@code end} are places in the headline. */
    record Claim(
            String update,
            String text,
            int start,
            int end,
            String speaker,
            String verdict,
            @Nullable String quote,
            String why) {}
}
