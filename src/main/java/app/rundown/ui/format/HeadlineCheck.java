package app.rundown.ui.format;

import app.rundown.model.HeadlineClaim;
import app.rundown.model.Quote;
import app.rundown.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line where in an update the words stand that its headline puts in quotation marks. A headline that only
 * rewords what somebody said claims nothing, and gets no line.
 *
 * @param text the line
 * @param isDoubtful whether a reader should look twice
 */
public record HeadlineCheck(String text, boolean isDoubtful) {
    /** Fewer words between marks may be a title or a term. */
    private static final int TELLING = 3;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /**
     * Checks a headline. Of several claims the first that is doubtful is told, otherwise the first.
     *
     * @param quotes the quotes of the update, in its order
     */
    public static Optional<HeadlineCheck> of(List<HeadlineClaim> claims, String headline, List<Quote> quotes) {
        // A word or two that stand nowhere are a title or a term.
        List<HeadlineCheck> checks = claims.stream()
                .filter(claim -> claim.verdict() != HeadlineClaim.Verdict.NOWHERE || isTelling(claim, headline))
                .map(claim -> of(claim, headline, quotes))
                .toList();
        return checks.stream()
                .filter(HeadlineCheck::isDoubtful)
                .findFirst()
                .or(() -> checks.stream().findFirst());
    }

    private static HeadlineCheck of(HeadlineClaim claim, String headline, List<Quote> quotes) {
        Quote having = quotes.stream()
                .filter(quote -> quote.id().equals(claim.quote()))
                .findFirst()
                .orElse(null);
        boolean drifts = having != null && drifts(claim, having);
        return new HeadlineCheck(
                text(claim, headline, quotes, drifts ? having : null),
                drifts || claim.verdict() == HeadlineClaim.Verdict.NOWHERE);
    }

    private static boolean isTelling(HeadlineClaim claim, String headline) {
        return claim.speaker() != null || Word.in(claim.words(headline)).size() >= TELLING;
    }

    private static String text(HeadlineClaim claim, String headline, List<Quote> quotes, @Nullable Quote drifting) {
        String words = "“" + claim.words(headline).strip() + "”";
        String given = drifting == null
                ? "The headline’s words "
                : "The headline gives " + words + " to " + claim.speaker() + "; the words ";
        return switch (claim.verdict()) {
            case QUOTED ->
                given + "stand in " + place(claim, quotes)
                        + (drifting == null ? "" : ", whose speaker is " + speaker(drifting)) + ".";
            case IN_TEXT -> given + words + " stand in the text, but in no quote.";
            case NOWHERE -> "No quote in this update has the headline’s words " + words + ".";
        };
    }

    private static String place(HeadlineClaim claim, List<Quote> quotes) {
        List<Quote> direct = quotes.stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .toList();
        int index = IntStream.range(0, direct.size())
                .filter(i -> direct.get(i).id().equals(claim.quote()))
                .findFirst()
                .orElse(-1);
        return index < 0
                ? "what the update reports"
                : direct.size() == 1
                        ? "its quote"
                        : index < ORDINALS.size() ? "the " + ORDINALS.get(index) + " quote" : "one of its quotes";
    }

    private static String speaker(Quote quote) {
        return quote.speaker() != null
                ? quote.speaker()
                : quote.voice() == Quote.Voice.UNNAMED ? "not named" : "not known";
    }

    private static boolean drifts(HeadlineClaim claim, Quote having) {
        return claim.speaker() != null && !claim.speaker().equals(having.speaker());
    }
}
