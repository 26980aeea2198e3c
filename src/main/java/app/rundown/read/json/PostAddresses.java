package app.rundown.read.json;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The addresses of single posts on their page. */
final class PostAddresses {
    /** Text before an id in the name of an anchor. */
    private static final Pattern ANCHOR = Pattern.compile("(?:.*[#:=])?([A-Za-z]{2,20}[-_])([\\w-]{4,})");
    /** Only values with fewer characters are checked. */
    private static final int LONGEST = 200;

    private PostAddresses() {}

    /**
     * Returns what the page puts before a post's id to name its place ("block-"), as far as the data around the list
     * name one; else nothing.
     */
    static String prefix(PostList list) {
        Set<String> ids = new HashSet<>();
        list.posts().forEach(post -> {
            if (post.id() != null) {
                ids.add(post.id());
            }
        });
        for (JsonNode node : list.path().reversed()) {
            for (JsonNode value : node.isObject() ? node : Set.<JsonNode>of()) {
                String text = value.isString() && value.stringValue().length() < LONGEST ? value.stringValue() : "";
                Matcher anchor = ANCHOR.matcher(text);
                if (anchor.matches() && ids.contains(anchor.group(2)) && !ids.contains(text)) {
                    return anchor.group(1);
                }
            }
        }
        return "";
    }

    /** Returns a page's address with the name of a place on it. */
    static String address(String page, String anchor) {
        int cut = page.indexOf('#');
        return (cut < 0 ? page : page.substring(0, cut)) + "#" + anchor;
    }
}
