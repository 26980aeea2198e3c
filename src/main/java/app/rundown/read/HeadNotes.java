package app.rundown.read;

import app.rundown.model.Block;
import app.rundown.model.Stamp;
import app.rundown.text.CalendarNames;
import app.rundown.text.TextTable;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Short lines between a page's title and its first entry that say when or in which zone it all was: too short for a
 * paragraph of the introduction, but evidence. Which they are is the table {@code time-notes.txt}, besides dates and
 * names of days.
 */
final class HeadNotes {
    private static final List<Pattern> NOTES = TextTable.lines(HeadNotes.class, "time-notes.txt").stream()
            .map(Pattern::compile)
            .toList();
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}(?:-feira)?");
    private static final Set<String> APART = Set.of("a", "li", "aside", "figure", "nav", "form");
    private static final int LONGEST = 120;
    private static final int MOST_INSIDE = 6;
    private static final int MOST_DATES = 2;
    private static final int MOST_LOOKED_AT = 300;
    private static final int CARD = 3;
    private static final int MOST_IN_CARD = 30;
    private static final int HEADLINE_WORDS = 4;
    private final Draft draft;
    private int dates;
    private int looked;

    /** Notes of one page. */
    HeadNotes(Draft draft) {
        this.draft = draft;
    }

    /** Takes over a small element if it is such a line, a date as a time of the page; whether it was one. */
    boolean take(Survey survey, int place) {
        Element e = survey.element(place);
        if (looked > MOST_LOOKED_AT
                || survey.mark(place) != null
                || survey.end(place) - place > MOST_INSIDE
                || e.ownText().isBlank()) {
            return false;
        }
        looked++;
        boolean timed = survey.timed(place) > 0;
        // Times in it are known already; what stands beside them may be one more.
        String line = timed ? e.ownText() : InlineText.of(e);
        if (line.length() > LONGEST || Furniture.isDropped(line)) {
            return false;
        }
        boolean date = PageClock.isDate(line);
        if (!date && (timed || !isNote(line)) || isOfAnother(survey, place)) {
            return false;
        }
        if (!date) {
            draft.introduction.add(new Block.Paragraph(line));
        } else if (dates++ < MOST_DATES) {
            draft.stamp(Stamp.Source.SHOWN, line);
        }
        return true;
    }

    private static boolean isNote(String line) {
        return NOTES.stream().anyMatch(note -> note.matcher(line).find())
                || PageClock.hasDate(CalendarNames.western(line))
                || WORD.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(word -> CalendarNames.day(word) != null);
    }

    /** Whether it stands in a list or a small box with another article's headline. */
    private static boolean isOfAnother(Survey survey, int place) {
        if (Nesting.isIn(survey.element(place), APART)) {
            return true;
        }
        int around = place;
        for (int i = 0; i < CARD && around >= 0; i++, around = parent(survey, around)) {
            for (Element inside : survey.inside(around)) {
                if (inside.nameIs("h1")) {
                    return false;
                }
                if (inside.nameIs("a") && inside.hasAttr("href") && Wording.words(inside.text()) >= HEADLINE_WORDS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place of the element around one, or -1 where that is large. */
    private static int parent(Survey survey, int place) {
        int parent = survey.parent(place);
        return parent < 0 || survey.end(parent) - parent > MOST_IN_CARD ? -1 : parent;
    }
}
