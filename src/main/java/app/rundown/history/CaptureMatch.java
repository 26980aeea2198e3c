package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether two documents are captures of one live blog.
 *
 * @param verdict the answer
 * @param shared how many updates stand in both, by their own address or by their words
 * @param why the reason, in a sentence for people
 */
public record CaptureMatch(Verdict verdict, int shared, String why) {
    /** Answers. */
    public enum Verdict {
        /** They are captures of one live blog. */
        SAME,
        /** They have the same address and nothing else in common; only a person can tell. */
        ONLY_ADDRESS,
        /** They are two documents. */
        DIFFERENT
    }

    /** Words that an update needs, at least, to be known by them. */
    private static final int LEAST_WORDS = 5;

    /**
     * Compares two documents. Only live blogs have captures that belong together.
     *
     * <p>They are one if they have the same address and at least one update in common, or if at least half of the
     * updates of the shorter one are also in the other.
     */
    public static CaptureMatch of(AnalysedDocument one, AnalysedDocument other) {
        if (one.document().kind() != DocumentKind.LIVE_BLOG || other.document().kind() != DocumentKind.LIVE_BLOG) {
            return new CaptureMatch(Verdict.DIFFERENT, 0, "Only live blogs have captures that can be compared.");
        }
        String address = address(one.document());
        boolean sameAddress = address != null && address.equals(address(other.document()));
        List<Entry> ofOne = Entry.of(one);
        List<Entry> ofOther = Entry.of(other);
        int shared = shared(ofOne, ofOther);
        int fewer = Math.min(ofOne.size(), ofOther.size());
        if (sameAddress && shared > 0) {
            return new CaptureMatch(
                    Verdict.SAME, shared, "They have the same address, and " + updates(shared) + " in both.");
        }
        if (shared > 0 && 2 * shared >= fewer) {
            return new CaptureMatch(Verdict.SAME, shared, "Of " + fewer + " updates, " + shared + " stand in both.");
        }
        if (sameAddress) {
            return new CaptureMatch(
                    Verdict.ONLY_ADDRESS, 0, "They have the same address, but no update stands in both.");
        }
        return new CaptureMatch(
                Verdict.DIFFERENT,
                shared,
                shared == 0
                        ? "No update stands in both."
                        : "Only " + shared + " of " + fewer + " updates stand in both, and the addresses differ.");
    }

    private static String updates(int count) {
        return count == 1 ? "one update stands" : count + " updates stand";
    }

    private static int shared(List<Entry> one, List<Entry> other) {
        Set<String> known =
                other.stream().map(Entry::address).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> words = new HashSet<>();
        other.stream().map(Entry::words).filter(CaptureMatch::isTelling).forEach(words::add);
        return (int) one.stream()
                .filter(entry -> entry.address() != null && known.contains(entry.address())
                        || isTelling(entry.words()) && words.contains(entry.words()))
                .count();
    }

    private static boolean isTelling(String words) {
        return words.chars().filter(c -> c == ' ').count() >= LEAST_WORDS - 1;
    }

    /** Returns the address in a form in which scheme, "www.", query, fragment and a last slash make no difference. */
    private static @Nullable String address(Document document) {
        String url = document.url() == null ? document.address() : document.url();
        return url == null
                ? null
                : url.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://(?:www\\.|m\\.|amp\\.)?", "")
                        .replaceFirst("[?#].*$", "")
                        .replaceFirst("/+$", "");
    }
}
