package app.rundown.export.cite;

import app.rundown.export.content.Times;
import app.rundown.export.content.WebAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An update or a quote with all that a citation of it may say; the same facts for all styles and formats. */
public final class Cited {
    /** Stands for the headline of what a document says before its updates. */
    static final String INTRODUCTION = "the introduction";

    /** How many hexadecimal digits of the SHA-256 stand for it in short. */
    private static final int SHORT_HASH = 12;

    private final AnalysedDocument analysed;
    private final @Nullable TimelineEntry entry;
    private final @Nullable Quote quote;

    private Cited(AnalysedDocument analysed, @Nullable TimelineEntry entry, @Nullable Quote quote) {
        this.analysed = analysed;
        this.entry = entry;
        this.quote = quote;
    }

    /**
     * Cites an update.
     *
     * @throws IllegalArgumentException if its document is not on the timeline
     */
    public static Cited of(TimelineEntry entry, Timeline timeline) {
        return new Cited(analysed(entry.document().id(), timeline), entry, null);
    }

    /**
     * Cites a quote.
     *
     * @throws IllegalArgumentException if its document is not on the timeline
     */
    public static Cited of(Quote quote, Timeline timeline) {
        @Nullable
        TimelineEntry entry =
                quote.update() == null ? null : timeline.entry(quote.update()).orElse(null);
        return new Cited(analysed(quote.document(), timeline), entry, quote);
    }

    private static AnalysedDocument analysed(String document, Timeline timeline) {
        return timeline.document(document)
                .orElseThrow(
                        () -> new IllegalArgumentException("Something of a document that is not open: " + document));
    }

    /** Returns the words and who said them; null if an update is cited. */
    @Nullable
    Said said() {
        return quote == null ? null : Said.of(quote);
    }

    /** Returns who wrote the update, as the document shows it, or null. */
    @Nullable
    String author() {
        String author = entry == null ? null : entry.update().author();
        return author == null || author.isBlank() ? null : Line.of(author);
    }

    /** Returns the update's headline, or its first words if it has none; null for what stands before the updates. */
    @Nullable
    String headline() {
        return entry == null ? null : Line.cut(Line.of(entry.update().title()));
    }

    /** Returns the heading above a point of a wrap-up, or null. */
    @Nullable
    String section() {
        String section = entry == null ? null : entry.update().section();
        return section == null ? null : Line.cut(Line.of(section));
    }

    /** Returns the document's title. */
    String title() {
        return Line.cut(Line.of(document().title()));
    }

    /** Whether it is of a live blog whose title does not say that it is one. */
    boolean needsKind() {
        return document().kind() == DocumentKind.LIVE_BLOG
                && !title().toLowerCase(Locale.ROOT).replace("-", " ").contains("live blog");
    }

    /** Whether it is of a live blog. */
    boolean isOfLiveBlog() {
        return document().kind() == DocumentKind.LIVE_BLOG;
    }

    /** Returns who published it, or "outlet unknown". */
    String outlet() {
        String outlet = Outlet.of(document());
        return outlet == null ? Outlet.UNKNOWN : Line.cut(outlet);
    }

    /** Whether the document states the name of its outlet, so that it is not only a host. */
    boolean hasNamedOutlet() {
        return document().outlet() != null;
    }

    /** Returns when the update was made. An introduction has no time of its own. */
    CitedTime time() {
        return entry == null ? new CitedTime(null, "", "time unknown") : CitedTime.of(entry.moment());
    }

    /** Returns where it is on the web, so that all of the address is seen; null if that is not known. */
    public @Nullable String url() {
        String own = entry == null ? null : entry.update().url();
        String url = WebAddress.isWeb(own) ? own : url(document());
        return url == null || !WebAddress.isWeb(url) ? null : UnseenCharacters.percentEncoded(url);
    }

    /** Returns what was read, for documents without an address: "file “blog.txt”". */
    String file() {
        String name = document().capture().name();
        return name.equals("-") ? "standard input" : "file “" + Line.cut(Line.of(name)) + "”";
    }

    /**
     * Returns how and when the bytes came: "captured" if the copy itself tells when it was made, "read" if this program
     * fetched it from the web.
     */
    String copied(CitedTime.Day form) {
        CaptureTime captured = analysed.captured();
        String time = captured == null
                ? "time of capture unknown"
                : (isRead(captured) ? "read " : "captured ") + CitedTime.utc(captured.at(), form);
        return document().capture().alteredFrom() == null ? time : time + ", altered since it was saved";
    }

    private boolean isRead(CaptureTime captured) {
        return document().capture().fetched() != null
                && document().capture().fetched().at().equals(captured.at());
    }

    /** Returns the day of the copy (UTC), or null if it is not known. */
    @Nullable
    LocalDate copyDay() {
        CaptureTime captured = analysed.captured();
        return captured == null ? null : captured.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Returns the SHA-256 of the bytes: its first digits, or all of it. */
    String hash(boolean whole) {
        String hash = document().capture().sha256();
        return "SHA-256 " + (whole ? hash : hash.substring(0, SHORT_HASH) + "…");
    }

    /** Returns the language that the document declares, or null. */
    @Nullable
    String language() {
        return document().language();
    }

    /**
     * Returns the key of this reference, made of letters, digits and hyphens. The same bytes always give the same key;
     * another capture of the page gives another.
     */
    String key() {
        String outlet = Outlet.of(document());
        String name = outlet == null ? "" : outlet.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        LocalDate day = time().day();
        String id = quote != null ? quote.id() : entry == null ? "" : entry.id();
        return (name.isEmpty() ? "rundown" : name.substring(0, Math.min(name.length(), 24)))
                + (day == null ? "" : "-" + day)
                + "-" + document().capture().sha256().substring(0, 8)
                + "-" + id.substring(id.indexOf('-') + 1).replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Returns the sentences that tell how time, copy and speaker are known, for the long form. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (entry != null) {
            Moment moment = entry.moment();
            reasons.add("time: " + moment.why());
            reasons.addAll(moment.doubts());
            if (moment.edited() != null) {
                reasons.add("edited " + Times.utc(moment.edited()));
            }
        }
        if (analysed.captured() != null) {
            reasons.add("copy: " + analysed.captured().why());
        }
        if (quote != null) {
            reasons.add("speaker: " + quote.why());
        }
        return reasons.stream()
                .map(reason -> Line.of(reason).replaceFirst("\\.$", ""))
                .toList();
    }

    /** Returns title, headline, section and the whole time in one line, uncut where a style would cut them. */
    public String source() {
        List<String> parts = new ArrayList<>();
        parts.add(quoted(document().title()));
        if (entry != null) {
            Update update = entry.update();
            parts.add(quoted(Line.cut(update.title())));
            if (update.section() != null) {
                parts.add("section " + quoted(update.section()));
            }
            parts.add(Times.full(entry.moment()));
        }
        return String.join(", ", parts);
    }

    /** Returns the line by which others can find it again and check it, for formats that know no styles. */
    public String line() {
        String url = url(entry, document());
        return source() + "; " + (url == null ? "" : UnseenCharacters.percentEncoded(url) + "; ") + evidence(analysed);
    }

    /** Returns when a document's copy was made, how that is known, and its SHA-256. */
    public static String evidence(AnalysedDocument analysed) {
        CaptureTime captured = analysed.captured();
        String time = captured == null
                ? "time of capture unknown"
                : "captured " + Times.utc(captured.at()) + " (" + captured.why() + ")";
        Capture capture = analysed.document().capture();
        String altered = capture.alteredFrom() == null
                ? ""
                : " (altered since it was saved; it was " + capture.alteredFrom() + ")";
        return time + "; SHA-256 " + capture.sha256() + altered;
    }

    /**
     * Returns where an update is on the web, else where its document is, or null.
     *
     * @param entry the update, or null for what belongs to none
     */
    public static @Nullable String url(@Nullable TimelineEntry entry, Document document) {
        String own = entry == null ? null : entry.update().url();
        return own == null ? url(document) : own;
    }

    /** Returns where a document was read from or can be found on the web, or null. */
    public static @Nullable String url(Document document) {
        return WebAddress.isWeb(document.capture().path()) ? document.capture().path() : document.url();
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    private Document document() {
        return analysed.document();
    }
}
