package app.rundown.read.json;

import app.rundown.model.DocumentKind;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.page.UpdateDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a live blog from JSON: the response of a live-blog server, or the data from which a page was made. */
public final class JsonLiveBlog implements DocumentFormat {

    @Override
    public DocumentKind kind() {
        return DocumentKind.LIVE_BLOG;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        JsonNode tree = page.json();
        if (tree == null) {
            return null;
        }
        Draft draft = new Draft();
        List<UpdateDraft> posts = JsonPosts.find(tree, draft);
        LinkedData data = new LinkedData(tree);
        List<UpdateDraft> stated = data.entries(draft.title);
        if (stated.size() > posts.size() * 2) {
            Draft described = new Draft();
            data.describe(described);
            described.entries.addAll(stated);
            return described;
        }
        draft.entries.addAll(posts);
        return draft.entries.isEmpty() && draft.problems.isEmpty() ? null : draft;
    }
}
