package app.rundown.quote;

import app.rundown.model.Corrections;
import app.rundown.model.Dossier;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives one person one name across documents that are open together: Sergey Lavrov of the one is Sergei Lavrov of the other.
 * Names are joined where the surname is the same and the first names differ by one letter at most, or one is the other's
 * initial; never on the surname alone.
 */
final class JoinedSpeakers {
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
        return dossiers.stream().map(dossier -> renamed(dossier, names, corrections.names(dossier.document()))).toList();
    }

    /** Whether the program may join a quote's speaker with others. */
    private static boolean open(Quote quote, Map<String, String> users) {
        return quote.speaker() != null && quote.basis() != Quote.Basis.SET && !users.containsKey(quote.speaker());
    }

    /** Each name's common form: the one with most quotes, of several the one that comes first. */
    private static Map<String, String> names(List<Dossier> dossiers, Corrections corrections) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Map<String, String> users = corrections.names(dossier.document());
            for (Quote quote : dossier.quotes()) {
                if (quote.speaker() != null && open(quote, users) && counts.merge(quote.speaker(), 1, Integer::sum) == 1) {
                    order.add(quote.speaker());
                }
            }
        }
        order.sort(Comparator.comparingInt((String name) -> counts.getOrDefault(name, 0)).reversed());
        Map<String, List<String>> chosen = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (String name : order) {
            List<String> bearers = chosen.computeIfAbsent(surname(name), surname -> new ArrayList<>());
            String joined = bearers.stream().filter(bearer -> same(bearer, name)).findFirst().orElse(name);
            if (joined.equals(name)) {
                bearers.add(name);
            }
            names.put(name, joined);
        }
        return names;
    }

    private static Dossier renamed(Dossier dossier, Map<String, String> names, Map<String, String> users) {
        return dossier.withQuotes(
                dossier.quotes().stream().map(quote -> open(quote, users) ? renamed(quote, names) : quote).toList());
    }

    private static Quote renamed(Quote quote, Map<String, String> names) {
        String own = quote.speaker();
        String joined = own == null ? null : names.get(own);
        if (own == null || joined == null || joined.equals(own)) {
            return quote;
        }
        return quote.renamed(joined, "this document writes the name “" + own + "”", false);
    }

    private static boolean same(String a, String b) {
        String[] one = Lexicon.fold(a).split(" ");
        String[] other = Lexicon.fold(b).split(" ");
        return one.length > 1
                && one.length == other.length
                && (NameMerge.slip(one[0], other[0]) || NameMerge.initial(one[0], other[0]) || NameMerge.initial(other[0], one[0]));
    }

    private static String surname(String name) {
        String folded = Lexicon.fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
