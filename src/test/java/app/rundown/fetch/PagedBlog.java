package app.rundown.fetch;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers as a live blog that is spread over several pages: {@code ?page=2} is the second, with older updates. */
public final class PagedBlog implements LoopbackServer.Answer {
    private static final Pattern PAGE = Pattern.compile("page=(\\d+)");
    private final int pages;

    /** Makes a live blog of that many pages, with three updates on each. */
    public PagedBlog(int pages) {
        this.pages = pages;
    }

    @Override
    public void to(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        Matcher asked = PAGE.matcher(query == null ? "" : query);
        int page = asked.find() ? Integer.parseInt(asked.group(1)) : 1;
        LoopbackServer.send(
                exchange, 200, "text/html; charset=utf-8", html(page).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the same live blog on a server that refuses one page. */
    public LoopbackServer.Answer without(int page) {
        return exchange -> {
            if (("page=" + page).equals(exchange.getRequestURI().getQuery())) {
                LoopbackServer.send(exchange, 503, "text/html", new byte[0]);
            } else {
                to(exchange);
            }
        };
    }

    /** Returns the HTML of a page; the first is page 1. */
    public String html(int page) {
        StringBuilder html = new StringBuilder(
                "<html><head><title>Ferries</title></head><body><h1>The ferry strike, live</h1><main>");
        for (int i = 1; i <= 3; i++) {
            int number = (page - 1) * 3 + i;
            int minutes = 24 * 60 - 1 - number;
            html.append("<article class='post' id='u%d'><time datetime='2024-05-02T%02d:%02d:00Z'>%02d:%02d</time>"
                    .formatted(number, minutes / 60, minutes % 60, minutes / 60, minutes % 60));
            html.append("<h3>Boat ")
                    .append(number)
                    .append(" stays in port</h3><p>The crew of boat ")
                    .append(number)
                    .append(" has voted on the offer of the owners, and will not sail before the talks are"
                            + " over.</p></article>");
        }
        html.append("</main><nav>");
        if (page > 1) {
            html.append("<a href='?page=").append(page - 1).append("'>Newer</a>");
        }
        html.append("<span>").append(page).append(" of ").append(pages).append("</span>");
        if (page < pages) {
            html.append("<a href='?page=").append(page + 1).append("'>Older</a>");
        }
        return html.append("</nav></body></html>").toString();
    }
}
