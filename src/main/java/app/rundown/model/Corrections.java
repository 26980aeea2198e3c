package app.rundown.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of quotes and of speakers' names against what was found; by the documents' {@link UserData#key},
 * so that it holds for a newer copy of the page. To take a change back, put the value from before it back.
 *
 * @param quotes what is said of single quotes
 * @param names the name that a speaker is shown under, by the name that the document gives them, or that the user set:
 *     another one where the user merged two, the same where they are to stay apart from one that the program would join
 *     them with
 */
public record Corrections(Map<String, Map<QuoteKey, Correction>> quotes, Map<String, Map<String, String>> names) {
    /** Nothing said. */
    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    /** Keeps copies, without documents of which nothing is said. */
    public Corrections {
        quotes = kept(quotes);
        names = kept(names);
    }

    private static <K, V> Map<String, Map<K, V>> kept(Map<String, Map<K, V>> all) {
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /** What is said of a document's quotes. */
    public Map<QuoteKey, Correction> of(Document document) {
        return quotes.getOrDefault(UserData.key(document), Map.of());
    }

    /** The names that a document's speakers are shown under. */
    public Map<String, String> names(Document document) {
        return names.getOrDefault(UserData.key(document), Map.of());
    }

    /**
     * The same with one quote corrected.
     *
     * @param correction null takes back what was said of it
     */
    public Corrections with(Document document, QuoteKey quote, @Nullable Correction correction) {
        Map<String, Map<QuoteKey, Correction>> all = new HashMap<>(quotes);
        Map<QuoteKey, Correction> own = new HashMap<>(of(document));
        if (correction == null) {
            own.remove(quote);
        } else {
            own.put(quote, correction);
        }
        all.put(UserData.key(document), own);
        return new Corrections(all, names);
    }

    /**
     * The same with one speaker shown under the name of another, in all open documents.
     *
     * @param open as they stand on the timeline, with what was corrected so far
     * @param name as it is shown
     * @param into the name that both are shown under
     */
    public Corrections merged(List<Dossier> open, String name, String into) {
        Corrections merged = this;
        for (Dossier dossier : open) {
            Map<String, String> own = new TreeMap<>(merged.names(dossier.document()));
            merged.given(dossier).filter(given -> given.shown.equals(name)).forEach(given -> own.put(given.name, into));
            merged = merged.withNames(dossier.document(), own);
        }
        return merged;
    }

    /**
     * The same with the names that are shown as one each shown by itself again, whether the user or the program joined
     * them.
     *
     * @param open as they stand on the timeline, with what was corrected so far
     * @param name as it is shown
     */
    public Corrections split(List<Dossier> open, String name) {
        Corrections split = this;
        for (Dossier dossier : open) {
            Map<String, String> own = new TreeMap<>(split.names(dossier.document()));
            split.given(dossier)
                    .filter(given -> given.shown.equals(name))
                    .forEach(given -> own.put(given.name, given.name));
            split = split.withNames(dossier.document(), own);
        }
        return split;
    }

    /** The same with other names for a document's speakers. */
    public Corrections withNames(Document document, Map<String, String> shown) {
        Map<String, Map<String, String>> all = new HashMap<>(names);
        all.put(UserData.key(document), shown);
        return new Corrections(quotes, all);
    }

    /** A name that a document or the user gives a speaker, and the one that it is shown under. */
    private record Given(String name, String shown) {}

    private Stream<Given> given(Dossier dossier) {
        Map<String, String> own = names(dossier.document());
        Stream<Given> found = dossier.speech().stream().flatMap(quote -> {
            String name = quote.foundSpeaker();
            String shown = quote.basis() == Quote.Basis.SET ? null : quote.speaker();
            return name == null
                    ? Stream.of()
                    : Stream.of(new Given(name, shown == null ? own.getOrDefault(name, name) : shown));
        });
        Stream<Given> set = of(dossier.document()).values().stream()
                .flatMap(correction -> correction instanceof Correction.SaidBy said
                        ? Stream.of(new Given(said.speaker(), own.getOrDefault(said.speaker(), said.speaker())))
                        : Stream.of());
        return Stream.concat(found, set).distinct();
    }
}
