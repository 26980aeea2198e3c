package app.rundown.cli;

import app.rundown.model.Document;
import app.rundown.model.Document.Archive;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page that the user wants of an archive of several.
 *
 * @param name its number or address, or null for the one with the most updates
 */
record WishedPage(@Nullable String name) {
    /** Whether a document is that page: the reader chooses a page by itself if there is none of this name. */
    boolean is(Document document) {
        return name == null || holds(document.archive().pages(), name);
    }

    private static boolean holds(List<Archive.Page> pages, String wish) {
        return pages.isEmpty() ? wish.equals("1") : pages.stream().anyMatch(one -> one.isCalled(wish));
    }

    /** Says which pages there are if a document is not the page, or if none was named; null if all is well. */
    @Nullable
    String remark(Document document) {
        List<Archive.Page> pages = document.archive().pages();
        String path = document.capture().path();
        if (!is(document)) {
            return path + ": It holds no page “" + name + "”."
                    + (pages.isEmpty() ? "" : " Its pages with updates are:" + list(pages));
        }
        return name != null || pages.size() < 2
                ? null
                : path + ": It holds " + pages.size() + " pages with updates; page "
                        + document.capture().page() + " was read. With --page, another one is read:" + list(pages);
    }

    private static String list(List<Archive.Page> pages) {
        return pages.stream()
                .map(one -> "\n  " + one.number() + "  " + one.title() + " · " + one.updates()
                        + (one.updates() == 1 ? " update" : " updates")
                        + (one.taken() == null ? "" : " · " + one.taken())
                        + (one.address() == null ? "" : " · " + one.address()))
                .collect(Collectors.joining());
    }
}
