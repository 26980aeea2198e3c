package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages with times and words that are no live blogs, and live blogs that look like them. */
class NotLiveBlogsTest {
    private static final List<String> NAMES =
            List.of("Ida Brandt", "Tom Okoro", "Lena Fox", "Marek Novak", "Rosa Pinto", "Per Lund");
    private static final List<String> CLOCKS = List.of("18:42", "17:13", "15:08", "12:51", "11:27", "09:04");
    private static final List<String> MIXED = List.of("11:27", "18:42", "09:04", "17:13", "12:51", "15:08");
    private static final List<String> TEXTS = List.of(
            "The long bridge over the sound has been closed after a gust blew a van against the rail this afternoon.",
            "Schools in three counties will stay shut tomorrow, their districts told parents by message an hour ago.",
            "About ninety thousand homes along the coast are without power, and crews wait for the wind to drop.",
            "The ferry company has called off all crossings, and two hundred people sleep in the hall of the port.",
            "A roof has come off in the old town; nobody was hurt, and the street has been closed to all traffic.",
            "The weather office raised its warning to red in the morning, for the first time in eleven years here.");
    private static final List<String> HEADS = List.of(
            "Bridge is closed to traffic",
            "Schools in three counties shut",
            "Homes on the coast without power",
            "Ferries stay in the port tonight",
            "Roof comes off in old town",
            "Warning is raised to red");
    private static final String ARTICLE =
            ("<p>The council has bought the old mill and wants to make a library of it, with a reading room on the"
                + " upper floor and a workshop for children below, the mayor said after a long meeting.</p>")
                    .repeat(6);

    /** Fills a pattern for each of six entries: {@code {name}}, {@code {clock}}, {@code {text}}, {@code {head}}… */
    private static String each(String pattern, List<String> clocks) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            all.append(pattern.replace("{name}", NAMES.get(i))
                    .replace("{clock}", clocks.get(i))
                    .replace("{text}", TEXTS.get(i))
                    .replace("{begin}", TEXTS.get(i).substring(0, 80))
                    .replace("{head}", HEADS.get(i))
                    .replace("{day}", "2021-03-" + (12 + i * 3))
                    .replace("{number}", Integer.toString(i + 1)));
        }
        return all.toString();
    }

    private static String page(String title, String body) {
        return "<!doctype html><html lang=en><head><meta charset=utf-8><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1>" + body + "</main></body></html>";
    }

    private static String page(String body) {
        return page("The old mill becomes a library", body);
    }

    private static Named<String> of(String name, String html) {
        return Named.of(name, html);
    }

    private static Document read(String html, DocumentKind as) {
        return Readers.read(new Capture("page.html", html.getBytes(StandardCharsets.UTF_8)), "d1", as);
    }

    static Stream<Named<String>> others() {
        return Stream.of(
                of(
                        "a festival's programme",
                        page(
                                "Festival programme",
                                each("<div><span>{clock}</span><h3>{head}</h3><p>{text}</p></div>", CLOCKS))),
                of(
                        "a thread of people who each have a name of one word",
                        page(
                                "Which pump for a cellar?",
                                each(
                                        "<div><div><b>member{number}</b></div><time>12 Mar 2021, {clock}</time>"
                                                + "<p>{text}</p></div>",
                                        CLOCKS))),
                of(
                        "comments below an article",
                        page(ARTICLE + "<ol>" + each("<li><b>{name}</b> <time>{clock}</time><p>{text}</p></li>", CLOCKS)
                                + "</ol>")),
                of(
                        "comments that are more than the article",
                        page("<p>The old mill becomes a library.</p><div class=comment-list>"
                                + each(
                                        "<div class=comment><span class=author>{name}</span><time"
                                            + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><p>{text}</p></div>",
                                        CLOCKS)
                                + "</div>")),
                of(
                        "a forum",
                        page(each(
                                "<article><div><h4>{name}</h4><p>Member since 2014</p></div><time"
                                        + " datetime='{day}T{clock}:00Z'>12.03.2021, {clock}</time><p>{text}</p><a"
                                        + " href='#p{number}'>Reply</a></article>",
                                CLOCKS))),
                of(
                        "questions and answers",
                        page(each(
                                "<div itemscope itemtype='https://schema.org/Answer'><p>{text}</p><span>answered <time"
                                        + " datetime='{day}T{clock}:00Z'>{day} at {clock}</time></span><span"
                                        + " itemprop=author>{name}</span></div>",
                                CLOCKS))),
                of(
                        "a list of news",
                        page(
                                "News",
                                each(
                                        "<article><time datetime='2021-03-12T{clock}:00Z'>{clock}</time><h2><a"
                                                + " href='/news/{number}'>{head}</a></h2><p>{text}</p></article>",
                                        CLOCKS))),
                of(
                        "a list of news whose titles are no headings",
                        page(
                                "News",
                                each(
                                        "<div><span>{clock}</span><div><a href='/s/{number}'>{head}</a> <a"
                                                + " href='/b'>Gazette</a></div><div>{text}</div></div>",
                                        CLOCKS))),
                of(
                        "beginnings of texts",
                        page(
                                "Archive of the gazette",
                                each(
                                        "<article><span>{day} {clock}</span><h2>{head}</h2><p>{begin}…</p></article>",
                                        CLOCKS))),
                of(
                        "a blog's archive with whole posts",
                        page(
                                "A gardener's notes",
                                each(
                                        "<article class='post type-post'><h2><a"
                                                + " href='/notes/{number}'>{head}</a></h2><time"
                                                + " datetime='{day}T{clock}:00Z'>{day}</time><p>{text} {text}"
                                                + " {text}</p></article>",
                                        CLOCKS))),
                of(
                        "most read stories beside an article",
                        page(ARTICLE + "<section><h2>Most read</h2>"
                                + each("<div><span>{clock}</span><h3>{head}</h3><p>{text}</p></div>", MIXED)
                                + "</section>")),
                of(
                        "films with their lengths",
                        page(
                                "Films of the week",
                                each(
                                        "<div class=film><span"
                                                + " class=duration>{clock}</span><h3>{head}</h3><p>{text}</p></div>",
                                        MIXED))),
                of(
                        "a programme with beginnings and ends",
                        page(
                                "Programme of the hall",
                                each(
                                        "<div class=slot><b>{clock}</b> –"
                                                + " <b>20:55</b><h3>{head}</h3><p>{text}</p></div>",
                                        CLOCKS))),
                of(
                        "a programme of full hours",
                        page(
                                "Evenings in the hall",
                                each("<div><b>{number}9:00</b><h3>{head}</h3><p>{text}</p></div>", CLOCKS)
                                        .replace("39:00", "17:00")
                                        .replace("49:00", "20:30")
                                        .replace("59:00", "21:15")
                                        .replace("69:00", "22:00")
                                        .replace("29:00", "16:30")
                                        .replace("19:00", "15:00"))),
                of("a transcript", page("Talk about the sound", each("<p><b>00:0{number}</b> {text}</p>", CLOCKS))),
                of(
                        "open positions",
                        page(
                                "Work with us",
                                each(
                                        "<article class=job><h3><a href='/jobs/{number}'>{head}</a></h3><time"
                                                + " datetime='{day}T00:00:00Z'>{day}</time><p>{text}</p></article>",
                                        CLOCKS))),
                of(
                        "release notes",
                        page(
                                "Release notes",
                                each(
                                        "<section><h2>Version 2.{number}</h2><time"
                                                + " datetime='{day}'>{day}</time><ul><li>{text}</li></ul></section>",
                                        CLOCKS))),
                of(
                        "reviews of a shop",
                        page(
                                "Kettle",
                                each(
                                        "<div class=review><b>{name}</b><time datetime='{day}T{clock}:00Z'>{day}"
                                                + " {clock}</time><p>{text}</p></div>",
                                        CLOCKS))),
                of(
                        "posts of a network in a side column",
                        page(ARTICLE + "<aside>"
                                + each("<div><b>Town hall</b><i>12.03.2021 {clock}</i><p>{text}</p></div>", CLOCKS)
                                + "</aside>")),
                of(
                        "older stories below an article",
                        page(
                                "The old mill becomes a library",
                                "<meta property='article:published_time' content='2021-09-12T10:00:00Z'>" + ARTICLE
                                        + each(
                                                "<div><h3>{head}</h3><time datetime='{day}T{clock}:00Z'>{day}"
                                                        + " {clock}</time><p>{text}</p></div>",
                                                CLOCKS))),
                of(
                        "a recipe",
                        page(
                                "Pear jam",
                                "<p>My aunt made this jam in every autumn of my childhood.</p><h2>You"
                                    + " need</h2><ul><li>Eight or nine ripe pears, cored and peeled</li><li>One lemon,"
                                    + " or a quarter of a cup of juice</li><li>Six spoons of pectin</li></ul><h2>So it"
                                    + " is made</h2><ul><li>Cut the pears into small pieces and put them into the"
                                    + " pot.</li><li>Boil them for ten minutes and stir all the time.</li><li>Fill the"
                                    + " jam into clean glasses.</li></ul>")),
                of(
                        "advice in sections",
                        page(
                                "How to keep a bicycle",
                                "<p>A little care goes a long way.</p><h2>The chain</h2><ul><li>Wipe the chain with a"
                                        + " dry cloth after each long ride, and put a drop of oil on every"
                                        + " link.</li><li>Have it measured once a year, because a worn chain eats the"
                                        + " wheels.</li></ul><h2>The brakes</h2><ul><li>Look at the pads each month and"
                                        + " change them when the grooves can no longer be seen.</li><li>A cable that"
                                        + " begins to fray has to be replaced before the next ride.</li></ul>")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherPagesAreNotTakenForLiveBlogs(String html) {
        Document document = read(html, null);
        assertEquals(DocumentKind.NONE, document.kind());
        assertTrue(document.updates().isEmpty());
        assertFalse(document.problems().isEmpty());
    }

    @Test
    void whoKnowsBetterCanOpenThemAsALiveBlog() {
        String comments = page(
                ARTICLE + "<ol>" + each("<li><b>{name}</b> <time>{clock}</time><p>{text}</p></li>", CLOCKS) + "</ol>");
        String told = read(comments, null).problems().getLast().what();
        assertTrue(told.contains("it has 6 parts with times"), told);
        assertTrue(told.contains("open it as a live blog"), told);
        assertEquals(6, read(comments, DocumentKind.LIVE_BLOG).updates().size());
    }

    static Stream<Named<String>> liveBlogs() {
        return Stream.of(
                of(
                        "short posts",
                        page(
                                "Storm live",
                                each(
                                        "<article><time"
                                            + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><p>{text}</p></article>",
                                        CLOCKS))),
                of(
                        "entries signed by one author each",
                        page(
                                "Storm on the coast: live updates",
                                each(
                                        "<article id=b{number}><span class=byline>{name}</span><time"
                                            + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><h2>{head}</h2><p>{text}</p>"
                                            + "</article>",
                                        CLOCKS))),
                of(
                        "a page that does not call itself live",
                        page(
                                "Storm on the coast",
                                each(
                                        "<article><time"
                                            + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><h2>{head}</h2><p>{text}"
                                            + "</p></article>",
                                        CLOCKS))),
                of(
                        "headlines that lead to the entries themselves",
                        page(
                                "Storm on the coast",
                                each(
                                        "<article id=e{number}><time"
                                                + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><h2><a"
                                                + " href='#e{number}'>{head}</a></h2><p>{text}</p></article>",
                                        CLOCKS))),
                of(
                        "entries that lead to more",
                        page(
                                "Storm on the coast: live",
                                each(
                                        "<article><time"
                                            + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><h2>{head}</h2><p>{text}"
                                            + " {text}</p><p><a href='/news/{number}'>Read more</a></p></article>",
                                        CLOCKS))),
                of(
                        "several days",
                        page(
                                "Storm on the coast: live",
                                each(
                                        "<article><time datetime='{day}T{clock}:00Z'>{day}"
                                                + " {clock}</time><h2>{head}</h2><p>{text}</p></article>",
                                        CLOCKS))),
                of(
                        "a live blog with comments below",
                        page(
                                "Storm on the coast: live",
                                each(
                                                "<article><time"
                                                    + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><h2>{head}</h2><p>{text}"
                                                    + " {text}</p></article>",
                                                CLOCKS)
                                        + "<ol>"
                                        + each("<li><b>{name}</b> <time>{clock}</time><p>{text}</p></li>", CLOCKS)
                                        + "</ol>")),
                of(
                        "a live blog with cards of other stories",
                        page(
                                "Storm on the coast: live",
                                each(
                                                "<article><time"
                                                    + " datetime='2021-03-12T{clock}:00Z'>{clock}</time><h2>{head}</h2>"
                                                    + "<p>{text}</p></article>",
                                                CLOCKS)
                                        + each(
                                                "<section><span>{clock}</span><h3><a"
                                                        + " href='/n/{number}'>{head}</a></h3><p>{text}"
                                                        + " {text}</p></section>",
                                                MIXED))),
                of(
                        "a ticker of a match",
                        page(
                                "Harbour v Lighthouse: ticker",
                                each("<div class=entry><b>{number}1'</b><p>{text}</p></div>", CLOCKS))),
                of(
                        "times in paragraphs",
                        page("Storm on the coast", each("<p><strong>{clock}</strong> {text}</p>", CLOCKS))),
                of(
                        "short entries under the days of a week",
                        page(
                                "Sturm im Ticker",
                                each(
                                        "<h2>Montag, 1{number}. 7.</h2><h5>0{number}.20 Uhr: {head}</h5><p>{text}</p>",
                                        CLOCKS))),
                of(
                        "a feed whose times a script would load",
                        page(
                                "Storm on the coast: live",
                                "<div><p>Current time in</p><p>2:45 a.m. April 8</p></div>"
                                        + "<section role=feed>"
                                        + each("<div role=article><h2>{head}</h2><p>{text}</p></div>", CLOCKS)
                                        + "</section>")),
                of(
                        "time told from now",
                        page(
                                "Storm on the coast: live",
                                each(
                                        "<div><span>{number} hours ago</span><h3>{head}</h3><p>{text}</p></div>",
                                        CLOCKS))));
    }

    @ParameterizedTest
    @MethodSource("liveBlogs")
    void liveBlogsStayLiveBlogs(String html) {
        Document document = read(html, null);
        assertEquals(
                DocumentKind.LIVE_BLOG, document.kind(), document.problems().toString());
        assertEquals(6, document.updates().size());
        assertTrue(document.updates().getFirst().text().startsWith(TEXTS.getFirst()));
    }

    @Test
    void aLabelTellsThatAnEntryIsHeldAtTheTop() {
        Document document = read(
                page(
                        "Storm on the coast: live",
                        "<section role=feed><div role=article><div>Pinned</div><h2>The latest</h2>"
                                + "<p>" + TEXTS.getFirst() + "</p></div>"
                                + each("<div role=article><h2>{head}</h2><p>{text}</p></div>", CLOCKS) + "</section>"),
                null);
        assertEquals(7, document.updates().size());
        assertEquals(Set.of(Update.Flag.PINNED), document.updates().getFirst().flags());
        assertEquals(Set.of(), document.updates().get(1).flags());
    }
}
