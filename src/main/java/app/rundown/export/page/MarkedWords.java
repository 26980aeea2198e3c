package app.rundown.export.page;

import app.rundown.export.content.WebAddress;
import app.rundown.model.Link;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a block's words where links and quotes begin and end. The pieces together are the words, unchanged. */
final class MarkedWords {
    /** All that may stand around a quote. */
    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』〝〞〟＂";

    private static final Comparator<Marked> BY_START = Comparator.comparingInt(Marked::start);
    private static final Comparator<Marked> BY_END = Comparator.comparingInt(Marked::end);

    private MarkedWords() {}

    /**
     * A piece of a block's words.
     *
     * @param start offset of its first character
     * @param end offset behind its last one
     * @param url the web address that it leads to, or null
     * @param quote the quote that it is part of, marks included, or null; the outer one of two
     * @param ended the quotes that end behind it
     */
    record Piece(
            int start,
            int end,
            @Nullable String url,
            @Nullable Quote quote,
            List<Quote> ended) {}

    /** A quote with its marks. */
    private record Marked(int start, int end, Quote quote) {}

    /**
     * Splits a text.
     *
     * @param quotes the quotes in it, in its order
     */
    static List<Piece> of(String text, List<Link> links, List<Quote> quotes) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Link> followed = links.isEmpty() ? links : followed(links);
        if (followed.isEmpty() && quotes.isEmpty()) {
            return List.of(new Piece(0, text.length(), null, null, List.of()));
        }
        List<Marked> marked = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            Marked one = marked(text, quote);
            if (one.start < one.end) {
                marked.add(one);
            }
        }
        marked.sort(BY_START);
        return new Sweep(followed, marked).pieces(text.length());
    }

    private static List<Link> followed(List<Link> links) {
        List<Link> followed = new ArrayList<>(links.size());
        int at = 0;
        for (Link link : links) {
            if (link.start() >= at && WebAddress.isWeb(link.url())) {
                followed.add(link);
                at = link.end();
            }
        }
        return followed;
    }

    /** Takes in the marks around the words. */
    private static Marked marked(String text, Quote quote) {
        int start = Math.min(quote.span().start(), text.length());
        int end = Math.min(quote.span().end(), text.length());
        return new Marked(
                start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start,
                end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end,
                quote);
    }

    /** Goes along the words once, however many quotes lie in each other. */
    private static final class Sweep {
        private final List<Link> links;
        private final List<Marked> marked;
        private final List<Marked> byEnd;
        private int link;
        private int begun;
        private int ended;
        /** Of the quotes that have begun, the one that goes furthest. */
        private @Nullable Marked furthest;

        private @Nullable Marked outer;

        Sweep(List<Link> links, List<Marked> marked) {
            this.links = links;
            this.marked = marked;
            byEnd = new ArrayList<>(marked);
            byEnd.sort(BY_END);
        }

        List<Piece> pieces(int length) {
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            while (at < length) {
                String url = url(at);
                Quote quote = quote(at);
                int next = next(at, length);
                pieces.add(new Piece(at, next, url, quote, ended(next)));
                at = next;
            }
            return pieces;
        }

        /** Returns where something begins or ends next. All that has begun is known; what is past is behind it. */
        private int next(int at, int length) {
            int next = length;
            if (link < links.size()) {
                Link first = links.get(link);
                next = Math.min(next, first.start() > at ? first.start() : first.end());
            }
            if (begun < marked.size()) {
                next = Math.min(next, marked.get(begun).start);
            }
            return ended < byEnd.size() ? Math.min(next, byEnd.get(ended).end) : next;
        }

        private @Nullable String url(int at) {
            while (link < links.size() && links.get(link).end() <= at) {
                link++;
            }
            return link < links.size() && links.get(link).start() <= at
                    ? links.get(link).url()
                    : null;
        }

        private @Nullable Quote quote(int at) {
            while (begun < marked.size() && marked.get(begun).start <= at) {
                Marked next = marked.get(begun);
                furthest = furthest == null || next.end > furthest.end ? next : furthest;
                begun++;
            }
            if (outer == null || outer.end <= at) {
                outer = furthest != null && furthest.end > at ? furthest : null;
            }
            return outer == null ? null : outer.quote;
        }

        private List<Quote> ended(int at) {
            if (ended == byEnd.size() || byEnd.get(ended).end > at) {
                return List.of();
            }
            List<Quote> all = new ArrayList<>();
            while (ended < byEnd.size() && byEnd.get(ended).end <= at) {
                all.add(byEnd.get(ended).quote);
                ended++;
            }
            return all;
        }
    }
}
