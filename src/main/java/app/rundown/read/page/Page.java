package app.rundown.read.page;

import app.rundown.model.Capture;
import app.rundown.read.line.CopyNote;
import app.rundown.read.line.TextLine;
import app.rundown.read.part.GrowingPage;
import app.rundown.read.part.UncutPageException;
import app.rundown.read.source.Decoded;
import app.rundown.read.source.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A decoded document. It is parsed at most once, however many formats look at it. Belongs to one thread. */
public final class Page {
    /** How many bytes at either end show whether it is HTML or JSON. */
    private static final int HEAD = 4096;
    /** How many bytes at either end of a long HTML page become its text. */
    private static final int END = 2_000_000;

    /** The root of a feed, behind what XML allows before it. */
    private static final Pattern FEED = Pattern.compile(
            "(?:<\\?[^>]{0,500}>\\s*+|<!--.{0,2000}?-->\\s*+)*+<(?:rss[\\s>]|rdf:rdf[\\s>]"
                    + "|(?:atom:)?feed\\s[^>]{0,2000}xmlns[^>]{0,2000}atom)",
            Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s+html|(?:html|head|body|div|article|section|p|ul|script|time|main|meta)[\\s>])");
    private final Capture capture;
    private final boolean feed;
    private final boolean markup;
    private final Decoded.Text decoded;
    private @Nullable String text;
    private final CopyNote copy;
    private final String address;
    private @Nullable PageIndex index;
    private @Nullable List<TextLine> lines;
    private @Nullable JsonNode json;
    private boolean jsonTried;

    /**
     * Wraps a decoded page.
     *
     * @param copy what the copy says about where and when it was made
     * @param address where the page was read, as far as is known, so that relative links can be resolved; or empty
     */
    public Page(Capture capture, Decoded.Text decoded, CopyNote copy, String address) {
        this.capture = capture;
        this.decoded = decoded;
        String head = head(decoded.ends(HEAD));
        this.feed = FEED.matcher(head).lookingAt();
        this.markup = !feed && head.startsWith("<") && TAG.matcher(head).find();
        this.copy = copy;
        this.address = address;
    }

    /** Returns the capture that the page was in. */
    public Capture capture() {
        return capture;
    }

    /** Returns what the copy says about where and when it was made. */
    public CopyNote copy() {
        return copy;
    }

    /** Returns where the page was read, so that relative links can be resolved; or an empty text. */
    public String address() {
        return address;
    }

    /**
     * Returns the text, markup included. For a long HTML page these are only its beginning and end, which contain
     * everything around the updates.
     */
    public String text() {
        String read = text;
        if (read == null) {
            read = markup ? decoded.ends(END) : decoded.whole();
            text = read;
        }
        return read;
    }

    /** Whether it is HTML: its first non-blank character opens a tag, and HTML tags follow. */
    public boolean isMarkup() {
        return markup;
    }

    /** Whether it is a feed, in the forms RSS or Atom. */
    public boolean isFeed() {
        return feed;
    }

    /** Whether it is neither HTML nor a feed. */
    public boolean isPlain() {
        return !markup && !feed;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
    }

    /** Returns the parsed data if the text is JSON, or JSON in a call or an assignment; else null. */
    public @Nullable JsonNode json() {
        if (!jsonTried) {
            jsonTried = true;
            json = LenientJson.isLikely(decoded.ends(HEAD)) ? LenientJson.parse(decoded.whole()) : null;
        }
        return json;
    }

    /**
     * Returns the parsed page without its noise (see {@link BoilerplateRemover}), with what one walk over it found out.
     */
    public PageIndex index() {
        PageIndex made = index;
        if (made == null) {
            made = new PageIndex(parsed());
            index = made;
        }
        return made;
    }

    /**
     * Returns the same. A long page may be read part by part while it is parsed.
     *
     * @param reader reads parts of the page
     */
    public PageIndex index(PageIndex.PartReader reader) {
        boolean known = index != null || !decoded.charset().equals(StandardCharsets.UTF_8);
        GrowingPage growing = known ? null : GrowingPage.of(decoded.bytes(), decoded.from(), address);
        if (growing != null) {
            try {
                index = new PageIndex(growing, reader);
            } catch (UncutPageException e) {
                growing.stop();
                reader.forget();
            }
        }
        return index();
    }

    private Document parsed() {
        try {
            return decoded.charset().equals(StandardCharsets.UTF_8)
                    ? Parser.htmlParser().parseInput(new Utf8(decoded.bytes(), decoded.from()), address)
                    : Jsoup.parse(decoded.stream(), decoded.charset().name(), address);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** Returns the parsed page without its noise (see {@link BoilerplateRemover}). */
    public Document html() {
        return index().html();
    }

    /**
     * Returns the page, parsed anew, for a reader that changes it. It lacks what is noise in itself, such as scripts
     * and menus; what only a class or an id calls noise is still in it.
     */
    public Document copyOfAll() {
        Document all = parsed();
        all.setBaseUri(html().baseUri());
        BoilerplateRemover.removeSure(all.body());
        return all;
    }

    /** Returns the lines of a plain text. */
    public List<TextLine> lines() {
        List<TextLine> split = lines;
        if (split == null) {
            split = TextLine.split(text());
            lines = split;
        }
        return split;
    }
}
