package app.rundown.read;

import app.rundown.model.Stamp;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an HTML page says about itself: title, address, tags, times. */
final class HtmlHead {
    private static final Pattern TIME_NAME = Pattern.compile("(?i).*(?:date|time|published|modified).*");
    private static final Pattern TIME_VALUE = Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*|\\d{10}|\\d{13}");
    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)");
    private static final int LONGEST_TIME = 60;
    private static final int MOST_TAGS = 60;

    private HtmlHead() {}

    static void read(Document html, Draft draft) {
        String url = first(attribute(html, "link[rel=canonical]", "href"), attribute(html, "meta[property=og:url]", "content"));
        if (url != null && url.startsWith("http")) {
            draft.url = url;
            html.setBaseUri(url);
        }
        draft.language = first(attribute(html, "html[lang]", "lang"), attribute(html, "meta[property=og:locale]", "content"));
        Element h1 = html.select("h1").stream().filter(e -> e.hasText()).findFirst().orElse(null);
        draft.title = first(h1 == null ? null : InlineText.of(h1), attribute(html, "meta[property=og:title]", "content"));
        if (draft.title == null && !html.title().isBlank()) {
            draft.title = html.title();
        }
        for (Element meta : html.select("meta[property=article:tag]")) {
            tags(draft, meta.attr("content"));
        }
        if (draft.tags.isEmpty()) {
            for (Element meta : html.select("meta[name~=(?i)^(?:news_)?keywords$]")) {
                tags(draft, meta.attr("content"));
            }
        }
        for (Element meta : html.select("meta[content]")) {
            String name = (meta.attr("name") + meta.attr("property") + meta.attr("itemprop")).toLowerCase(Locale.ROOT);
            String value = meta.attr("content").strip();
            if (TIME_NAME.matcher(name).matches() && value.length() <= LONGEST_TIME && TIME_VALUE.matcher(value).matches()) {
                draft.stamp(Stamp.Source.METADATA, value);
            } else if (value.startsWith("{")) {
                // Some sites keep a whole JSON object in one field.
                ISO.matcher(value).results().limit(2).forEach(m -> draft.stamp(Stamp.Source.METADATA, m.group()));
            }
        }
    }

    /** Adds tags that are parted by commas. */
    static void tags(Draft draft, String list) {
        for (String tag : list.split("[,;]", -1)) {
            if (!tag.isBlank() && draft.tags.size() < MOST_TAGS) {
                draft.tags.add(tag.strip());
            }
        }
    }

    private static @Nullable String attribute(Document html, String selector, String name) {
        Element element = html.selectFirst(selector);
        return element == null ? null : element.attr(name).strip();
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isEmpty() ? one : other != null && !other.isEmpty() ? other : null;
    }
}
