package app.rundown.quote.family;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.HeadlineClaim.Verdict;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.word.Demonyms;
import app.rundown.quote.word.Lexicon;
import app.rundown.text.Word;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ties a headline's claim to the words of its speaker in the same update that carry it: those that have at least half
 * of its main words. Since headlines reword, endings of words do not count. Quotes win over reports.
 */
final class ClaimSupport {
    /** The least share of the claim's main words that the speaker's words must have. */
    private static final double HALF = 0.5;
    /** Two words with this many first letters in common may be forms of one. */
    private static final int STEM = 5;
    /** The most letters that may follow the common ones in each word. */
    private static final int ENDING = 4;

    private ClaimSupport() {}

    /** Returns the claims of a document with their verdicts, judged by its quotes as the user corrected them. */
    static List<HeadlineClaim> of(AnalysedDocument analysed) {
        if (analysed.claims().isEmpty()) {
            return List.of();
        }
        Map<String, List<Quote>> byUpdate = analysed.speech().stream()
                .filter(quote -> quote.update() != null)
                .collect(Collectors.groupingBy(quote -> Objects.requireNonNull(quote.update())));
        Map<String, String> headlines = new HashMap<>();
        for (Update update : analysed.document().updates()) {
            headlines.put(update.id(), update.headline() == null ? "" : update.headline());
        }
        Map<String, String> shown = new HashMap<>();
        analysed.speech().forEach(quote -> {
            if (quote.speaker() != null && quote.foundSpeaker() != null && quote.basis() != Quote.Basis.SET) {
                shown.putIfAbsent(quote.foundSpeaker(), quote.speaker());
            }
        });
        return analysed.claims().stream()
                .map(claim -> judged(
                        claim,
                        headlines.getOrDefault(claim.update(), ""),
                        shown.getOrDefault(claim.speaker(), claim.speaker()),
                        byUpdate.getOrDefault(claim.update(), List.of())))
                .toList();
    }

    private static HeadlineClaim judged(HeadlineClaim claim, String headline, String speaker, List<Quote> quotes) {
        String words = headline.substring(
                Math.min(claim.start(), headline.length()), Math.min(claim.end(), headline.length()));
        Set<String> content = contentWords(words);
        Quote best = null;
        int most = 0;
        boolean speakerIsQuoted = false;
        for (Quote quote : quotes) {
            if (!speaker.equals(quote.speaker())) {
                continue;
            }
            speakerIsQuoted |= quote.kind() != Quote.Kind.INDIRECT;
            int shared = countShared(content, contentWords(quote.text()));
            boolean carries = shared > 0 && shared >= HALF * content.size() && (shared > 1 || content.size() == 1);
            boolean better = best == null
                    || isQuoted(quote) && !isQuoted(best)
                    || isQuoted(quote) == isQuoted(best) && shared > most;
            if (carries && better) {
                best = quote;
                most = shared;
            }
        }
        return new HeadlineClaim(
                claim.document(),
                claim.update(),
                claim.start(),
                claim.end(),
                speaker,
                best == null ? Verdict.NOT_CARRIED : isQuoted(best) ? Verdict.QUOTED : Verdict.REPORTED,
                best == null ? null : best.id(),
                best == null ? whyNotCarried(speaker, speakerIsQuoted) : whyCarried(words, content.size(), most, best));
    }

    private static boolean isQuoted(Quote quote) {
        return quote.kind() != Quote.Kind.INDIRECT;
    }

    private static String whyNotCarried(String speaker, boolean speakerIsQuoted) {
        return speakerIsQuoted
                ? "what the update quotes of " + speaker + " has less than half of the headline's words"
                : "the update quotes nothing of " + speaker;
    }

    private static String whyCarried(String headline, int of, int shared, Quote quote) {
        String part = shared == of ? "all " + of : shared + " of the " + of;
        String where = isQuoted(quote)
                ? " main words of the headline stand in what is quoted of "
                : " main words of the headline stand in what is reported of ";
        boolean contrary = negates(headline) != negates(quote.text());
        return part + where + quote.speaker() + (contrary ? "; but only one of the two has a “no” or “not”" : "");
    }

    private static boolean negates(String text) {
        return Word.in(text).stream().anyMatch(word -> Lexicon.is(Lexicon.WordClass.NEGATION, word.folded()));
    }

    /** Returns the words of a text that carry meaning. A country and its people count as one word. */
    private static Set<String> contentWords(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (Word word : Word.in(text)) {
            String plain = word.folded().endsWith("'s")
                    ? word.folded().substring(0, word.folded().length() - 2)
                    : word.folded();
            if (!Families.isPlain(plain)
                    && !Lexicon.is(Lexicon.WordClass.NEGATION, plain)
                    && (plain.length() > 1 || word.isSign())) {
                words.add(Demonyms.country(plain));
            }
        }
        return words;
    }

    private static int countShared(Set<String> claim, Set<String> quote) {
        return (int) claim.stream()
                .filter(word -> quote.stream().anyMatch(other -> areFormsOfOne(word, other)))
                .count();
    }

    /** Whether two words are forms of one, judged by their beginnings ("collude" and "colluding"). */
    private static boolean areFormsOfOne(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        boolean ending = same == shorter && same > 2 && Math.max(a.length(), b.length()) - same <= 2;
        return ending || same >= STEM && a.length() - same <= ENDING && b.length() - same <= ENDING;
    }
}
