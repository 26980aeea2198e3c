package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.Draft;
import app.rundown.read.page.UpdateDraft;
import app.rundown.text.TextTable;
import java.util.regex.Pattern;

/**
 * Judges whether points in sections are a wrap-up of news. Recipes, terms of use and advice have sections with lists
 * too; but a wrap-up reports, in whole sentences, what people did and said.
 */
final class WrapUpEvidence {
    /** The least sum of a wrap-up. */
    private static final int ENOUGH = 5;
    /** The fewest words in an average point of prose, and of a list of things. */
    private static final int PROSE = 14;

    private static final int THINGS = 7;

    private static final Pattern CALLED =
            Pattern.compile("(?iu)" + TextTable.anyPatternOf(WrapUpEvidence.class, "wrap-up-words.tsv"));
    private static final Pattern QUOTED = Pattern.compile("[“”„»«「『\"]\\s?\\p{L}|(?<![\\p{L}\\d])‘\\p{Lu}[^‘’]{12,}");
    private static final Pattern NAME = Pattern.compile("[\\p{L},] \\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+");

    private WrapUpEvidence() {}

    /**
     * Whether the points are a wrap-up.
     *
     * @param draft the page, with its points as entries
     * @param sections how many headings they have
     * @param prose how many words stand in paragraphs among and before the points
     */
    static boolean isWrapUp(Draft draft, int sections, int prose) {
        int points = 0;
        int words = 0;
        int sentences = 0;
        int quoted = 0;
        int named = 0;
        int linked = 0;
        for (UpdateDraft entry : draft.entries) {
            Block.Words point = (Block.Words) entry.blocks.getFirst();
            String text = point.text();
            points++;
            words += LineStyle.words(text);
            sentences += LineStyle.isProse(text) ? 1 : 0;
            quoted += QUOTED.matcher(text).find() ? 1 : 0;
            named += NAME.matcher(text).find() ? 1 : 0;
            int link = 0;
            for (Link one : point.links()) {
                link += one.text().length();
            }
            linked += link * 2 > text.length() ? 1 : 0;
        }
        int sum = CALLED.matcher(draft.title + " " + draft.url).find() ? 4 : 0;
        sum += sections > 2 ? 1 : 0;
        sum += words >= points * PROSE ? 1 : words < points * THINGS ? -2 : 0;
        // A point is a sentence; what one buys or does not.
        sum += sentences * 10 >= points * 8 ? 1 : sentences * 10 < points * 6 ? -3 : 0;
        sum += quoted > 1 && quoted * 7 >= points ? 2 : 0;
        sum += named * 5 >= points * 2 ? 1 : 0;
        sum -= linked * 2 > points ? 3 : 0;
        sum -= prose * 2 > words ? 1 : 0;
        return sum >= ENOUGH;
    }
}
