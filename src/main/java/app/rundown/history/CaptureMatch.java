package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.user.UpdateKeys;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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
    /** Characters by which two updates are compared. */
    private static final int BEGINNING = 120;

    /**
     * Compares two documents. Only live blogs have captures that belong together.
     *
     * <p>They are one if they have the same address and at least one update in common, or if at least half of the
     * updates of the shorter one are also in the other, and more than one is. Pages of one live blog with other numbers
     * are two documents: what only the next page has did not vanish.
     */
    public static CaptureMatch of(AnalysedDocument one, AnalysedDocument other) {
        if (one.document().kind() != DocumentKind.LIVE_BLOG || other.document().kind() != DocumentKind.LIVE_BLOG) {
            return new CaptureMatch(Verdict.DIFFERENT, 0, "Only live blogs have captures that can be compared.");
        }
        if (areOtherPages(one.document().part(), other.document().part())) {
            return new CaptureMatch(Verdict.DIFFERENT, 0, "They are two pages of a live blog, not one at two times.");
        }
        String address = address(one.document());
        boolean sameAddress = address != null && address.equals(address(other.document()));
        int shared = shared(one.document(), other.document());
        int fewer = Math.min(
                one.document().updates().size(), other.document().updates().size());
        if (sameAddress && shared > 0) {
            return new CaptureMatch(
                    Verdict.SAME, shared, "They have the same address, and " + updates(shared) + " in both.");
        }
        if (shared > 1 && 2 * shared >= fewer) {
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

    private static boolean areOtherPages(@Nullable Pagination one, @Nullable Pagination other) {
        return one != null && other != null && one.page() != other.page();
    }

    private static String updates(int count) {
        return count == 1 ? "one update stands" : count + " updates stand";
    }

    private static int shared(Document one, Document other) {
        Set<String> addresses = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        UpdateKeys keysOfOther = new UpdateKeys(other);
        for (Update update : other.updates()) {
            addresses.add(String.valueOf(keysOfOther.address(update)));
            beginnings.add(beginning(update));
        }
        UpdateKeys keys = new UpdateKeys(one);
        int shared = 0;
        for (Update update : one.updates()) {
            String address = keys.address(update);
            String beginning = beginning(update);
            boolean both = address != null && addresses.contains(address)
                    || isTelling(beginning) && beginnings.contains(beginning);
            shared += both ? 1 : 0;
        }
        return shared;
    }

    /** Returns the first words of an update, which tell it from others without a look at all that a long page says. */
    private static String beginning(Update update) {
        StringBuilder words = new StringBuilder();
        update.forEachText(true, (block, text) -> {
            if (words.length() < BEGINNING) {
                words.append(text, 0, Math.min(text.length(), BEGINNING)).append(' ');
            }
        });
        return Folded.key(words.substring(0, Math.min(words.length(), BEGINNING)));
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
