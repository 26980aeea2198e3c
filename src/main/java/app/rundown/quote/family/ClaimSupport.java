package app.rundown.quote.family;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.HeadlineClaim.Verdict;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where in an update the words stand that its headline puts in quotation marks. */
final class ClaimSupport {
    /** With this share of a headline's words, a text says the same in other words. */
    private static final double REWORDED = 0.7;

    private final Map<String, Update> updates = new HashMap<>();
    private final Map<String, List<Quote>> quotes;
    /** The names under which speakers are shown, by the names that the document gives them. */
    private final Map<String, String> shown = new HashMap<>();

    private ClaimSupport(AnalysedDocument analysed) {
        analysed.document().updates().forEach(update -> updates.put(update.id(), update));
        quotes = analysed.quotes().stream()
                .filter(quote -> quote.update() != null && !quote.span().inHeadline())
                .collect(Collectors.groupingBy(quote -> Objects.requireNonNull(quote.update())));
        analysed.quotes().forEach(quote -> {
            if (quote.speaker() != null && quote.foundSpeaker() != null && !quote.hasUsersSpeaker()) {
                shown.putIfAbsent(quote.foundSpeaker(), quote.speaker());
            }
        });
    }

    /**
     * Returns the claims of a document with their verdicts, judged by its quotes as the user corrected them. Claims of
     * updates without any words are left out, because nothing is missing there.
     */
    static List<HeadlineClaim> of(AnalysedDocument analysed) {
        if (analysed.claims().isEmpty()) {
            return List.of();
        }
        ClaimSupport support = new ClaimSupport(analysed);
        return analysed.claims().stream()
                .flatMap(claim -> support.judged(claim).stream())
                .toList();
    }

    /** Whether no block of an update has most of the words that its headline quotes, so that it does not reword one. */
    static boolean isOnlyInHeadline(Update update, String quoted) {
        Set<String> own = folded(quoted);
        return update.blocks().stream().flatMap(ClaimSupport::words).noneMatch(text -> rewords(text, own));
    }

    /** Whether a text has most of quoted words, in whatever order. */
    static boolean rewords(String text, String quoted) {
        return rewords(text, folded(quoted));
    }

    private static boolean rewords(String text, Set<String> own) {
        Set<String> there = folded(text);
        return own.stream().filter(there::contains).count() >= REWORDED * own.size();
    }

    private static Set<String> folded(String text) {
        return Set.copyOf(Word.foldedIn(text));
    }

    private Optional<HeadlineClaim> judged(HeadlineClaim claim) {
        Update update = updates.get(claim.update());
        List<String> texts = update == null
                ? List.of()
                : update.blocks().stream().flatMap(ClaimSupport::words).toList();
        String headline = update == null ? null : update.headline();
        if (headline == null || texts.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = RunOnWords.parts(claim.words(headline));
        String given = claim.speaker();
        String speaker = given == null ? null : shown.getOrDefault(given, given);
        Quote quote = quote(parts, speaker, quotes.getOrDefault(claim.update(), List.of()));
        boolean inText = quote == null && texts.stream().anyMatch(text -> has(text, parts));
        return Optional.of(new HeadlineClaim(
                claim.document(),
                claim.update(),
                claim.start(),
                claim.end(),
                speaker,
                quote != null ? Verdict.QUOTED : inText ? Verdict.IN_TEXT : Verdict.NOWHERE,
                quote == null ? null : quote.id()));
    }

    /** Returns what a block says in words of its own: not what it advertises. */
    private static Stream<String> words(Block block) {
        return block instanceof Block.Teaser || block.text().isBlank() ? Stream.empty() : Stream.of(block.text());
    }

    /** Returns the quote that has the words, one of the speaker if there is one; null if none has them. */
    private static @Nullable Quote quote(List<String> parts, @Nullable String speaker, List<Quote> own) {
        Quote first = null;
        for (int i = 0; i < own.size(); i++) {
            Quote quote = own.get(i);
            boolean better = first == null || speaker != null && speaker.equals(quote.speaker());
            if (better && (has(quote.text(), parts) || has(joined(own, i), parts))) {
                first = quote;
                if (speaker == null || speaker.equals(quote.speaker())) {
                    return quote;
                }
            }
        }
        return first;
    }

    /** Returns a quote together with the next one if the same speaker goes on, as where a cue interrupts the words. */
    private static String joined(List<Quote> own, int index) {
        Quote quote = own.get(index);
        if (index + 1 >= own.size() || quote.speaker() == null) {
            return "";
        }
        Quote next = own.get(index + 1);
        return quote.speaker().equals(next.speaker()) ? quote.text() + " " + next.text() : "";
    }

    /** Whether a text has all parts of quoted words in their order. */
    static boolean has(String text, List<String> parts) {
        return !parts.isEmpty() && RunOnWords.of(text).stream().anyMatch(form -> form.contains(parts));
    }
}
