package app.rundown.fetch;

import app.rundown.model.Part;
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
 * Finds the further pages of a live blog that is spread over several, for formats whose paging is known. Fetches
 * nothing.
 */
public final class Paging {
    private static final List<Site> SITES =
            TextTable.rows(Paging.class, "paging.tsv").stream().map(Site::of).toList();

    /**
     * The plugin for WordPress gives all entries between two times (seconds since 1970): what is older ends before the
     * first.
     */
    private static final Pattern BETWEEN =
            Pattern.compile("(https?://[^/]+/.*/entries/)(\\d{1,12})/(\\d{1,12})(/?(?:\\?.*)?)");

    private Paging() {}

    /**
     * A row of the table.
     *
     * @param address which addresses it is for
     * @param parameter that holds the number; empty where the first group of the address does
     */
    private record Site(Pattern address, String parameter) {
        static Site of(List<String> row) {
            return new Site(Pattern.compile(row.getFirst()), row.get(1).equals("parameter") ? row.get(2) : "");
        }
    }

    /**
     * The next page, of older updates. Ask again with what that page says of itself, until there is none; stop also
     * where an address comes twice, because pages can't be trusted not to run in a circle.
     *
     * @param address where the page is: the capture's path if it was fetched, else its canonical link
     * @param part what the document says of its pages
     * @return an absolute address of the same server, or nothing where this is the last page or no way to the next is
     *     known
     */
    public static Optional<String> next(String address, Part part) {
        URI base;
        try {
            base = Address.of(address);
        } catch (IOException e) {
            return Optional.empty();
        }
        return part.older() == null ? byNumber(base, part) : byLink(base, part.older());
    }

    /**
     * The document's own link; parameters of the address that it does not name stay, because they may choose the
     * format.
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

    private static Optional<String> byNumber(URI base, Part part) {
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

    /** Parameters, those of the second in the place of equally named ones of the first. */
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
