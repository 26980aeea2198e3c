package app.rundown.time.zone;

import app.rundown.text.TextTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the zones that the letters of an abbreviation may stand for.
 *
 * @param id the zone
 * @param countries the countries that use the letters for it
 * @param region the zone whose winter or summer time it is, or null if it may be right all year
 * @param rare whether publishers of its countries write other letters
 */
public record ZoneMeaning(
        ZoneId id, List<Country> countries, @Nullable ZoneId region, boolean rare) {

    /**
     * A country, and what shows that a page comes from it.
     *
     * @param code its ISO 3166 code, such as {@code IN}
     * @param name its name in English
     * @param languages codes of the languages that point to it
     * @param hosts matches the hosts of its publishers
     * @param words matches its names and those of its places
     */
    public record Country(String code, String name, Set<String> languages, Pattern hosts, Pattern words) {}

    /** Half as long as the time between a day in winter and one in summer. */
    private static final Duration QUARTER = Duration.ofDays(91);
    /** The most countries that are named. */
    private static final int NAMED = 3;

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
                                    row -> new ZoneMeaning(
                                            ZoneId.of(row.get(1)),
                                            countries(row.get(2)),
                                            row.get(3).equals("-") ? null : ZoneId.of(row.get(3)),
                                            row.size() > 4),
                                    Collectors.toList())));

    private static List<Country> countries(String codes) {
        return Arrays.stream(codes.split(","))
                .map(COUNTRIES::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the meanings of an abbreviation that has more than one; empty if there is only the usual one. */
    public static List<ZoneMeaning> of(String letters) {
        return MEANINGS.getOrDefault(letters, List.of());
    }

    /** Whether a language tag ("en-IN", "bn", "en_IN") is that of a country that means this zone. */
    public boolean isOfLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        return any(country -> locale.getCountry().isEmpty()
                ? country.languages.contains(locale.getLanguage())
                : country.code.equals(locale.getCountry()));
    }

    /** Whether a host belongs to a publisher of a country that means this zone. */
    public boolean isOfHost(String host) {
        return any(country -> country.hosts.matcher(host).find());
    }

    /** Whether it is that of one of these countries. */
    public boolean isOfAny(Set<String> codes) {
        return any(country -> codes.contains(country.code));
    }

    /** Returns how often a text names such a country or its places. */
    public int named(String text) {
        return countries.stream()
                .mapToInt(country -> (int) country.words.matcher(text).results().count())
                .sum();
    }

    /** Whether a clock with these letters shows an instant to within some minutes, on whatever day. */
    public boolean shows(LocalTime clock, Instant instant) {
        return Zone.shows(id, clock, instant);
    }

    /** The same, but the letters may be those of the other half of the year, as people write them. */
    public boolean mayShow(LocalTime clock, Instant instant) {
        return shows(clock, instant)
                || region != null && halves(instant).stream().anyMatch(offset -> Zone.shows(offset, clock, instant));
    }

    /** Whether a page's data that are written at an offset may be of this zone, in either half of the year. */
    public boolean mayHave(ZonedDateTime at) {
        return id.getRules().getOffset(at.toInstant()).equals(at.getOffset())
                || region != null && halves(at.toInstant()).contains(at.getOffset());
    }

    /** Returns the zone's offsets in winter and in summer, half a year apart. */
    private Set<ZoneOffset> halves(Instant instant) {
        ZoneId place = region == null ? id : region;
        return Set.of(instant.minus(QUARTER), instant.plus(QUARTER)).stream()
                .map(place.getRules()::getOffset)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the one meaning among some that fit, or null. Several with the same offset are one, whose letters may be
     * right all year.
     */
    public static @Nullable ZoneMeaning only(List<ZoneMeaning> fitting) {
        if (fitting.size() < 2) {
            return fitting.isEmpty() ? null : fitting.getFirst();
        }
        ZoneId id = fitting.getFirst().id;
        return fitting.stream().allMatch(meaning -> meaning.id.equals(id))
                ? new ZoneMeaning(
                        id,
                        fitting.stream()
                                .flatMap(meaning -> meaning.countries.stream())
                                .toList(),
                        null,
                        false)
                : null;
    }

    /** Returns the same meaning where the data show that its letters are right. */
    public ZoneMeaning allYear() {
        return new ZoneMeaning(id, countries, null, false);
    }

    /** Returns the names of the countries: "the United States or Canada". */
    String names() {
        return namesOf(List.of(this));
    }

    /** Returns the names of the countries of some meanings. */
    public static String namesOf(List<ZoneMeaning> meanings) {
        List<String> names = meanings.stream()
                .flatMap(meaning -> meaning.countries.stream())
                .map(Country::name)
                .toList();
        return String.join(" or ", names.subList(0, Math.min(NAMED, names.size())))
                + (names.size() > NAMED ? " or elsewhere" : "");
    }

    private boolean any(Predicate<Country> wanted) {
        return countries.stream().anyMatch(wanted);
    }
}
