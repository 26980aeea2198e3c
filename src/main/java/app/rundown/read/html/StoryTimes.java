package app.rundown.read.html;

import app.rundown.model.Stamp;
import app.rundown.read.html.StoryEvidence.Clue;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.page.UpdateDraft;
import app.rundown.read.text.Game;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the times of entries tell about them. Those of a live blog run in one direction, are close to each other and to
 * the page's own date. They are read only as far as that needs: which time an entry has is for {@code app.rundown.time}
 * to say.
 */
final class StoryTimes {
    private static final String MINUTE = "minute";

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int QUARTER = 15;
    /** The clocks of programmes are multiples of this many minutes. */
    private static final int GRID = 5;
    /** The times in a recording begin before this minute, and so do lists of lengths. */
    private static final int BEGINNING = 10;
    /** The shortest step between two clocks, in minutes, that may cross midnight. */
    private static final int CROSSING = 6 * HOUR;

    /** One such step is allowed, and one more for each of this many entries. */
    private static final int MOST_A_NIGHT = 10;
    /** The fewest entries whose clocks can show a pattern. */
    private static final int PATTERN = 4;
    /** The share of the entries that must tell something before it counts. */
    private static final double MOST = 0.8;
    /** The year 1994, in minutes since 1970. */
    private static final long WEB = LocalDate.of(1994, 1, 1).toEpochDay() * DAY;
    /** Entries this many days older than their page are not its own. */
    private static final int OLDER = 2;

    private final List<StoryTime> times = new ArrayList<>();
    private final List<Clue> clues = new ArrayList<>();
    private final boolean called;
    private final boolean dated;
    /** Whether each time is later than the one before. */
    private boolean forward;

    private StoryTimes(boolean called, boolean dated) {
        this.called = called;
        this.dated = dated;
    }

    /**
     * Returns what the entries' times tell.
     *
     * @param title what the page's title calls it
     * @param page the times of the page as a whole
     */
    static List<Clue> of(List<UpdateDraft> entries, StoryEvidence.Title title, Iterable<Stamp> page) {
        StoryTimes story = new StoryTimes(title.called(), page.iterator().hasNext());
        for (UpdateDraft entry : entries) {
            story.times.add(StoryTime.of(entry));
        }
        if (entries.size() > 2 && entries.stream().allMatch(entry -> LeadingClock.isOfUpdate(shown(entry)))) {
            story.clues.add(new Clue(2, "each is called an update"));
        }
        story.days();
        story.order();
        story.shapes();
        story.programme(title);
        story.age();
        story.page(page);
        if (story.areParts(entries)) {
            story.clues.add(new Clue(3, "they tell the parts of a game in their order"));
        }
        return story.clues;
    }

    /** Returns the entries as those of a game: what their times are shown as, and their headlines or first words. */
    static Game game(List<UpdateDraft> entries) {
        List<String> labels = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (UpdateDraft entry : entries) {
            labels.add(shown(entry));
            String first = entry.blocks.isEmpty() ? "" : entry.blocks.getFirst().text();
            words.add(entry.headline == null ? first : entry.headline + " " + first);
        }
        return new Game(labels, words);
    }

    private static String shown(UpdateDraft entry) {
        return entry.stamps.stream()
                .filter(stamp -> stamp.role() == Stamp.Role.MADE && stamp.source() == Stamp.Source.SHOWN)
                .map(Stamp::text)
                .findFirst()
                .orElse("");
    }

    /** Whether all entries have no time but a part of a game, or its minute. */
    private boolean areParts(List<UpdateDraft> entries) {
        for (UpdateDraft entry : entries) {
            String shown = shown(entry);
            LeadingClock clock = shown.isEmpty() ? null : LeadingClock.of(shown);
            boolean part = !shown.isEmpty() && clock == null && Game.label(shown) != null
                    || clock != null && clock.shape().equals(MINUTE);
            if (!part || entry.stamps.stream().anyMatch(stamp -> stamp.source() != Stamp.Source.SHOWN)) {
                return false;
            }
        }
        return entries.size() >= PATTERN && game(entries).isTold(called);
    }

    private void days() {
        Set<String> days = new HashSet<>();
        int dated = 0;
        int headed = 0;
        for (StoryTime time : times) {
            headed += time.headed() && time.clock() >= 0 ? 1 : 0;
            String date = time.date();
            if (date != null) {
                dated++;
                days.add(date);
            }
        }
        // A story that goes on for days puts the day above its clocks.
        if (dated < times.size() * MOST || headed == times.size()) {
            return;
        }
        if (days.size() == 1) {
            clues.add(new Clue(1, "all are of one day"));
        } else if (days.size() == dated && dated > 2) {
            clues.add(new Clue(called ? -2 : -3, "each is of another day"));
        } else if (days.size() > 2 && days.size() * 2 > dated) {
            clues.add(new Clue(-1, "they are spread over many days"));
        }
    }

    /** The times of a story run down or up the page; those of a choice of stories jump. */
    private void order() {
        Steps steps = new Steps();
        for (int i = 1; i < times.size(); i++) {
            StoryTime one = times.get(i - 1);
            StoryTime other = times.get(i);
            if (one.minutes() != null && other.minutes() != null) {
                steps.add(other.minutes() - one.minutes(), false);
            } else if (one.ago() != null && other.ago() != null) {
                steps.add(one.ago().equals(other.ago()) ? other.clock() - one.clock() : 0, false);
            } else if (one.clock() >= 0
                    && other.clock() >= 0
                    && (one.day() == null || one.day().equals(other.day()))) {
                steps.add(other.clock() - one.clock(), true);
            }
        }
        int wrong = steps.wrong(times.size());
        forward = wrong == 0 && steps.pairs > 1 && steps.isForward();
        // What is written for those who are there needs no zone.
        boolean stated = times.stream().allMatch(StoryTime::zoned);
        if (forward && !called) {
            clues.add(new Clue(stated ? 0 : -2, "their times run forward, as those of minutes and programmes do"));
        } else if (wrong == 0 && steps.pairs > 1) {
            clues.add(new Clue(1, "their times run in one direction"));
        } else if (wrong * 4 > steps.pairs && steps.pairs > 2) {
            clues.add(new Clue(steps.pairs < PATTERN ? -2 : -3, "their times are in no order"));
        }
    }

    /** Counts how times go up and down. */
    private static final class Steps {
        private int pairs;
        private final int[] near = new int[2];
        private final int[] far = new int[2];
        private final int[] turned = new int[2];

        /** Adds a step; one between clocks without dates may cross midnight. */
        void add(long step, boolean clocks) {
            if (step != 0) {
                pairs++;
                int up = step > 0 ? 1 : 0;
                boolean crosses = clocks && Math.abs(step) >= CROSSING;
                (crosses ? far : near)[up]++;
                turned[clocks && Math.abs(step) > DAY / 2 ? 1 - up : up]++;
            }
        }

        /** Whether each step is to a later time, perhaps across one midnight. */
        boolean isForward() {
            return near[0] == 0 && far[0] <= (near[1] > 0 ? 1 : 0);
        }

        /** Returns how many steps go against the others. */
        int wrong(int times) {
            int nights = 1 + times / MOST_A_NIGHT;
            int falls = near[0] + Math.max(0, far[0] - nights);
            int rises = near[1] + Math.max(0, far[1] - nights);
            return Math.min(Math.min(falls, rises), Math.min(turned[0], turned[1]));
        }
    }

    private void shapes() {
        int spans = 0;
        int prices = 0;
        int clocks = 0;
        int quarters = 0;
        int agos = 0;
        int dates = 0;
        for (StoryTime time : times) {
            spans += time.span() ? 1 : 0;
            prices += time.price() && time.minutes() == null && time.day() == null ? 1 : 0;
            agos += time.ago() != null && time.minutes() == null ? 1 : 0;
            boolean clock = time.clock() >= 0 && time.ago() == null;
            clocks += clock ? 1 : 0;
            quarters += clock && time.clock() % QUARTER == 0 ? 1 : 0;
            dates += time.clock() < 0 && time.isDated() ? 1 : 0;
        }
        int most = (int) Math.ceil(times.size() * MOST);
        if (spans * 2 > times.size()) {
            clues.add(new Clue(-3, "each has the times of a beginning and an end, as in a programme"));
        }
        if (dates >= most) {
            clues.add(new Clue(-2, "they have dates but no clocks"));
        }
        if (!called && quarters == clocks && clocks >= Math.max(PATTERN, most)) {
            clues.add(new Clue(-2, "all their times are full hours or quarters, as in a programme"));
        }
        if (!called && !dated && prices >= Math.max(PATTERN, most)) {
            clues.add(new Clue(-4, "their times may as well be prices"));
        }
        boolean undated = times.stream().noneMatch(StoryTime::isDated);
        if (undated && agos == 0 && !called && clocks >= most && isRecording()) {
            clues.add(new Clue(-4, "their times count from the beginning of a recording"));
        }
    }

    /** Times that rise by fives are set ahead, or rounded afterwards; those of a live blog are as they come. */
    private void programme(StoryEvidence.Title title) {
        boolean set = times.size() >= PATTERN
                && times.stream()
                        .allMatch(time -> time.minutes() == null
                                && time.ago() == null
                                && time.clock() >= 0
                                && time.clock() % GRID == 0);
        if (forward && set && (title.listed() ? called : !title.surely())) {
            clues.add(new Clue(-5, "their times run forward by fives, as those of programmes do"));
        }
        if (forward && called && title.listed()) {
            clues.add(new Clue(-4, "the page calls itself a programme, and its times run forward"));
        }
    }

    /**
     * Whether the clocks begin near zero and rise: the times in a recording, of its chapters, or of steps. On a page
     * that tells no date at all, the first may be later.
     */
    private boolean isRecording() {
        int last = -1;
        for (StoryTime time : times) {
            if (time.clock() < last || last < 0 && time.clock() >= (dated ? BEGINNING : HOUR)) {
                return false;
            }
            last = time.clock();
        }
        return true;
    }

    /**
     * Times of before there were live blogs are those of a chronicle, if the page does not call itself live. Those of
     * the first days of 1970 mean nothing.
     */
    private void age() {
        int old = 0;
        int dated = 0;
        for (StoryTime time : times) {
            Long minutes = time.minutes();
            dated += minutes != null && Math.abs(minutes) > 2 * DAY ? 1 : 0;
            old += minutes != null && Math.abs(minutes) > 2 * DAY && minutes < WEB ? 1 : 0;
        }
        if (!called && old > 0 && old == dated) {
            clues.add(new Clue(-6, "they are of a time before there were live blogs"));
        }
    }

    private void page(Iterable<Stamp> page) {
        Long first = null;
        for (Stamp stamp : page) {
            Long time = stamp.role() == Stamp.Role.PAGE ? StoryTime.minutes(stamp.text()) : null;
            first = time != null && (first == null || time < first) ? time : first;
        }
        if (first == null) {
            return;
        }
        int older = 0;
        for (StoryTime time : times) {
            older += time.minutes() != null && time.minutes() < first - (long) OLDER * DAY ? 1 : 0;
        }
        if (older * 2 > times.size()) {
            clues.add(new Clue(-3, "they are older than the page"));
        }
    }
}
