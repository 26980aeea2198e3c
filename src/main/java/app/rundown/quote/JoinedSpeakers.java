package app.rundown.quote;

import app.rundown.model.Corrections;
import app.rundown.model.Dossier;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives one person one name across documents that are open together: Sergey Lavrov of the one is Sergei Lavrov of the
 * other. Names are joined where the surname is the same, if maybe spelt from another script in another way, and the
 * first names are spellings, a short form or the initial of one; never on the surname alone.
 */
final class JoinedSpeakers {
    private static final int BUCKET = 3;

    private JoinedSpeakers() {}

    /**
     * The same documents, their quotes under joined names; a quote whose speaker is renamed says so in its reason.
     *
     * @param corrections names that the user has a say on are left as they are found
     */
    static List<Dossier> of(List<Dossier> dossiers, Corrections corrections) {
        if (dossiers.size() < 2) {
            return dossiers;
        }
        Map<String, String> names = names(dossiers, corrections);
        return dossiers.stream()
                .map(dossier -> renamed(dossier, names, corrections.names(dossier.document())))
                .toList();
    }

    /** Whether the program may join a quote's speaker with others. */
    private static boolean open(Quote quote, Map<String, String> users) {
        return quote.speaker() != null
                && quote.voice() == Quote.Voice.PERSON
                && quote.basis() != Quote.Basis.SET
                && !users.containsKey(quote.speaker());
    }

    /** Each name's common form: the one with most quotes, of several the one that comes first. */
    private static Map<String, String> names(List<Dossier> dossiers, Corrections corrections) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Map<String, String> users = corrections.names(dossier.document());
            for (Quote quote : dossier.speech()) {
                if (quote.speaker() != null
                        && open(quote, users)
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
            List<String> bearers = chosen.computeIfAbsent(bucket(name), key -> new ArrayList<>());
            String joined = bearers.stream()
                    .filter(bearer -> same(bearer, name))
                    .findFirst()
                    .orElse(name);
            if (joined.equals(name)) {
                bearers.add(name);
            }
            names.put(name, joined);
        }
        return names;
    }

    private static Dossier renamed(Dossier dossier, Map<String, String> names, Map<String, String> users) {
        return dossier.withSpeech(quote -> open(quote, users) ? renamed(quote, names) : quote);
    }

    private static Quote renamed(Quote quote, Map<String, String> names) {
        String own = quote.speaker();
        String joined = own == null ? null : names.get(own);
        if (own == null || joined == null || joined.equals(own)) {
            return quote;
        }
        return quote.renamed(joined, "this document writes the name “" + own + "”", false);
    }

    /** Whether two full names of one surname are one person's; a middle name counts where both have one. */
    private static boolean same(String a, String b) {
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

    /** A folded name without "Jr." and the like. */
    private static List<String> words(String name) {
        return Stream.of(Lexicon.fold(name).replace(",", "").split(" "))
                .filter(word -> !Lexicon.is(Lexicon.List.SUFFIX, word))
                .toList();
    }

    private static String suffix(String name) {
        String last = Lexicon.fold(name.substring(name.lastIndexOf(' ') + 1)).replace(".", "");
        return Lexicon.is(Lexicon.List.SUFFIX, last) ? last : "";
    }

    /** What names that may be one have in common: the first letters of the surname. */
    private static String bucket(String name) {
        List<String> words = words(name);
        String surname = words.isEmpty() ? "" : words.getLast();
        return surname.substring(0, Math.min(BUCKET, surname.length()));
    }
}
