package app.rundown.read.json;

import app.rundown.model.Block;
import app.rundown.model.Pagination;
import app.rundown.read.json.JsonFields.Role;
import app.rundown.read.line.PagerWords;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlHead;
import app.rundown.read.page.MarkupBlocks;
import app.rundown.read.page.MarkupText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads what the objects around a list of posts say about the page that shows them. */
final class ListSurroundings {
    private static final Pattern LINK = Pattern.compile("(?:https?:/)?/.*|\\?.+");

    private final JsonFields fields;
    private final JsonTimes times;
    private final Draft draft;

    /**
     * Reads for one document.
     *
     * @param draft receives what is read; what it has already stays
     */
    ListSurroundings(JsonFields fields, JsonTimes times, Draft draft) {
        this.fields = fields;
        this.times = times;
        this.draft = draft;
    }

    /**
     * Adds what the objects around a list say, the nearest first.
     *
     * @param path the objects and arrays around it, the outermost first
     */
    void describe(List<JsonNode> path) {
        for (JsonNode node : path.reversed()) {
            if (!node.isObject()) {
                continue;
            }
            describe(node);
            for (Map.Entry<String, JsonNode> beside : fields.of(node, Role.PAGEOBJECT)) {
                if (beside.getValue().isObject() && !path.contains(beside.getValue())) {
                    describe(beside.getValue());
                }
            }
        }
    }

    private void describe(JsonNode node) {
        String title = draft.title == null ? fields.text(node, Role.PAGETITLE) : null;
        if (title != null) {
            draft.title = MarkupText.plain(title);
        }
        String url = draft.url == null ? fields.text(node, Role.PAGEURL) : null;
        if (url != null && url.startsWith("http")) {
            draft.url = url;
        }
        times.page(node, draft);
        introduce(node);
        tags(node);
        pages(node);
        for (Map.Entry<String, JsonNode> paging : fields.of(node, Role.PAGING)) {
            if (paging.getValue().isObject()) {
                pages(paging.getValue());
            }
        }
    }

    private void introduce(JsonNode node) {
        if (!draft.introduction.isEmpty()) {
            return;
        }
        String byline = fields.text(node, Role.PAGEBYLINE);
        String intro = fields.text(node, Role.PAGEINTRO);
        if (intro != null) {
            draft.introduction.addAll(MarkupBlocks.of(intro));
        }
        if (byline != null) {
            draft.introduction.addFirst(new Block.Paragraph(MarkupText.plain(byline)));
        }
    }

    private void tags(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : fields.of(node, Role.PAGETAGS)) {
            if (field.getValue().isString()) {
                HtmlHead.tags(draft, field.getValue().stringValue());
            }
            for (JsonNode tag : field.getValue()) {
                String name =
                        tag.isString() ? tag.stringValue() : tag.isObject() ? fields.text(tag, Role.PAGETITLE) : null;
                if (name != null) {
                    HtmlHead.tags(draft, name);
                }
            }
        }
    }

    /** Adds what an object says about other pages, unless a nearer one did. */
    private void pages(JsonNode node) {
        int size = number(node, Role.PAGESIZE);
        int total = size < 1 ? 0 : number(node, Role.PAGETOTAL);
        int count = Math.max(number(node, Role.PAGECOUNT), total < 1 ? 0 : (total - 1) / size + 1);
        int page = number(node, Role.PAGENUMBER);
        String older = fields.text(node, Role.PAGEOLDER);
        // Data call the next article "next" too, so only a link to a page's number or position counts.
        boolean link = older != null
                && LINK.matcher(older).matches()
                && PagerWords.isPaged(older.substring(older.indexOf('?') + 1));
        Pagination part = new Pagination(page < 1 || page > count ? 0 : page, Math.max(count, 0), link ? older : null);
        if (draft.part == null && part.isPart()) {
            draft.part = part;
        }
    }

    private int number(JsonNode node, Role role) {
        for (Map.Entry<String, JsonNode> field : fields.of(node, role)) {
            if (field.getValue().isIntegralNumber() && field.getValue().canConvertToInt()) {
                return field.getValue().intValue();
            }
        }
        return 0;
    }
}
