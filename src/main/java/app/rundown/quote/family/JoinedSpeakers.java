package app.rundown.quote.family;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.quote.word.FirstNames;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.user.Corrections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives one person one name across documents that are open together: Sergey Lavrov in one is Sergei Lavrov in another.
 * Names are joined where the surname is the same, though perhaps transliterated differently, and where the first names
 * are spellings, a short form or the initial of one name; never on the surname alone.
 */
public final class JoinedSpeakers {
    private static final Language ENGLISH = Language.of("en");
    /** By how many first letters of the surname names are grouped before they are compared. */
    private static final int BUCKET = 3;

    private JoinedSpeakers() {}

    /**
     * Returns the same documents with their quotes under joined names. Where a speaker is renamed, the quote's reason
     * says so.
     *
     * @param corrections names that the user has renamed are left as they were found
     */
    public static List<AnalysedDocument> of(List<AnalysedDocument> documents, Corrections corrections) {
        if (documents.size() < 2) {
            return documents;
        }
        Map<String, String> names = names(documents, corrections);
        return documents.stream()
                .map(analysed -> renamed(analysed, names, corrections.names(analysed.document())))
                .toList();
    }

    /**
     * Whether the program may join a quote's speaker with others; not where the user has set or renamed the speaker.
     */
    private static boolean mayJoin(Quote quote, Map<String, String> userNames) {
        return quote.speaker() != null
                && quote.voice() != Quote.Voice.ORGANISATION
                && !quote.hasUsersSpeaker()
                && !userNames.containsKey(quote.speaker());
    }

    /** Returns the common form of each name: the one with the most quotes, or the first of several. */
    private static Map<String, String> names(List<AnalysedDocument> documents, Corrections corrections) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (AnalysedDocument analysed : documents) {
            Map<String, String> userNames = corrections.names(analysed.document());
            for (Quote quote : analysed.speech()) {
                if (quote.speaker() != null
                        && mayJoin(quote, userNames)
                        && counts.merge(quote.speaker(), 1, Integer::sum) == 1) {
                    order.add(quote.speaker());
                }
            }
        }
        order.sort(Comparator.comparingInt((String name) -> counts.getOrDefault(name, 0))
                .reversed());
        Map<String, List<String>> chosen = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (String name : order) {
            List<String> bearers = chosen.computeIfAbsent(groupOf(name), key -> new ArrayList<>());
            String joined = bearers.stream()
                    .filter(bearer -> isSamePerson(bearer, name))
                    .findFirst()
                    .orElse(name);
            if (joined.equals(name)) {
                bearers.add(name);
            }
            names.put(name, joined);
        }
        return names;
    }

    private static AnalysedDocument renamed(
            AnalysedDocument analysed, Map<String, String> names, Map<String, String> userNames) {
        return analysed.withSpeech(quote -> mayJoin(quote, userNames) ? renamed(quote, names) : quote);
    }

    private static Quote renamed(Quote quote, Map<String, String> names) {
        String own = quote.speaker();
        String joined = own == null ? null : names.get(own);
        if (own == null || joined == null || joined.equals(own)) {
            return quote;
        }
        return quote.renamed(joined, "this document writes the name “" + own + "”", false);
    }

    /** Whether two full names are one person's; middle names count where both have one. */
    private static boolean isSamePerson(String a, String b) {
        List<String> one = words(a);
        List<String> other = words(b);
        if (one.size() < 2 || other.size() < 2 || !suffix(a).equals(suffix(b))) {
            return false;
        }
        List<String> middle = one.subList(1, one.size() - 1);
        List<String> otherMiddle = other.subList(1, other.size() - 1);
        boolean fits = middle.isEmpty()
                || otherMiddle.isEmpty()
                || middle.equals(otherMiddle)
                || FirstNames.same(middle.getFirst(), otherMiddle.getFirst());
        return fits
                && FirstNames.same(one.getFirst(), other.getFirst())
                && FirstNames.sameSurname(one.getLast(), other.getLast());
    }

    /** Returns the words of a folded name, without "Jr." and similar suffixes. */
    private static List<String> words(String name) {
        return Stream.of(Lexicon.fold(name).replace(",", "").split(" "))
                .filter(word -> !ENGLISH.is(Lexicon.WordClass.SUFFIX, word))
                .toList();
    }

    private static String suffix(String name) {
        String last = Lexicon.fold(name.substring(name.lastIndexOf(' ') + 1)).replace(".", "");
        return ENGLISH.is(Lexicon.WordClass.SUFFIX, last) ? last : "";
    }

    /** Returns what the names of one person have in common: the first letters of the surname. */
    private static String groupOf(String name) {
        List<String> words = words(name);
        String surname = words.isEmpty() ? "" : words.getLast();
        return surname.substring(0, Math.min(BUCKET, surname.length()));
    }
}
