package app.rundown.read.page;

import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a single post on a network. The table {@code posts.tsv} tells what such addresses are like.
 *
 * @param url the address as the page has it
 * @param network the network's name, or null for a server that the table does not know
 * @param handle the author's handle if the address tells it, or null
 */
record PostAddress(
        String url, @Nullable String network, @Nullable String handle) {
    /** The rows of the table: how to tell posts, and the networks they come from. */
    static final List<List<String>> ROWS = TextTable.rows(PostAddress.class, "posts.tsv");

    private static final Map<String, String> HOSTS = new LinkedHashMap<>();
    private static final List<Pattern> PATHS = new ArrayList<>();

    static {
        for (List<String> row : ROWS) {
            if (row.getFirst().equals("host")) {
                HOSTS.put(row.get(1), row.get(2));
            } else if (row.getFirst().equals("post")) {
                PATHS.add(Pattern.compile(row.get(1)));
            }
        }
    }

    /** Reads an address; null if it is no post's. */
    static @Nullable PostAddress of(@Nullable String url) {
        if (url == null || !url.startsWith("http")) {
            return null;
        }
        int from = url.indexOf("//") + 2;
        int slash = url.indexOf('/', from);
        if (slash < 0) {
            return null;
        }
        String host = url.substring(from, slash).toLowerCase(Locale.ROOT);
        String network = network(host);
        int end = slash;
        while (end < url.length() && "?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String path = url.substring(slash, end);
        for (Pattern pattern : PATHS) {
            Matcher matcher = pattern.matcher(path);
            boolean fits = network != null ? matcher.lookingAt() : path.startsWith("/@") && matcher.matches();
            if (fits) {
                String handle = matcher.namedGroups().containsKey("handle") ? matcher.group("handle") : null;
                // An id is not what people call somebody by.
                boolean told = handle != null && !handle.startsWith("did:") && !handle.equals("i");
                return new PostAddress(url, network == null ? "Mastodon" : network, told ? handle : null);
            }
        }
        return null;
    }

    /** Returns the network whose host ends a handle ("lee.bsky.social"), or null. */
    static @Nullable String networkOf(@Nullable String handle) {
        return handle == null ? null : network(handle.substring(handle.indexOf('@') + 1));
    }

    /** Returns the network at a host, or null. */
    private static @Nullable String network(String host) {
        for (Map.Entry<String, String> known : HOSTS.entrySet()) {
            if (host.equals(known.getKey()) || host.endsWith("." + known.getKey())) {
                return known.getValue();
            }
        }
        return null;
    }
}
