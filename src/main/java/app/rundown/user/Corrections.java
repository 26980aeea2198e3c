package app.rundown.user;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The user's corrections of quotes and of speakers' names. They are stored by the documents' {@link UserData#key}, so
 * that they also apply to a newer copy of the page. To undo a change, restore the value from before it.
 *
 * @param quotes the corrections of single quotes
 * @param names the name to show for each name that the document gives a speaker or that the user set: another name if
 *     the user merged two speakers, or the same name to keep it apart from one that the program would join it with
 */
public record Corrections(Map<String, Map<QuoteKey, Correction>> quotes, Map<String, Map<String, String>> names) {
    /** No corrections. */
    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    /** Keeps copies, without documents that have no corrections. */
    public Corrections {
        quotes = kept(quotes);
        names = kept(names);
    }

    private static <K, V> Map<String, Map<K, V>> kept(Map<String, Map<K, V>> all) {
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /** Returns the corrections of a document's quotes. */
    public Map<QuoteKey, Correction> of(Document document) {
        return quotes.getOrDefault(UserData.key(document), Map.of());
    }

    /**
     * Returns the names to show for a document's speakers, by the names that the document gives them or the user set.
     */
    public Map<String, String> names(Document document) {
        return names.getOrDefault(UserData.key(document), Map.of());
    }

    /**
     * Returns these corrections with some quotes' corrections set.
     *
     * @param changed the new correction of each quote; {@link Optional#empty} removes the one that it has
     */
    public Corrections with(Document document, Map<QuoteKey, Optional<Correction>> changed) {
        Map<String, Map<QuoteKey, Correction>> all = new HashMap<>(quotes);
        Map<QuoteKey, Correction> own = new HashMap<>(of(document));
        changed.forEach((quote, correction) ->
                correction.ifPresentOrElse(said -> own.put(quote, said), () -> own.remove(quote)));
        all.put(UserData.key(document), own);
        return new Corrections(all, names);
    }

    /**
     * Returns these corrections with one quote's correction set.
     *
     * @param correction the new correction, or null to remove the quote's correction
     */
    public Corrections with(Document document, QuoteKey quote, @Nullable Correction correction) {
        return with(document, Map.of(quote, Optional.ofNullable(correction)));
    }

    /** Returns these corrections without those of one document, given by its {@link UserData#key}. */
    Corrections without(String document) {
        Map<String, Map<QuoteKey, Correction>> others = new HashMap<>(quotes);
        Map<String, Map<String, String>> named = new HashMap<>(names);
        others.remove(document);
        named.remove(document);
        return new Corrections(others, named);
    }

    /**
     * Returns these corrections with one speaker shown under the name of another, in all open documents.
     *
     * @param open the open documents as the timeline shows them, with the corrections so far
     * @param name the speaker's name as shown now
     * @param into the name to show for both
     */
    public Corrections merged(List<AnalysedDocument> open, String name, String into) {
        Corrections merged = this;
        for (AnalysedDocument analysed : open) {
            Map<String, String> own = new TreeMap<>(merged.names(analysed.document()));
            merged.given(analysed)
                    .filter(given -> given.shown.equals(name))
                    .forEach(given -> own.put(given.name, into));
            merged = merged.withNames(analysed.document(), own);
        }
        return merged;
    }

    /**
     * Returns these corrections with the names that are now shown as one name each shown separately again, whether the
     * user or the program joined them.
     *
     * @param open the open documents as the timeline shows them, with the corrections so far
     * @param name the joint name as shown now
     */
    public Corrections split(List<AnalysedDocument> open, String name) {
        Corrections split = this;
        for (AnalysedDocument analysed : open) {
            Map<String, String> own = new TreeMap<>(split.names(analysed.document()));
            split.given(analysed)
                    .filter(given -> given.shown.equals(name))
                    .forEach(given -> own.put(given.name, given.name));
            split = split.withNames(analysed.document(), own);
        }
        return split;
    }

    /** Returns these corrections with a document's shown names replaced. */
    public Corrections withNames(Document document, Map<String, String> shown) {
        Map<String, Map<String, String>> all = new HashMap<>(names);
        all.put(UserData.key(document), shown);
        return new Corrections(quotes, all);
    }

    /** A name that a document or the user gives a speaker, and the name under which that speaker is shown. */
    private record Given(String name, String shown) {}

    private Stream<Given> given(AnalysedDocument analysed) {
        Map<String, String> own = names(analysed.document());
        Stream<Given> found = analysed.speech().stream().flatMap(quote -> {
            String name = quote.foundSpeaker();
            String shown = quote.hasUsersSpeaker() ? null : quote.speaker();
            return name == null
                    ? Stream.of()
                    : Stream.of(new Given(name, shown == null ? own.getOrDefault(name, name) : shown));
        });
        Stream<Given> set = of(analysed.document()).values().stream()
                .flatMap(correction -> correction instanceof Correction.SaidBy said
                        ? Stream.of(new Given(said.speaker(), own.getOrDefault(said.speaker(), said.speaker())))
                        : Stream.of());
        return Stream.concat(found, set).distinct();
    }
}
