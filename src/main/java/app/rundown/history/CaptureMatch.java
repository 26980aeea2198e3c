package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
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

    /**
     * Compares two documents. Only live blogs have captures that belong together.
     *
     * <p>They are one if they have the same address and at least one update in common, or if at least half of the
     * updates of the shorter one are also in the other, and more than one is. Pages of one live blog with other numbers
     * are two documents: what only the next page has did not vanish.
     */
    public static CaptureMatch of(AnalysedDocument one, AnalysedDocument other) {
        return of(new CaptureTraits(one), new CaptureTraits(other));
    }

    /** Compares two documents by their traits; for those that are compared with several others. */
    public static CaptureMatch of(CaptureTraits one, CaptureTraits other) {
        if (one.document().kind() != DocumentKind.LIVE_BLOG || other.document().kind() != DocumentKind.LIVE_BLOG) {
            return new CaptureMatch(Verdict.DIFFERENT, 0, "Only live blogs have captures that can be compared.");
        }
        if (areOtherPages(one.document().part(), other.document().part())) {
            return new CaptureMatch(Verdict.DIFFERENT, 0, "They are two pages of a live blog, not one at two times.");
        }
        String address = one.address();
        boolean sameAddress = address != null && address.equals(other.address());
        int shared = one.sharedWith(other);
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
}
