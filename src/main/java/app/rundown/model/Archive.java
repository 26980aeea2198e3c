package app.rundown.model;

import java.util.List;
import java.util.Set;

/**
 * What an archive holds besides the page that was read from it.
 *
 * @param pages the pages in which updates were found, that one among them; none if it holds only one page
 * @param pictures the addresses of the pictures in it
 */
public record Archive(List<ArchivePage> pages, Set<String> pictures) {
    /** Of a file that is itself the page. */
    public static final Archive NONE = new Archive(List.of(), Set.of());

    /** Keeps copies. */
    public Archive {
        pages = List.copyOf(pages);
        pictures = Set.copyOf(pictures);
    }
}
