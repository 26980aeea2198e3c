package app.rundown.time;

import app.rundown.text.TextTable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of the zones that the letters of an abbreviation may stand for.
 *
 * @param id the zone
 * @param countries the countries that use the letters for it
 */
record ZoneMeaning(ZoneId id, List<Country> countries) {

    /**
     * A country, and what shows that a page comes from it.
     *
     * @param code its ISO 3166 code, such as {@code IN}
     * @param name its name in English
     * @param languages codes of the languages that point to it
     * @param hosts matches the hosts of its publishers
     * @param words matches its names and those of its places
     */
    record Country(String code, String name, Set<String> languages, Pattern hosts, Pattern words) {}

    private static final Map<String, Country> COUNTRIES = TextTable.rows(ZoneMeaning.class, "countries.tsv").stream()
            .map(row -> new Country(
                    row.getFirst(),
                    row.get(1),
                    Set.of(row.get(2).split(",")),
                    Pattern.compile(row.get(3)),
                    Pattern.compile("\\b(?:" + row.get(4) + ")(?![\\p{L}\\d])")))
            .collect(Collectors.toMap(Country::code, country -> country));
    private static final Map<String, List<ZoneMeaning>> MEANINGS =
            TextTable.rows(ZoneMeaning.class, "zone-meanings.tsv").stream()
                    .collect(Collectors.groupingBy(
                            List::getFirst,
                            Collectors.mapping(
                                    row -> new ZoneMeaning(ZoneId.of(row.get(1)), countries(row.get(2))),
                                    Collectors.toList())));

    private static List<Country> countries(String codes) {
        return Arrays.stream(codes.split(","))
                .map(COUNTRIES::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the meanings of an abbreviation that has more than one; empty if there is only the usual one. */
    static List<ZoneMeaning> of(String letters) {
        return MEANINGS.getOrDefault(letters, List.of());
    }

    /** Whether a language tag ("en-IN", "bn", "en_IN") is that of a country that means this zone. */
    boolean isOfLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        return any(country -> locale.getCountry().isEmpty()
                ? country.languages.contains(locale.getLanguage())
                : country.code.equals(locale.getCountry()));
    }

    /** Whether a host belongs to a publisher of a country that means this zone. */
    boolean isOfHost(String host) {
        return any(country -> country.hosts.matcher(host).find());
    }

    /** Whether it is that of one of these countries. */
    boolean isOfAny(Set<String> codes) {
        return any(country -> codes.contains(country.code));
    }

    /** Returns how often a text names such a country or its places. */
    int named(String text) {
        return countries.stream()
                .mapToInt(country -> (int) country.words.matcher(text).results().count())
                .sum();
    }

    /** Whether a clock in this zone shows an instant to within some minutes, on whatever day. */
    boolean shows(LocalTime clock, Instant instant) {
        return Zone.shows(id, clock, instant);
    }

    /** Returns the names of the countries: "the United States or Canada". */
    String names() {
        return countries.stream().map(Country::name).collect(Collectors.joining(" or "));
    }

    private boolean any(Predicate<Country> wanted) {
        return countries.stream().anyMatch(wanted);
    }
}
