package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.page.Draft;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.Nesting;
import app.rundown.read.page.PageIndex;
import app.rundown.text.CalendarNames;
import app.rundown.text.TextTable;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Collects short lines between a page's title and its first entry that say when or in which time zone it all happened:
 * too short for a paragraph of the introduction, but evidence. They are lines with a date or the name of a day, and
 * those of the table {@code time-notes.txt}.
 */
final class HeadNotes {
    private static final List<Pattern> NOTES = TextTable.lines(HeadNotes.class, "time-notes.txt").stream()
            .map(Pattern::compile)
            .toList();
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}(?:-feira)?");
    private static final Set<String> APART = Set.of("a", "li", "aside", "figure", "nav", "form");
    /** The most characters in a line. */
    private static final int LONGEST = 120;
    /** The most elements that a line's element may hold. */
    private static final int MOST_INSIDE = 6;
    /** The most dates that are taken as times of the page. */
    private static final int MOST_DATES = 2;
    /** How far above the title its date may stand: lines, and elements around the title. */
    private static final int LINES_ABOVE = 3;

    private static final int LEVELS_ABOVE = 2;
    /** Bounds the time spent on a long head. */
    private static final int MOST_CHECKED = 300;
    /** How many elements around a line may be another article's card. */
    private static final int CARD_LEVELS = 3;
    /** The most elements in a card. */
    private static final int MOST_IN_CARD = 30;
    /** The fewest words in a link that is an article's headline. */
    private static final int HEADLINE_WORDS = 4;

    private final Draft draft;
    private int dates;
    private int checked;

    /**
     * Collects the notes of one page.
     *
     * @param draft receives a date as a time of the page, any other line as a paragraph of the introduction
     */
    HeadNotes(Draft draft) {
        this.draft = draft;
    }

    /**
     * Adds a small element's line to the draft if it is a note. Returns whether it was one.
     *
     * @param place the element's place in the survey
     */
    boolean addIfNote(PageIndex index, int place) {
        Element e = index.element(place);
        if (checked > MOST_CHECKED
                || index.mark(place) != null
                || index.end(place) - place > MOST_INSIDE
                || e.ownText().isBlank()) {
            return false;
        }
        checked++;
        boolean timed = index.timeCount(place) > 0;
        // The times in it are already known; the text beside them may be another one.
        String own = e.ownText().strip();
        boolean aboutTimes = own.length() < LONGEST
                && NOTES.stream().anyMatch(note -> note.matcher(own).find());
        // A link beside words about all times does not make them another article's.
        String line = timed || aboutTimes && hasHeadlineLink(index, place) ? own : InlineText.of(e);
        if (line.length() > LONGEST || PageFurniture.isDropped(line)) {
            return false;
        }
        boolean date = DateLine.isDate(line);
        boolean another = line.equals(own) && aboutTimes ? Nesting.isIn(e, APART) : isOfAnother(index, place);
        if (!date && (timed || !isNote(line)) || another) {
            return false;
        }
        if (!date) {
            draft.introduction.add(new Block.Paragraph(line));
        } else if (dates++ < MOST_DATES) {
            draft.stamp(Stamp.Source.SHOWN, line);
        }
        return true;
    }

    /**
     * Adds the date that stands right above the title, as some outlets have it. One farther away is that of the copy.
     */
    void addDateAbove(PageIndex index, Element title) {
        Element around = title;
        for (int level = 0; level < LEVELS_ABOVE && around != null && !around.nameIs("body"); level++) {
            Element above = around.previousElementSibling();
            for (int i = 0; i < LINES_ABOVE && above != null; i++) {
                Element inner = above;
                while (inner.childrenSize() == 1 && inner.ownText().isBlank()) {
                    inner = inner.child(0);
                }
                if (DateLine.isDate(inner.text())
                        && !DateLine.hasClock(inner.text())
                        && addIfNote(index, index.place(inner))) {
                    return;
                }
                above = above.previousElementSibling();
            }
            around = around.parent();
        }
    }

    private static boolean hasHeadlineLink(PageIndex index, int place) {
        for (Element inside : index.inside(place)) {
            if (inside.nameIs("a") && inside.hasAttr("href") && LineStyle.words(inside.text()) >= HEADLINE_WORDS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNote(String line) {
        return NOTES.stream().anyMatch(note -> note.matcher(line).find())
                || DateLine.hasDate(CalendarNames.withWesternDigits(line))
                || WORD.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(word -> CalendarNames.day(word) != null);
    }

    /** Whether the element is in a list or in a small box with another article's headline. */
    private static boolean isOfAnother(PageIndex index, int place) {
        if (Nesting.isIn(index.element(place), APART)) {
            return true;
        }
        int around = place;
        for (int i = 0; i < CARD_LEVELS && around >= 0; i++, around = parent(index, around)) {
            if (index.inside(around).stream().anyMatch(inside -> inside.nameIs("h1"))) {
                return false;
            }
            if (hasHeadlineLink(index, around)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the place of the element around one, or -1 if that is too large for a card. */
    private static int parent(PageIndex index, int place) {
        int parent = index.parent(place);
        return parent < 0 || index.end(parent) - parent > MOST_IN_CARD ? -1 : parent;
    }
}
