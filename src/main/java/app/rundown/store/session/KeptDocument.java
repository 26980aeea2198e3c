package app.rundown.store.session;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.user.UserData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document that was open, as lists of recent documents show it.
 *
 * @param place where it was read: a path, an address, or a name such as “clipboard”
 * @param title its title
 * @param kind its kind; {@link DocumentKind#NONE} if an older version of the program kept only the place
 * @param updates how many updates, points or paragraphs it has; 0 if that is not known
 * @param first the day of its first update, or null
 * @param last the day of its last update, or null
 * @param opened when the user opened it last
 * @param key its key in the user data ({@link UserData#key}); empty if that is not known
 * @param capture where its bytes are kept, or null if they are not
 * @param former where other bytes are kept that were read in this place before, or null if none are
 */
public record KeptDocument(
        String place,
        String title,
        DocumentKind kind,
        int updates,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Instant opened,
        String key,
        @Nullable KeptCapture capture,
        @Nullable KeptCapture former) {

    /** Describes an open document. */
    public static KeptDocument of(AnalysedDocument analysed, Instant opened) {
        Document document = analysed.document();
        List<ZonedDateTime> times = analysed.moments().values().stream()
                .map(Moment::at)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ZonedDateTime::toInstant))
                .toList();
        KeptCapture capture = KeptCapture.of(document.capture());
        return new KeptDocument(
                capture.place(),
                document.title(),
                document.kind(),
                document.updates().size(),
                times.isEmpty() ? null : times.getFirst().toLocalDate(),
                times.isEmpty() ? null : times.getLast().toLocalDate(),
                opened,
                UserData.key(document),
                capture,
                null);
    }

    /** Returns a document of which only the place is known. */
    public static KeptDocument at(String place, Instant opened) {
        int cut = Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\'));
        String title = cut < 0 || cut == place.length() - 1 ? place : place.substring(cut + 1);
        return new KeptDocument(place, title, DocumentKind.NONE, 0, null, null, opened, "", null, null);
    }

    /** Returns where bytes of it are kept, the newest first. */
    public List<KeptCapture> captures() {
        return Stream.of(capture, former).filter(Objects::nonNull).toList();
    }

    /** Returns it with the capture that was kept in its place before, given by the older entry. */
    KeptDocument after(KeptDocument older) {
        KeptCapture now = capture;
        KeptCapture before = older.capture;
        boolean other = now != null && before != null && !before.isLike(now);
        return former != null ? this : with(other ? before : older.former);
    }

    /** Returns it without the capture that was kept before. */
    KeptDocument withoutFormer() {
        return former == null ? this : with(null);
    }

    private KeptDocument with(@Nullable KeptCapture before) {
        return new KeptDocument(place, title, kind, updates, first, last, opened, key, capture, before);
    }

    /** Whether it can be opened from its place, so that a newer copy of it takes this one's entry. */
    public boolean hasPlace() {
        return capture == null || capture.hasPlace();
    }

    /** Whether a document is this one, in this copy or in another. */
    public boolean isOf(Document document) {
        return key.equals(UserData.key(document))
                || capture != null && capture.equals(KeptCapture.of(document.capture()));
    }

    /** Identifies its entry: the place and the page, or its bytes if it has no place. */
    String id() {
        KeptCapture bytes = capture;
        return bytes == null || bytes.hasPlace()
                ? place + (bytes == null || bytes.page() == null ? "" : " page " + bytes.page())
                : "sha256 " + bytes.sha256();
    }
}
