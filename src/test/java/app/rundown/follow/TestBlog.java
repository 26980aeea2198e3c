package app.rundown.follow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A made-up live blog that is written while it is followed, as four kinds of sites would publish it. */
public final class TestBlog {
    /** Where it can be read; the published pages name it. */
    static final String ADDRESS = "https://harbour.example/2024/may/14/storm-live";

    /** The kinds of sites. */
    public enum Site {
        /** Blocks with ids in a page whose own program asks another address, with {@code .json}, for what is new. */
        BLOCKS("text/html; charset=utf-8"),
        /** The words only in the data of the page. */
        LINKED_DATA("text/html; charset=utf-8"),
        /** The answer of an API that lists each version of an entry, and withdrawals. */
        WORDPRESS("application/json; charset=utf-8"),
        /** Repeated markup without any id. */
        MARKUP("text/html; charset=utf-8");

        public final String type;

        Site(String type) {
            this.type = type;
        }
    }

    /** One version of an entry; {@code words} is empty if it was withdrawn. */
    private record Post(int id, String clock, String words, String state) {}

    private static final String LINKED_HEAD =
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
                    + "\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm over the harbour\",\"url\":\"" + ADDRESS
                    + "\",\"coverageStartTime\":\"2024-05-14T08:00:00Z\",\"liveBlogUpdate\":[";

    private final Site site;
    /** The entries as a reader sees them, the newest first. */
    private final List<Post> shown = new ArrayList<>();
    /** All that an API tells, the latest version first. */
    private final List<Post> log = new ArrayList<>();

    private String noise = "0";
    private String title = "Storm over the harbour – live";

    public TestBlog(Site site) {
        this.site = site;
    }

    /** Publishes an entry before the one that stands at an index now. */
    public TestBlog put(int index, int id, String clock, String words) {
        Post post = new Post(id, clock, words, "new");
        log.add(index < shown.size() ? published(shown.get(index).id()) : log.size(), post);
        shown.add(index, post);
        return this;
    }

    /** Publishes an entry on top. */
    public TestBlog put(int id, String clock, String words) {
        return put(0, id, clock, words);
    }

    /** Replaces words in an entry. */
    public TestBlog edit(int id, String old, String now) {
        Post post = post(id);
        if (!post.words().contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return version(post, new Post(id, post.clock(), post.words().replace(old, now), "update"));
    }

    /** Gives an entry another time. */
    public TestBlog retime(int id, String clock) {
        Post post = post(id);
        log.replaceAll(version -> version.id() == id ? new Post(id, clock, version.words(), version.state()) : version);
        shown.set(shown.indexOf(post), new Post(id, clock, post.words(), post.state()));
        return this;
    }

    /** Withdraws an entry. */
    public TestBlog delete(int id) {
        Post post = post(id);
        shown.remove(post);
        log.addFirst(new Post(id, post.clock(), "", "delete"));
        return this;
    }

    /** Moves an entry before another one, and leaves its time. */
    public TestBlog move(int id, int before) {
        Post post = post(id);
        shown.remove(post);
        shown.add(shown.indexOf(post(before)), post);
        List<Post> versions = log.stream().filter(version -> version.id() == id).toList();
        log.removeAll(versions);
        log.addAll(published(before), versions);
        return this;
    }

    /** Changes what is no update: a number that the site counts up. */
    public TestBlog noise(String other) {
        noise = other;
        return this;
    }

    /** Gives the page another title. */
    public TestBlog title(String other) {
        title = other;
        return this;
    }

    /** Returns the place of the first version of an entry among all versions. */
    private int published(int id) {
        return log.indexOf(log.stream()
                .filter(version -> version.id() == id && version.state().equals("new"))
                .findFirst()
                .orElseThrow());
    }

    private TestBlog version(Post old, Post now) {
        shown.set(shown.indexOf(old), now);
        log.addFirst(now);
        return this;
    }

    private Post post(int id) {
        return shown.stream().filter(post -> post.id() == id).findFirst().orElseThrow();
    }

    /** Returns the page, or the answer of the API. */
    public String page() {
        return switch (site) {
            case BLOCKS ->
                html(
                        "<script>window.config={\"page\":{\"pageId\":\"storm-live\",\"isLive\":true}}</script>",
                        joined(shown, "", TestBlog::block));
            case LINKED_DATA -> html(LINKED_HEAD + joined(shown, ",", TestBlog::linked) + "]}</script>", "");
            case WORDPRESS ->
                "{\"entries\":[" + joined(log, ",", TestBlog::version)
                        + "],\"refresh_interval\":15,\"pages\":1,\"seen\":" + noise + "}";
            case MARKUP ->
                html("", "<p>Tuesday 14 May 2024</p><div>" + joined(shown, "", TestBlog::repeated) + "</div>");
        };
    }

    private static String joined(List<Post> posts, String between, Function<Post, String> text) {
        return posts.stream().map(text).collect(Collectors.joining(between));
    }

    private static String block(Post post) {
        return "<article class=\"block\" id=\"block-%024x\"><time dateTime=\"%s\">%s BST</time><p>%s</p></article>"
                .formatted(post.id(), iso(post.clock()), post.clock().replace(':', '.'), post.words());
    }

    private static String linked(Post post) {
        return ("{\"@type\":\"BlogPosting\",\"url\":\"%s#%d\",\"datePublished\":\"%s\"," + "\"articleBody\":\"%s\"}")
                .formatted(ADDRESS, post.id(), iso(post.clock()), post.words());
    }

    private static String version(Post post) {
        return "{\"id\":\"%d\",\"type\":\"%s\",\"render\":\"%s\",\"timestamp\":%d,\"authors\":[]}"
                .formatted(
                        post.id(),
                        post.state(),
                        post.words().isEmpty() ? "" : "<p>" + post.words() + "<\\/p>",
                        Instant.parse(iso(post.clock())).getEpochSecond());
    }

    private static String repeated(Post post) {
        return "<div class=\"entry\"><span class=\"time\">%s</span><p>%s</p></div>"
                .formatted(post.clock(), post.words());
    }

    private String html(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title><link rel=\"canonical\" href=\"" + ADDRESS + "\">" + head
                + "</head><body data-visit=\"" + noise + "\"><h1>" + title + "</h1>" + body
                + "</body></html>";
    }

    public byte[] bytes() {
        return page().getBytes(StandardCharsets.UTF_8);
    }

    Site site() {
        return site;
    }

    private static String iso(String clock) {
        return "2024-05-14T" + clock + ":00Z";
    }
}
