package app.rundown.time;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.text.CalendarNames;
import app.rundown.time.Evidence.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that a document says about its days: dates wherever they occur, and names of days in its text.
 */
final class EvidenceSearch {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Words before the name of a day that show it may be in another week. */
    private static final Set<String> OTHER_WEEK = Set.copyOf(TimeWords.of("other-week"));

    /** Lengths of the words that may be names of days, in UTF-16 units. */
    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_NAME = 14;

    /** At most this many characters of a date's words are quoted as evidence. */
    private static final int QUOTED_LENGTH = 60;

    /** A date of an update without its year is in that of another date that is at most this many days away. */
    private static final int NEAR = 7;
    /** It is compared with at most this many dates. */
    private static final int MOST_COMPARED = 100;

    private final List<Found> found = new ArrayList<>();
    private final Set<Integer> years = new TreeSet<>();
    /** The years that the title names, perhaps for other reasons: only the name of a day can bear them out. */
    private final Set<Integer> titled = new TreeSet<>();
    /** The days of which the head shows a clock that may be of the same day as those of the updates. */
    private final Set<LocalDate> borneOut;

    /** The days of the week that clocks name. */
    final NamedDays named;

    /**
     * How often each day of the week is named. The key is how many days after the first update's day the naming update
     * was made.
     */
    final Map<Integer, Map<DayOfWeek, Integer>> weekdays = new HashMap<>();

    /** The ids of the updates that name each day of the week. */
    final Map<DayOfWeek, Set<String>> naming = new EnumMap<>(DayOfWeek.class);

    /** How many of the dates found do not stand in updates; they come first. */
    private int beforeUpdates;

    /** The update that is being searched; null outside the updates. */
    private @Nullable Update update;

    /**
     * Times from the page's head that lie between the clocks of the updates and so cannot be of the same day, as texts.
     */
    final List<String> contradictions = new ArrayList<>();

    /** Dates that never existed because their day of the week was another one, in words. */
    final Set<String> impossible = new LinkedHashSet<>();

    /** A date found; {@code offset} is how many days after the first update's day it should be. */
    private record Found(
            DateMention mention,
            Sort sort,
            boolean ahead,
            int offset,
            String where,
            @Nullable Update update) {}

    /** Searches a document. */
    EvidenceSearch(
            Document document,
            List<UpdateTimes> clocked,
            DayCount days,
            DocumentZone zone,
            ZoneAbbreviations letters,
            @Nullable CopyTime copy) {
        PageDates dates = new PageDates(document, clocked, days, zone, false);
        borneOut = HeadClocks.borneOut(document, clocked);
        named = NamedDays.of(clocked, days);
        PageDates shown = new PageDates(document, clocked, days, zone, true);
        document.stamps().stream().filter(s -> s.role() == Stamp.Role.PAGE).forEach(stamp -> {
            boolean isShown = stamp.source() == Stamp.Source.SHOWN;
            if (isShown && isOfChange(stamp, shown, clocked, days)) {
                return;
            }
            if (isShown && shown.isFrame()) {
                DateMention.in(stamp.text()).forEach(m -> addFrame(m, shown));
            } else {
                addPageStamp(stamp, TimeText.of(stamp.text()).asMeantBy(letters), clocked, dates);
            }
        });
        if (document.url() != null) {
            DateMention.inAddress(document.url()).forEach(m -> add(m, Sort.ADDRESS, 0, "the page's address says"));
        }
        addDatesIn(document.title(), Sort.TITLE, 0, "the title says");
        YEAR.matcher(document.title()).results().forEach(year -> titled.add(Integer.valueOf(year.group())));
        document.tags().forEach(tag -> addDatesIn(tag, Sort.TITLE, 0, "a tag says"));
        for (Block block : document.introduction()) {
            addBlock(block, Sort.INTRODUCTION, 0, "the introduction");
        }
        beforeUpdates = found.size();
        for (int i = 0; i < clocked.size(); i++) {
            int offset = i < days.offsets().length ? days.offsets()[i] : 0;
            LocalDate today = copy == null ? null : copy.today(clocked.get(i), zone);
            if (today != null) {
                String place = Evidence.place(clocked.get(i).update());
                add(DateMention.of(today), Sort.UPDATE, offset, place + " shows a word for today in a copy of");
            }
            addUpdate(clocked.get(i), offset);
        }
        DateMention.inAddress(document.capture().name()).forEach(m -> add(m, Sort.FILE, 0, "the file's name says"));
    }

    /** Whether the names of days in the text allow a first day: at least one agrees, or there are none. */
    boolean allowsFirstDay(LocalDate first) {
        return named.allow(first)
                && (weekdays.isEmpty()
                        || weekdays.entrySet().stream()
                                .anyMatch(day -> day.getValue()
                                        .containsKey(
                                                first.plusDays(day.getKey()).getDayOfWeek())));
    }

    /**
     * Returns all evidence. A date without a year is tried with every year that the document suggests. A day ahead
     * weighs nothing against a date of the document's own.
     *
     * @param copied whether it is known when the copy was made
     */
    List<Evidence> evidence(boolean copied) {
        LocalDate earliest = found.stream()
                .filter(one -> one.sort.isOwn())
                .map(one -> one.mention.date())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean own = copied || found.stream().anyMatch(one -> one.sort.isOwn());
        List<Evidence> all = new ArrayList<>();
        for (Found one : found) {
            for (int year : yearsFor(one)) {
                LocalDate date = one.mention.inYear(year);
                LocalDate first = date == null ? null : firstDay(date, one, earliest);
                if (date != null && first != null) {
                    Evidence told = new Evidence(first, one.sort, date, one.where, one.update);
                    all.add(own && one.ahead ? told.asAhead() : told);
                }
            }
        }
        return all;
    }

    /** Returns the day of the first update according to a date, or null if the clocks name other days of the week. */
    private @Nullable LocalDate firstDay(LocalDate date, Found one, @Nullable LocalDate earliest) {
        LocalDate first = date.minusDays(one.offset);
        if (named.allow(first)) {
            return first;
        }
        boolean published = earliest == null || !earliest.isBefore(date);
        return one.sort.isOwn() ? named.fitted(date, published) : null;
    }

    private Set<Integer> yearsFor(Found one) {
        Integer own = one.mention.year();
        if (own != null) {
            return Set.of(own);
        }
        Set<Integer> same = new TreeSet<>();
        for (Found other : found) {
            Integer year = other.mention.year();
            if (year != null && other.mention.day().equals(one.mention.day())) {
                same.add(year);
            }
        }
        if (same.isEmpty() && one.mention.weekday() != null) {
            same.addAll(titled);
            same.addAll(years);
        }
        return same.isEmpty() ? years : same;
    }

    /**
     * Whether a line at the head has nothing but the time of a change, "Updated 12 May 2021, 00:40". It is no earlier
     * than the newest update. If it is of the same day, that day is added as evidence; else it is a contradiction.
     */
    private boolean isOfChange(Stamp stamp, PageDates shown, List<UpdateTimes> clocked, DayCount days) {
        List<DateMention> dates = DateMention.in(stamp.text());
        LocalTime newest =
                shown.newest() < 0 ? null : clocked.get(shown.newest()).timeOfDay();
        LocalTime changed = HeadClocks.changeOfSameDay(stamp.text());
        LocalTime clock = changed == null ? TimeText.of(stamp.text()).clock() : changed;
        if (dates.size() != 1
                || dates.getFirst().date() == null
                || newest == null
                || clock == null
                || !HeadClocks.isOfChange(stamp.text())) {
            return false;
        }
        add(dates.getFirst(), Sort.HEAD, days.offsets()[shown.newest()], "the page's head shows");
        if (clock.isBefore(newest)) {
            contradictions.add(stamp.text());
        }
        return true;
    }

    /** Adds a date of a head that shows the days of the oldest and of the newest update. */
    private void addFrame(DateMention mention, PageDates shown) {
        LocalDate date = mention.date();
        if (date != null) {
            add(mention, Sort.HEAD, shown.of(date).offset(), "the page's head shows");
        }
    }

    private void addPageStamp(Stamp stamp, TimeText time, List<UpdateTimes> clocked, PageDates dates) {
        DateMention mention = time.mention();
        if (mention == null) {
            return;
        }
        if (stamp.source() == Stamp.Source.SHOWN) {
            LocalTime clock = time.clock();
            // A line may say when the page was published and when it was changed.
            DateMention.in(stamp.text()).stream()
                    .skip(1)
                    .filter(other -> other.date() != null && other.date().equals(mention.date()))
                    .limit(1)
                    .forEach(other -> add(other, Sort.HEAD, 0, "the page's head shows again"));
            int oldest = clock == null ? dates.oldestOffset() : 0;
            for (DateMention choice : mention.choices()) {
                String where = mention.isNumbers()
                        ? choice.date() + " may be meant where the page's head shows"
                        : "the page's head shows";
                add(choice, clock == null ? Sort.DATELINE : Sort.HEAD, 0, where);
                if (oldest != 0) {
                    add(choice, Sort.DATELINE, oldest, "of the day before midnight, " + where);
                }
            }
            if (clock != null && HeadClocks.isBetween(clock, clocked) && !borneOut.contains(mention.date())) {
                contradictions.add(stamp.text());
            }
        } else {
            LocalDate date = mention.date();
            LocalDate day = date == null ? null : dates.day(time, date);
            PageDates.Meaning meaning = day == null ? new PageDates.Meaning(0, false) : dates.of(day);
            int elsewhere = date == null || day == null ? 0 : (int) (date.toEpochDay() - day.toEpochDay());
            add(
                    mention,
                    meaning.isLate() ? Sort.AFTERWARDS : Sort.METADATA,
                    meaning.offset() + elsewhere,
                    elsewhere == 0 ? "the page's data say" : "in the zone of the clocks, the page's data say");
        }
    }

    private void addUpdate(UpdateTimes one, int offset) {
        update = one.update();
        String place = Evidence.place(one.update());
        TimeText stated = one.stated();
        DateMention own = stated != null ? stated.mention() : one.day();
        if (own != null && own.isNumbers()) {
            own.choices()
                    .forEach(choice -> add(
                            choice, Sort.UPDATE, offset, choice.date() + " may be meant where " + place + " shows"));
        } else if (own != null && own.year() != null) {
            add(own, Sort.UPDATE, offset, place + " states");
        } else if (own != null) {
            Integer year = yearNear(own);
            if (year != null) {
                add(own.withYear(year), Sort.UPDATE, offset, place + " shows");
            }
        }
        String headline = one.update().headline();
        if (headline != null) {
            addDatesIn(headline, Sort.WORDS, offset, "the headline of " + place + " says");
            countWeekdays(headline, offset);
        }
        for (Block block : one.update().blocks()) {
            addBlock(block, Sort.WORDS, offset, place);
        }
        update = null;
    }

    /** Returns the year in which a date is within days of another one that the document names, or null. */
    private @Nullable Integer yearNear(DateMention own) {
        for (Found one : found.subList(0, Math.min(beforeUpdates, MOST_COMPARED))) {
            LocalDate date = one.mention.date();
            LocalDate near = date == null ? null : own.inYear(date.getYear());
            if (date != null && near != null && Math.abs(near.toEpochDay() - date.toEpochDay()) <= NEAR) {
                return date.getYear();
            }
        }
        return null;
    }

    private void addBlock(Block block, Sort words, int offset, String place) {
        switch (block) {
            case Block.Words own -> {
                addDatesIn(own.text(), words, offset, place + " says");
                countWeekdays(own.text(), offset);
            }
            case Block.Picture picture ->
                addDatesIn(picture.text(), Sort.CAPTION, offset, "a caption in " + place + " says");
            case Block.Teaser teaser -> addDatesIn(teaser.text(), Sort.TEASER, offset, "a card in " + place + " says");
            case Block.Post post -> {
                addDatesIn(post.text(), Sort.CAPTION, offset, "a post in " + place + " says");
                String at = post.origin().at();
                if (at != null) {
                    addDatesIn(at, words, offset, "a post in " + place + " is dated");
                }
            }
            case Block.Embed embed ->
                addDatesIn(embed.text(), Sort.CAPTION, offset, "foreign matter in " + place + " says");
        }
    }

    private void addDatesIn(String text, Sort sort, int offset, String where) {
        DateMention.in(text).stream()
                .filter(mention -> !DateWords.isRecalled(text, mention))
                .forEach(mention -> add(
                        mention,
                        sort == Sort.INTRODUCTION && DateWords.isOwn(text, mention) ? Sort.BYLINE : sort,
                        sort != Sort.TITLE && DateWords.isAhead(text, mention),
                        offset,
                        where));
    }

    private void add(DateMention mention, Sort sort, int offset, String where) {
        add(mention, sort, false, offset, where);
    }

    private void add(DateMention mention, Sort sort, boolean ahead, int offset, String where) {
        Integer year = mention.year();
        if (year != null) {
            years.add(year);
        }
        if (year != null && mention.day().isValidYear(year) && mention.date() == null) {
            impossible.add(where + " “" + mention.text().strip() + "”, which was a "
                    + BaseDay.written(mention.day().atYear(year).getDayOfWeek()));
        }
        String quoted = mention.text().length() > QUOTED_LENGTH
                ? mention.text().substring(0, QUOTED_LENGTH) + "…"
                : mention.text();
        found.add(new Found(mention, sort, ahead, offset, where + " “" + quoted.strip() + "”", update));
    }

    /**
     * Counts the names of days. It goes through the words by hand, because a pattern of all names in all languages
     * would be tried at every letter.
     */
    private void countWeekdays(String text, int offset) {
        String before = "";
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter =
                    i < text.length() && (Character.isLetter(text.charAt(i)) || start >= 0 && text.charAt(i) == '-');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean candidate = i - start >= SHORTEST_NAME && i - start <= LONGEST_NAME;
                String word = i - start <= LONGEST_NAME ? text.substring(start, i) : "";
                DayOfWeek day = candidate && !OTHER_WEEK.contains(before) ? CalendarNames.day(word) : null;
                if (day != null) {
                    weekdays.computeIfAbsent(offset, k -> new EnumMap<>(DayOfWeek.class))
                            .merge(day, 1, Integer::sum);
                    if (update != null) {
                        naming.computeIfAbsent(day, k -> new LinkedHashSet<>()).add(update.id());
                    }
                }
                before = word;
                start = -1;
            }
        }
    }
}
