package app.rundown.read.html;

import app.rundown.model.Stamp;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.MarkupBlocks;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the updates that a page states in the attributes of its elements, as schema.org microdata. */
final class Microdata {
    private static final String UPDATE = "liveBlogUpdate";
    private static final Set<String> ADDRESSED = Set.of("a", "link", "area");

    private Microdata() {}

    /**
     * Returns the stated updates in order; none if there are none.
     *
     * @param markup the page as it was read, for a quick check
     */
    static List<UpdateDraft> read(PageIndex index, String markup) {
        List<UpdateDraft> updates = new ArrayList<>();
        if (Stream.of("=", "=\"", "='").noneMatch(mark -> markup.contains("itemprop" + mark + UPDATE))) {
            return updates;
        }
        for (int place = 0; place < index.size(); place++) {
            Element element = index.element(place);
            if (element.attr("itemprop").strip().equals(UPDATE)) {
                UpdateDraft update = read(element, index.inside(place));
                if (!update.isEmpty()) {
                    updates.add(update);
                }
            }
        }
        return updates;
    }

    private static UpdateDraft read(Element update, List<Element> inside) {
        UpdateDraft draft = new UpdateDraft();
        for (Element element : inside) {
            String property = element.attr("itemprop").strip().toLowerCase(Locale.ROOT);
            if (property.isEmpty() || element == update || scope(element) != update) {
                continue;
            }
            switch (property) {
                case "headline", "name" -> draft.headline = draft.headline == null ? words(element) : draft.headline;
                case "url" -> draft.url = address(element);
                case "author" -> draft.author = draft.author == null ? author(element) : draft.author;
                case "datepublished" -> draft.stamp(Stamp.Role.MADE, Stamp.Source.ATTRIBUTE, time(element));
                case "datemodified" -> draft.stamp(Stamp.Role.EDITED, Stamp.Source.ATTRIBUTE, time(element));
                case "articlebody", "text" ->
                    draft.blocks.addAll(
                            element.hasAttr("content")
                                    ? MarkupBlocks.of(element.attr("content"))
                                    : HtmlBlocks.of(element));
                default -> {}
            }
        }
        return draft;
    }

    /** Returns the element whose property another one is, or null. */
    private static @Nullable Element scope(Element element) {
        Element scope = element.parent();
        while (scope != null && !scope.hasAttr("itemscope")) {
            scope = scope.parent();
        }
        return scope;
    }

    private static @Nullable String words(Element element) {
        String words = element.hasAttr("content") ? element.attr("content").strip() : InlineText.of(element);
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String time(Element element) {
        String time = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        return time.isBlank() ? null : time;
    }

    private static @Nullable String address(Element element) {
        String key = ADDRESSED.contains(element.normalName()) ? "href" : "content";
        String address = element.attr(key).strip();
        return address.isEmpty() ? null : address;
    }

    private static @Nullable String author(Element element) {
        for (Element inside : element.getElementsByAttributeValue("itemprop", "name")) {
            String name = words(inside);
            if (name != null) {
                return name;
            }
        }
        return words(element);
    }
}
