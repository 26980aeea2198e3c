package app.rundown.time;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.time.zone.Zone;
import app.rundown.time.zone.ZoneMeaning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document means by letters that stand for several zones, and by the numbers of a date. The publisher's host and
 * the document's language decide. If they say nothing or disagree, the data may decide; if host, language and data all
 * say nothing, the countries named in the text do. Otherwise the letters stay ambiguous.
 */
final class ZoneAbbreviations {
    private static final Pattern HOST = Pattern.compile("^https?://([^/:?#]+)");
    /** At most this many updates are compared with the data. */
    private static final int LOOKED_AT = 200;

    /** About this many characters of text are searched for countries. */
    private static final int MOST_WORDS = 200_000;

    /** The countries of one meaning decide if the text names them more than this many times as often as all others. */
    private static final int OFTEN = 3;

    /** The fewest clocks that are compared with the publication and the last change of their page. */
    private static final int FEWEST_FRAMED = 3;
    /** How far they may be before the one, and after the other. */
    private static final Duration BEFORE_PUBLICATION = Duration.ofMinutes(30);

    private static final Duration AFTER_CHANGE = Duration.ofMinutes(15);
    /** Clocks lie between two instants that are farther apart in any zone. */
    private static final Duration LONGEST_FRAME = Duration.ofHours(14);

    private final Document document;
    private final Map<String, Zone> known = new ConcurrentHashMap<>();
    private volatile @Nullable DateOrder dateOrder;

    /** Creates the letters' meanings for a document; they are worked out when first needed. */
    ZoneAbbreviations(Document document) {
        this.document = document;
    }

    /** Returns a zone with its letters interpreted as the document means them, or still ambiguous with the reason. */
    Zone resolve(Zone zone) {
        List<ZoneMeaning> meanings = ZoneMeaning.of(zone.name());
        return meanings.isEmpty() ? zone : known.computeIfAbsent(zone.name(), name -> weigh(zone, meanings));
    }

    /** Returns the order of the numbers in the document's dates. */
    DateOrder dateOrder() {
        DateOrder found = dateOrder;
        if (found == null) {
            found = DateOrder.of(document);
            dateOrder = found;
        }
        return found;
    }

    private Zone weigh(Zone zone, List<ZoneMeaning> meanings) {
        Matcher matcher = HOST.matcher(document.url() == null ? "" : document.url());
        String host = matcher.find() ? matcher.group(1) : "";
        String language = document.language() == null ? "" : document.language();
        ZoneMeaning byHost = ZoneMeaning.only(
                meanings.stream().filter(meaning -> meaning.isOfHost(host)).toList());
        ZoneMeaning byLanguage = ZoneMeaning.only(meanings.stream()
                .filter(meaning -> meaning.isOfLanguage(language))
                .toList());
        boolean disagree = byHost != null && byLanguage != null && !byHost.id().equals(byLanguage.id());
        if (byHost != null && !disagree) {
            return zone.settled(byHost, "the page is of " + host);
        }
        if (byLanguage != null && !disagree) {
            return zone.settled(byLanguage, "the page's language is " + language);
        }
        if (!zone.isOpen()) {
            return zone;
        }
        Zone byData = byData(zone, meanings);
        Zone told = byData != null || disagree ? byData : byNeighbours(zone, meanings);
        if (told == null && !disagree) {
            Map<ZoneMeaning, Integer> named = named(meanings);
            told = byWords(zone, meanings, named);
            told = told != null || !mayBeEnglish(language) ? told : byCustom(zone, meanings, named);
        }
        return told != null
                ? told
                : open(
                        zone,
                        disagree
                                ? "the page's host " + host + " and its language " + language + " tell different ones"
                                : "nothing tells which");
    }

    private static boolean mayBeEnglish(String tag) {
        return tag.isEmpty()
                || Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("en");
    }

    private static Zone open(Zone zone, String why) {
        return new Zone(
                zone.name(),
                zone.id(),
                Zone.Reading.OPEN,
                "“" + zone.name() + "” may stand for " + zone.remark() + ", and " + why,
                zone.region());
    }

    /** Decides by the instants that the data state beside such clocks, or by the offset used in the page's data. */
    private @Nullable Zone byData(Zone zone, List<ZoneMeaning> meanings) {
        List<ZoneMeaning> left = meanings;
        List<ZoneMeaning> loosely = meanings;
        int clocks = 0;
        for (Update update : document.updates()
                .subList(0, Math.min(LOOKED_AT, document.updates().size()))) {
            LocalTime clock = clock(update, zone.name());
            Instant instant = clock == null ? null : instant(update);
            if (clock != null && instant != null) {
                clocks++;
                left = left.stream()
                        .filter(meaning -> meaning.shows(clock, instant))
                        .toList();
                loosely = loosely.stream()
                        .filter(meaning -> meaning.mayShow(clock, instant))
                        .toList();
            }
        }
        ZoneMeaning borneOut = clocks == 0 ? null : ZoneMeaning.only(loosely);
        if (borneOut != null) {
            return zone.settled(left.isEmpty() ? borneOut : borneOut.allYear(), "the page's data bear out");
        }
        List<ZoneMeaning> offsets = pageData()
                .flatMap(at -> meanings.stream().filter(meaning -> meaning.mayHave(at)))
                .distinct()
                .toList();
        ZoneMeaning byOffset = ZoneMeaning.only(offsets);
        return byOffset == null ? byFrame(zone, meanings) : zone.settled(byOffset, "the page's data are in that zone");
    }

    /**
     * Decides by the instants at which the page was published and last changed, where its clocks lie between them in
     * one meaning only.
     */
    private @Nullable Zone byFrame(Zone zone, List<ZoneMeaning> meanings) {
        List<Instant> instants =
                pageData().map(ZonedDateTime::toInstant).sorted().toList();
        Set<LocalTime> clocks = new LinkedHashSet<>();
        for (Update update : document.updates()) {
            LocalTime clock = clocks.size() < LOOKED_AT ? clock(update, zone.name()) : null;
            if (clock != null) {
                clocks.add(clock);
            }
        }
        if (instants.isEmpty() || clocks.size() < FEWEST_FRAMED) {
            return null;
        }
        Instant from = instants.getFirst().minus(BEFORE_PUBLICATION);
        Instant to = instants.getLast().plus(AFTER_CHANGE);
        if (Duration.between(from, to).compareTo(LONGEST_FRAME) > 0) {
            return null;
        }
        ZoneMeaning only = ZoneMeaning.only(meanings.stream()
                .filter(meaning -> clocks.stream().allMatch(clock -> isBetween(clock, meaning, from, to)))
                .toList());
        return only == null
                ? null
                : zone.settled(only, "the updates lie between the page's publication and its last change only there");
    }

    /** Returns the instants that the page's data state about the page itself. */
    private Stream<ZonedDateTime> pageData() {
        return document.stamps().stream()
                .filter(stamp -> stamp.role() == Stamp.Role.PAGE && stamp.source() != Stamp.Source.SHOWN)
                .map(stamp -> TimeText.of(stamp.text()).at())
                .flatMap(Stream::ofNullable);
    }

    /** Whether a clock lies between two instants on some day. */
    private static boolean isBetween(LocalTime clock, ZoneMeaning meaning, Instant from, Instant to) {
        ZonedDateTime at = from.atZone(meaning.id()).with(clock);
        Instant first = at.toInstant().isBefore(from) ? at.plusDays(1).toInstant() : at.toInstant();
        return !first.isAfter(to);
    }

    /**
     * Decides by the letters of other clocks in the document: beside EDT, EST is that of the same country. All of them
     * must leave one meaning only.
     */
    private @Nullable Zone byNeighbours(Zone zone, List<ZoneMeaning> meanings) {
        Set<String> texts = new LinkedHashSet<>();
        for (Update update : document.updates()) {
            addShown(update.stamps(), texts);
        }
        addShown(document.stamps(), texts);
        List<ZoneMeaning> left = meanings;
        String beside = "";
        for (String text : texts) {
            Zone other = TimeText.of(text).zone();
            if (other != null && !other.isOpen() && !other.countries().isEmpty()) {
                left = left.stream().filter(m -> m.isOfAny(other.countries())).toList();
                beside = other.name();
            }
        }
        ZoneMeaning meant = beside.isEmpty() ? null : ZoneMeaning.only(left);
        return meant == null ? null : zone.settled(meant, "another clock of the document shows " + beside);
    }

    private static void addShown(List<Stamp> stamps, Set<String> texts) {
        for (Stamp stamp : stamps) {
            if (texts.size() < LOOKED_AT && stamp.source() == Stamp.Source.SHOWN) {
                texts.add(stamp.text());
            }
        }
    }

    private static @Nullable LocalTime clock(Update update, String letters) {
        for (Stamp stamp : update.stamps()) {
            if (stamp.role() == Stamp.Role.MADE
                    && stamp.source() == Stamp.Source.SHOWN
                    && stamp.text().contains(letters)) {
                return TimeText.of(stamp.text()).clock();
            }
        }
        return null;
    }

    private static @Nullable Instant instant(Update update) {
        for (Stamp stamp : update.stamps()) {
            ZonedDateTime at = stamp.role() == Stamp.Role.MADE && stamp.source() != Stamp.Source.SHOWN
                    ? TimeText.of(stamp.text()).at()
                    : null;
            if (at != null) {
                return at.toInstant();
            }
        }
        return null;
    }

    /**
     * Decides by the countries that the text names: only those of one meaning, or far more often those of one than all
     * others.
     */
    private static @Nullable Zone byWords(Zone zone, List<ZoneMeaning> meanings, Map<ZoneMeaning, Integer> counts) {
        Map<ZoneId, Integer> byId = new HashMap<>();
        counts.forEach((meaning, named) -> byId.merge(meaning.id(), named, Integer::sum));
        int all = byId.values().stream().mapToInt(Integer::intValue).sum();
        ZoneMeaning best =
                meanings.stream().max(Comparator.comparing(counts::get)).orElseThrow();
        int named = byId.getOrDefault(best.id(), 0);
        int others = all - named;
        return named > 0 && named > OFTEN * others
                ? zone.settled(
                        best,
                        "the words name that country or its places " + Reason.times(counts.getOrDefault(best, 0))
                                + ", and those of the other meanings " + Reason.times(others))
                : null;
    }

    /** Decides by what publishers write: drops rare meanings if the text names nothing of their countries. */
    private static @Nullable Zone byCustom(Zone zone, List<ZoneMeaning> meanings, Map<ZoneMeaning, Integer> counts) {
        List<ZoneMeaning> left = meanings.stream()
                .filter(meaning -> !meaning.rare() || counts.getOrDefault(meaning, 0) > 0)
                .toList();
        ZoneMeaning usual = left.size() < meanings.size() ? ZoneMeaning.only(left) : null;
        List<ZoneMeaning> rare =
                meanings.stream().filter(meaning -> !left.contains(meaning)).toList();
        return usual == null
                ? null
                : zone.settled(
                        usual,
                        "the words name nothing of " + ZoneMeaning.namesOf(rare)
                                + ", where publishers write other letters");
    }

    /** Returns how often the text names the countries of each meaning, or their places. */
    private Map<ZoneMeaning, Integer> named(List<ZoneMeaning> meanings) {
        StringBuilder words = new StringBuilder(document.title()).append('\n');
        document.introduction().forEach(block -> append(words, block));
        document.updates().forEach(update -> update.blocks().forEach(block -> append(words, block)));
        String text = words.toString();
        Map<ZoneMeaning, Integer> counts = new HashMap<>();
        meanings.forEach(meaning -> counts.put(meaning, meaning.named(text)));
        return counts;
    }

    private static void append(StringBuilder words, Block block) {
        if (words.length() < MOST_WORDS) {
            words.append(block.text()).append('\n');
        }
    }
}
