package app.rundown.read.html;

import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.page.PageIndex;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds entries without times in a page that calls itself live: the articles of the part that has the role of a feed.
 * Some pages load the times of their entries by a script.
 */
final class FeedMembers {
    /** The fewest own words in an entry. */
    private static final int WORDS = 6;

    private FeedMembers() {}

    /** Returns the entries of the page's fullest feed, in document order; none if it has no feed. */
    static List<Member> find(PageIndex index) {
        List<Member> best = List.of();
        int place = 0;
        while (place < index.size()) {
            boolean feed = index.element(place).attr("role").strip().equalsIgnoreCase("feed");
            if (feed) {
                List<Member> members = members(index, place);
                best = members.size() > best.size() ? members : best;
            }
            place = feed ? index.end(place) : place + 1;
        }
        return best;
    }

    private static List<Member> members(PageIndex index, int feed) {
        List<Member> members = new ArrayList<>();
        int place = feed + 1;
        while (place < index.end(feed)) {
            boolean entry = isArticle(index.element(place)) && index.ownWords(place) >= WORDS;
            if (entry) {
                members.add(new Member(index, place, null));
            }
            place = entry ? index.end(place) : place + 1;
        }
        return members;
    }

    private static boolean isArticle(Element element) {
        return element.nameIs("article") || element.attr("role").strip().equalsIgnoreCase("article");
    }
}
