package app.rundown.read.page;

import app.rundown.model.Stamp;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what an HTML page says about itself: address, language, outlet, tags, times. */
public final class HtmlHead {
    private static final Pattern TIME_NAME = Pattern.compile("(?i).*(?:date|time|published|modified).*");
    private static final Pattern TIME_VALUE = Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*|\\d{10}|\\d{13}");
    private static final Pattern ISO = Pattern.compile(
            "(?:19|20)\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)");
    private static final Pattern KEYWORDS = Pattern.compile("(?i)(?:news_)?keywords");
    /** The most characters in a time. */
    private static final int LONGEST_TIME = 60;
    /** The most tags taken from a page. */
    private static final int MOST_TAGS = 60;

    private HtmlHead() {}

    /** Adds what the page says about itself to a draft. */
    public static void read(PageIndex index, Draft draft) {
        Document html = index.frame();
        String url = first(canonical(index), property(index, "og:url"));
        if (url != null && url.startsWith("http")) {
            draft.url = url;
            html.setBaseUri(url);
        }
        draft.language = language(language(index), property(index, "og:locale"));
        draft.outlet = first(property(index, "og:site_name"), null);
        List<Element> metas = index.named("meta");
        metas.stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase("article:tag"))
                .forEach(meta -> tags(draft, meta.attr("content")));
        if (draft.tags.isEmpty()) {
            metas.stream()
                    .filter(meta -> KEYWORDS.matcher(meta.attr("name")).matches())
                    .forEach(meta -> tags(draft, meta.attr("content")));
        }
        for (Element meta : metas) {
            String name = (meta.attr("name") + meta.attr("property") + meta.attr("itemprop")).toLowerCase(Locale.ROOT);
            String value = meta.attr("content").strip();
            if (TIME_NAME.matcher(name).matches()
                    && value.length() <= LONGEST_TIME
                    && TIME_VALUE.matcher(value).matches()) {
                if (!isOfPart(meta)) {
                    draft.stamp(Stamp.Source.METADATA, value);
                }
            } else if (value.startsWith("{")) {
                // Some sites keep a whole JSON object in one field.
                ISO.matcher(value).results().limit(2).forEach(m -> draft.stamp(Stamp.Source.METADATA, m.group()));
            }
        }
    }

    /** Whether a meta element describes a part of the page's subject, such as an update, and not the subject itself. */
    private static boolean isOfPart(Element meta) {
        Element item = meta.hasAttr("itemprop") ? meta.closest("[itemscope]") : null;
        return item != null && item.hasAttr("itemprop");
    }

    /** Adds tags that are separated by commas or semicolons. */
    public static void tags(Draft draft, String list) {
        for (String tag : list.split("[,;]", -1)) {
            if (!tag.isBlank() && draft.tags.size() < MOST_TAGS) {
                draft.tags.add(tag.strip());
            }
        }
    }

    private static @Nullable String canonical(PageIndex index) {
        return index.named("link").stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String property(PageIndex index, String name) {
        return index.named("meta").stream()
                .filter(meta -> meta.attr("property").strip().equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(PageIndex index) {
        Element root = index.frame().firstElementChild();
        return root == null ? null : root.attr("lang").strip();
    }

    /**
     * Returns the page's language. If it states no country, the one of its Open Graph locale is used, provided that the
     * languages match.
     */
    private static @Nullable String language(@Nullable String stated, @Nullable String shared) {
        if (stated == null || stated.isEmpty() || shared == null) {
            return first(stated, shared);
        }
        Locale page = locale(stated);
        Locale other = locale(shared);
        boolean adds = page.getCountry().isEmpty()
                && !other.getCountry().isEmpty()
                && page.getLanguage().equals(other.getLanguage());
        return adds ? shared : stated;
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isEmpty() ? one : other != null && !other.isEmpty() ? other : null;
    }
}
