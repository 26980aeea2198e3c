package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.text.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the day or the month stands first in a document's dates of three numbers ("03/05/24"). Other dates of the
 * document decide, then its publisher's country and its language; if they say nothing or disagree, it stays open.
 *
 * @param first what stands first, or null
 * @param why how it is known, in words without a full stop
 */
record DateOrder(@Nullable First first, String why) {
    /** What stands first. */
    enum First {
        /** The day, as in most countries. */
        DAY,
        /** The month. */
        MONTH,
        /** The year, then the month. */
        YEAR
    }

    private static final DateOrder OPEN = new DateOrder(null, "");
    private static final Pattern HOST = Pattern.compile("^https?://[^/:?#]*\\.([\\p{Alpha}]{2,3})(?:[/:?#]|$)");
    /** A clock as it is written in French and in Portuguese. */
    private static final Pattern LETTER_CLOCK = Pattern.compile("(?<!\\d)[0-2]?\\d ?h ?[0-5]\\d(?!\\d)");
    /** At most this many updates are looked at. */
    private static final int LOOKED_AT = 200;

    private static final Map<String, First> ORDERS = TextTable.rows(DateOrder.class, "date-orders.tsv").stream()
            .collect(Collectors.toMap(
                    List::getFirst, row -> First.valueOf(row.get(1).toUpperCase(Locale.ROOT))));

    /** Finds the order of a document's dates. */
    static DateOrder of(Document document) {
        List<DateMention> shown = shown(document);
        DateOrder place = byPlace(document);
        if (place.first == First.YEAR && shown.stream().allMatch(one -> one.in(First.YEAR) != null)) {
            return place;
        }
        DateOrder own = own(shown);
        DateOrder told = own == null ? byData(document, shown) : own;
        DateOrder known = told == null ? place : told;
        return known.first == null && hasLetterClocks(document)
                ? new DateOrder(First.DAY, "countries do that write clocks with an h")
                : known;
    }

    private static boolean hasLetterClocks(Document document) {
        return stamps(document)
                .anyMatch(stamp -> stamp.source() == Stamp.Source.SHOWN
                        && LETTER_CLOCK.matcher(stamp.text()).find());
    }

    /** Returns the dates of three numbers among the times that a document shows. */
    private static List<DateMention> shown(Document document) {
        return stamps(document)
                .filter(stamp -> stamp.source() == Stamp.Source.SHOWN)
                .map(stamp -> TimeText.of(stamp.text()).mention())
                .flatMap(Stream::ofNullable)
                .filter(DateMention::isNumbers)
                .toList();
    }

    private static Stream<Stamp> stamps(Document document) {
        List<Update> updates = document.updates();
        return Stream.concat(
                document.stamps().stream().filter(stamp -> stamp.role() == Stamp.Role.PAGE),
                updates.subList(0, Math.min(LOOKED_AT, updates.size())).stream()
                        .flatMap(update -> update.stamps().stream()));
    }

    /** Decides by the dates that can be read in one way only. */
    private static @Nullable DateOrder own(List<DateMention> shown) {
        List<DateMention> sure =
                shown.stream().filter(one -> one.orders().size() == 1).toList();
        Set<First> orders = sure.stream().flatMap(one -> one.orders().stream()).collect(Collectors.toSet());
        return orders.size() == 1
                ? new DateOrder(
                        sure.getFirst().orders().iterator().next(),
                        "another date of the document, “" + sure.getFirst().text() + "”, shows")
                : null;
    }

    /** Decides by the full dates in the page's data, of which only one reading of the shown dates is a day away. */
    private static @Nullable DateOrder byData(Document document, List<DateMention> shown) {
        List<LocalDate> data = new ArrayList<>(stamps(document)
                .filter(stamp -> stamp.source() != Stamp.Source.SHOWN)
                .map(stamp -> TimeText.of(stamp.text()).date())
                .flatMap(Stream::ofNullable)
                .toList());
        if (document.url() != null) {
            DateMention.inAddress(document.url()).stream()
                    .map(DateMention::date)
                    .flatMap(Stream::ofNullable)
                    .forEach(data::add);
        }
        Set<First> orders = shown.stream()
                .flatMap(one -> one.orders().stream().filter(order -> isNear(one.in(order), data)))
                .collect(Collectors.toSet());
        return orders.size() == 1
                ? new DateOrder(orders.iterator().next(), "the dates in the page's data bear out")
                : null;
    }

    private static boolean isNear(@Nullable DateMention read, List<LocalDate> data) {
        LocalDate date = read == null ? null : read.date();
        return date != null && data.stream().anyMatch(other -> Math.abs(other.toEpochDay() - date.toEpochDay()) <= 1);
    }

    private static DateOrder byPlace(Document document) {
        Matcher matcher = HOST.matcher(document.url() == null ? "" : document.url());
        String end = matcher.find() ? matcher.group(1) : "";
        First byHost = ORDERS.get(end.length() == 2 ? end.toUpperCase(Locale.ROOT) : end);
        String tag = document.language() == null ? "" : document.language().replace('_', '-');
        Locale locale = Locale.forLanguageTag(tag);
        First byCountry = ORDERS.get(locale.getCountry());
        First byLanguage = byCountry != null ? byCountry : ORDERS.get(locale.getLanguage());
        if (byHost != null && byLanguage != null && byHost != byLanguage) {
            return OPEN;
        }
        return byHost != null
                ? new DateOrder(byHost, "the page is of a host in ." + end)
                : byLanguage != null ? new DateOrder(byLanguage, "the page's language is " + tag) : OPEN;
    }
}
