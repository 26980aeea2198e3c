package app.rundown.fetch;

import app.rundown.model.Pagination;
import app.rundown.text.TextTable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the further pages of a live blog that is spread over several pages, for formats whose paging is known. Fetches
 * nothing.
 */
public final class Paging {
    private static final List<Site> SITES =
            TextTable.rows(Paging.class, "paging.tsv").stream().map(Site::of).toList();

    /**
     * An address of the plugin for WordPress: all entries between two times (seconds since 1970). Older entries end
     * just before the first time.
     */
    private static final Pattern BETWEEN =
            Pattern.compile("(https?://[^/]+/.*/entries/)(\\d{1,12})/(\\d{1,12})(/?(?:\\?.*)?)");

    private Paging() {}

    /**
     * A row of the table: how a site numbers its pages.
     *
     * @param address matches the site's addresses
     * @param parameter the query parameter that holds the number; empty if the first group of the address does
     */
    private record Site(Pattern address, String parameter) {
        static Site of(List<String> row) {
            return new Site(Pattern.compile(row.getFirst()), row.get(1).equals("parameter") ? row.get(2) : "");
        }
    }

    /**
     * Returns the address of the next page, which holds older updates. Ask again with what that page says about itself,
     * until there is none. Stop also when an address comes twice, because pages may lead in a circle.
     *
     * @param address the page's own address: the capture's path if it was fetched, else its canonical link
     * @param part what the document says about its series of pages
     * @return an absolute address on the same server; empty if this is the last page or no way to the next is known
     */
    public static Optional<String> next(String address, Pagination part) {
        URI base;
        try {
            base = Address.of(address);
        } catch (IOException e) {
            return Optional.empty();
        }
        return part.older() == null ? byNumber(base, part) : byLink(base, part.older());
    }

    /**
     * Follows the document's own link. If it is a bare query, parameters of the address that it does not name stay,
     * because they may choose the format.
     */
    private static Optional<String> byLink(URI base, String link) {
        try {
            URI target = Address.resolve(base, link);
            String query =
                    link.startsWith("?") ? joined(base.getRawQuery(), target.getRawQuery()) : target.getRawQuery();
            String next = withQuery(target, query);
            return base.getHost().equalsIgnoreCase(target.getHost()) && !next.equals(base.toString())
                    ? Optional.of(next)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> byNumber(URI base, Pagination part) {
        String address = base.toString();
        Matcher between = BETWEEN.matcher(address);
        if (between.matches()) {
            long first = Long.parseLong(between.group(2));
            return first == 0
                    ? Optional.empty()
                    : Optional.of(between.group(1) + "0/" + (first - 1) + between.group(4));
        }
        if (part.page() < 1 || part.page() >= part.pages()) {
            return Optional.empty();
        }
        int next = part.page() + 1;
        for (Site site : SITES) {
            Matcher match = site.address().matcher(address);
            if (match.matches()) {
                return Optional.of(
                        site.parameter().isEmpty()
                                ? address.substring(0, match.start(1)) + next + address.substring(match.end(1))
                                : withQuery(base, joined(base.getRawQuery(), site.parameter() + "=" + next)));
            }
        }
        return Optional.empty();
    }

    /** Joins the parameters of two queries; those of the second replace those of the first with the same name. */
    private static String joined(@Nullable String first, @Nullable String second) {
        List<String> replacing = parameters(second);
        List<String> names = replacing.stream().map(Paging::name).toList();
        return Stream.concat(parameters(first).stream().filter(p -> !names.contains(name(p))), replacing.stream())
                .collect(Collectors.joining("&"));
    }

    private static List<String> parameters(@Nullable String query) {
        return query == null
                ? List.of()
                : Stream.of(query.split("&")).filter(p -> !p.isEmpty()).toList();
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }

    private static String withQuery(URI address, @Nullable String query) {
        String plain = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
        return query == null || query.isEmpty() ? plain : plain + "?" + query;
    }
}
