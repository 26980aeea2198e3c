package app.rundown.read.html;

import app.rundown.model.Pagination;
import app.rundown.read.line.PagerWords;
import app.rundown.read.page.MarkupPieces;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page says about the other pages of its live blog: "Older", "page 1 of 7", {@code rel=next}. A link
 * counts only if its address differs from the page's own by no more than a page's number or position, because blogs
 * call another article "next" too.
 */
final class Pager {
    /** Parts of the opening tag of a pager or of a link to the next page. */
    private static final List<String> MARKS =
            List.of("<nav", "agination", "pager", "Pager", "=\"next\"", "='next'", "=next");

    /** Names of pagers that do not page through updates. */
    private static final Pattern OTHER_PAGERS = Pattern.compile("(?i)comment|slide|swiper|carousel|gallery|related");

    private static final Pattern NAMED_NEXT = Pattern.compile("(?i)(?:^|[\\s_-])(?:next|older)(?:$|[\\s_-])");

    private final List<URI> addresses = new ArrayList<>();
    private final String base;

    private Pager(List<String> known) {
        for (String address : known) {
            URI uri = uri(address);
            if (uri != null && uri.getHost() != null && uri.getPath() != null) {
                addresses.add(uri);
            }
        }
        base = addresses.isEmpty() ? "" : addresses.getFirst().toString();
    }

    /**
     * Returns what a page says about its other pages.
     *
     * @param markup the whole page, or both ends of a very long one
     * @param known the page's addresses: where it was read, and what it calls its own; empty ones do not count
     * @return null if it says nothing about other pages
     */
    static @Nullable Pagination of(String markup, List<String> known) {
        Pager pager = new Pager(known);
        Pagination best = null;
        for (Element element : MarkupPieces.with(MARKS, markup, pager.base)) {
            Pagination part = pager.pagination(element);
            if (part != null) {
                best = best == null ? part : joined(best, part);
            }
        }
        return best;
    }

    private static Pagination joined(Pagination one, Pagination other) {
        Pagination numbered = one.pages() > 0 ? one : other;
        return new Pagination(numbered.page(), numbered.pages(), one.older() == null ? other.older() : one.older());
    }

    private @Nullable Pagination pagination(Element mark) {
        String names = names(mark);
        if (OTHER_PAGERS.matcher(names).find()) {
            return null;
        }
        Matcher numbers = PagerWords.numbers(words(mark));
        int page = numbers == null ? 0 : Integer.parseInt(numbers.group(2));
        int pages = numbers == null ? 0 : Integer.parseInt(numbers.group(3));
        boolean counted = page >= 1 && page <= pages && pages > 1;
        List<Element> links = mark.nameIs("a") || mark.nameIs("link") ? List.of(mark) : mark.select("a[href]");
        String older = null;
        boolean leads = false;
        for (Element link : links) {
            if (leadsToOtherPage(link, links, counted ? page : 0)) {
                leads = true;
                older = older == null && isNext(link) ? link.attr("href").strip() : older;
            }
        }
        boolean said = counted && (leads || numbers != null && numbers.group(1) != null);
        return said || older != null ? new Pagination(said ? page : 0, said ? pages : 0, older) : null;
    }

    /** Returns the words in an element, with a space between any two text nodes. */
    private static String words(Element mark) {
        return mark.nodeStream(TextNode.class)
                .map(text -> text.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String names(Element element) {
        return element.className() + " " + element.id() + " " + element.attr("aria-label") + " "
                + element.attr("data-testid");
    }

    private static boolean isNext(Element link) {
        return NAMED_NEXT.matcher(link.attr("rel")).find()
                || PagerWords.isNext(link.text())
                || PagerWords.isNext(link.attr("aria-label"))
                || PagerWords.isNext(link.attr("title"))
                || NAMED_NEXT.matcher(link.className()).find();
    }

    /**
     * Whether a link leads to another page of this document.
     *
     * @param all all links of the pager
     * @param page the number of this page, or 0
     */
    private boolean leadsToOtherPage(Element link, List<Element> all, int page) {
        String stated = link.attr("href").strip();
        String own = stated;
        for (URI address : addresses) {
            own = own.replace(PagerWords.stem(address.getPath()), "");
        }
        // The page's own address may contain such a name, but not what a link adds to it.
        if (OTHER_PAGERS.matcher(own).find()) {
            return false;
        }
        if (addresses.isEmpty()) {
            return stated.startsWith("?") && PagerWords.isPaged(stated.substring(1));
        }
        URI target = uri(link.absUrl("href"));
        return target != null && addresses.stream().anyMatch(address -> leadsToOtherPage(address, target, all, page));
    }

    private static boolean leadsToOtherPage(URI address, URI target, List<Element> all, int page) {
        if (!Objects.equals(address.getHost(), target.getHost()) || target.getPath() == null) {
            return false;
        }
        String here = address.getPath();
        String there = target.getPath();
        if (PagerWords.stem(there).equals(PagerWords.stem(here))) {
            // The path is the same, so the query or a named page number must differ.
            return !PagerWords.stem(there).equals(PagerWords.withoutExtension(there))
                    || PagerWords.isPaged(target.getRawQuery());
        }
        String first = PagerWords.unnumbered(there);
        if (first.equals(PagerWords.withoutExtension(there))) {
            return false;
        }
        // A bare number is a page number if it follows this address, or if the pager links to the address without it.
        return first.equals(PagerWords.stem(here))
                || first.equals(PagerWords.unnumbered(here))
                        && (PagerWords.withoutExtension(here).endsWith("/" + page)
                                || all.stream()
                                        .map(a -> uri(a.absUrl("href")))
                                        .anyMatch(u -> u != null
                                                && u.getPath() != null
                                                && PagerWords.withoutExtension(u.getPath())
                                                        .equals(first)));
    }

    private static @Nullable URI uri(String address) {
        try {
            URI uri = URI.create(address.replace(' ', '+'));
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
