package app.rundown.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Finds elements that {@link BoilerplateRemover} removes from a page because they are not words of the document:
 * navigation and buttons. They are found in the raw markup and parsed one by one: at most some hundred, and only the
 * beginning of a long one.
 */
public final class MarkupPieces {
    private static final Pattern TAG = Pattern.compile(
            "<(?:nav|div|section|ul|ol|li|p|span|header|footer|aside|a|link|button)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** A tag, or a whole comment or script, so that tags in these are not matched. */
    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<script\\b.*?</script\\s*+>|<(/?)(\\w[\\w-]*+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The most elements that are parsed. */
    private static final int MAX_ELEMENTS = 200;
    /** The most places that are checked for one mark. */
    private static final int MOST_CHECKS = 5_000;
    /** The most characters in an opening tag. */
    private static final int LONGEST_TAG = 600;
    /** The most characters of an element; a longer one is cut. */
    private static final int LONGEST = 12_000;

    private MarkupPieces() {}

    /**
     * Returns the elements whose opening tag contains a mark, in the page's order.
     *
     * @param marks parts of an opening tag, as written
     * @param markup the page, or only both ends of a very long one, whose middle is its updates
     * @param base the address to which links are relative, or empty
     */
    public static List<Element> with(List<String> marks, String markup, String base) {
        Set<Integer> places = new TreeSet<>();
        marks.forEach(mark -> findTags(markup, mark, places));
        List<Element> elements = new ArrayList<>();
        for (int place : places) {
            String piece = markup.substring(place, end(markup, place));
            Element element = Jsoup.parseBodyFragment(piece, base).body().firstElementChild();
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static void findTags(String markup, String mark, Set<Integer> places) {
        int checks = 0;
        int at = markup.indexOf(mark);
        while (at >= 0 && checks < MOST_CHECKS && places.size() < MAX_ELEMENTS) {
            int start = tagStart(markup, at);
            if (start >= 0 && TAG.matcher(markup).region(start, markup.length()).lookingAt()) {
                places.add(start);
            }
            checks++;
            at = markup.indexOf(mark, at + 1);
        }
    }

    /** Returns the offset of the tag around a place, or -1 if it is not in a tag. */
    private static int tagStart(String markup, int at) {
        int from = Math.max(0, at + 1 - LONGEST_TAG);
        String before = markup.substring(from, at + 1);
        int opened = before.lastIndexOf('<');
        return opened > before.lastIndexOf('>') ? from + opened : -1;
    }

    /** Returns the end of an element by its tags. An unclosed or long one is cut. */
    private static int end(String markup, int start) {
        int limit = Math.min(markup.length(), start + LONGEST);
        Matcher token = TOKEN.matcher(markup).region(start, limit);
        String name = null;
        int open = 0;
        while (token.find()) {
            String tag = token.group(2);
            name = name == null ? tag : name;
            if (tag != null && tag.equalsIgnoreCase(name)) {
                open += token.group(1).isEmpty() ? 1 : -1;
                if (open == 0 || tag.equalsIgnoreCase("link")) {
                    return token.end();
                }
            }
        }
        return limit;
    }
}
