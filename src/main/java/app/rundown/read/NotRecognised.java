package app.rundown.read;

import app.rundown.model.DocumentKind;
import app.rundown.model.Problem;
import app.rundown.read.feed.FeedReader;
import app.rundown.read.html.HtmlLiveBlog;
import app.rundown.read.html.ScriptedUpdates;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Explains in a sentence what a page seems to be instead of a live blog, and what the user can do. */
final class NotRecognised {
    /** The fewest words in a paragraph of prose. */
    private static final int PROSE_WORDS = 15;
    /** More times than these, with little prose, are a schedule or a list. */
    private static final int MANY_TIMES = 12;

    private static final String LIVE_BLOG =
            " To read it all the same, open it as a live blog, or open it as an article.";
    private static final String ARTICLE = " To read it all the same, open it as an article.";

    private NotRecognised() {}

    /**
     * Adds the explanation to a draft as a problem.
     *
     * @param as the kind that the user asked for, or null
     */
    static void addProblem(Page page, @Nullable DocumentKind as, Draft draft) {
        String wish = as == null
                ? "This was not recognised as a live blog or a wrap-up: "
                : "It could not be read as “" + as.label() + "”: ";
        PageProse prose = page.isMarkup() ? new PageProse(page) : null;
        Optional<Problem> scripted = prose == null ? Optional.empty() : prose.scripted();
        draft.problems.add(scripted.map(
                        problem -> new Problem(problem.where(), wish + problem.what(), problem.address()))
                .orElseGet(() -> new Problem("the page", wish + without(as, seems(page, prose)))));
    }

    /** Whoever asked for an article is not told to do so. */
    private static String without(@Nullable DocumentKind as, String seems) {
        return as == DocumentKind.ARTICLE && seems.endsWith(ARTICLE)
                ? seems.substring(0, seems.length() - ARTICLE.length())
                : seems;
    }

    /** Whether the explanation says that the page can be read as a live blog all the same. */
    static boolean offersLiveBlog(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.what().endsWith(LIVE_BLOG));
    }

    /** Says what a page seems to be, by its prose if it is markup. */
    private static String seems(Page page, @Nullable PageProse prose) {
        if (prose != null) {
            String doubt = HtmlLiveBlog.doubt(page.index());
            return doubt == null ? seemsMarkup(page, prose) : doubt + "." + LIVE_BLOG;
        }
        if (page.isFeed()) {
            return FeedReader.doubt(page) + "." + LIVE_BLOG;
        }
        if (page.text().isBlank()) {
            return "there is nothing but white space.";
        }
        if (page.json() != null) {
            return "it is JSON data of an unknown kind. Save the page itself as HTML and open that.";
        }
        return seemsText(page);
    }

    private static String seemsMarkup(Page page, PageProse prose) {
        Document html = page.html();
        int clocks = html.select("time, [datetime]").size();
        int paragraphs = prose.paragraphs();
        if (prose.isShell()) {
            return "its words are loaded by a script and are not in the page as it was read. Open it in a browser, wait"
                    + " until they show, and save it again as a complete page.";
        }
        if (clocks > MANY_TIMES && paragraphs < clocks / 4) {
            return "it seems to be a schedule or a list, with " + clocks + " times but hardly any words of their own."
                    + ARTICLE;
        }
        if (paragraphs == 0) {
            return "the page has no timestamped updates and hardly any paragraphs." + ARTICLE;
        }
        String found = " with " + paragraphs + " longer paragraph" + (paragraphs == 1 ? "" : "s")
                + " and no timestamped updates.";
        if (prose.isBeginning()) {
            return "it seems to be an article of which only subscribers can read more," + found + ARTICLE;
        }
        String ticker = ScriptedUpdates.findPlaceholder(page.index(), "the updates of a ticker in it")
                .map(problem -> " But " + problem.what())
                .orElse("");
        return "it seems to be a plain article," + found + ticker + ARTICLE;
    }

    private static String seemsText(Page page) {
        long clocks = page.lines().stream()
                .filter(l -> LeadingClock.of(l.text()) != null)
                .count();
        long prose = page.lines().stream()
                .filter(l -> LineStyle.words(l.text()) >= PROSE_WORDS)
                .count();
        if (clocks > prose && clocks > 2) {
            return "it seems to be a schedule or a list, with " + clocks + " times but hardly any words of their own."
                    + ARTICLE;
        }
        return "it seems to be a plain text of " + page.lines().size() + " paragraph"
                + (page.lines().size() == 1 ? "" : "s") + " without timestamped updates." + ARTICLE;
    }
}
