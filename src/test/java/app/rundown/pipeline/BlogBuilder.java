package app.rundown.pipeline;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Builds a made-up live-blog page and opens it as the program opens any page. */
final class BlogBuilder {
    private static final String LONG =
            " The ferry waits at the pier until the wind goes down, and its passengers are given tea and blankets in"
                    + " the old customs house.";

    private final StringBuilder head = new StringBuilder();
    private final StringBuilder top = new StringBuilder();
    private final StringBuilder bottom = new StringBuilder();
    private final StringBuilder entries = new StringBuilder();
    private String html = "<html>";
    private boolean numbered = true;
    private int number;

    /** Gives the {@code html} element attributes. */
    BlogBuilder html(String attributes) {
        html = "<html " + attributes + ">";
        return this;
    }

    /** Adds markup to the head. */
    BlogBuilder head(String markup) {
        head.append(markup);
        return this;
    }

    /** Gives the page a canonical address. */
    BlogBuilder url(String url) {
        return head("<link rel='canonical' href='" + url + "'>");
    }

    /**
     * Leaves out the numbers that tell entries apart: in a newer copy of the page, an entry at another place would get
     * another number.
     */
    BlogBuilder unnumbered() {
        numbered = false;
        entries.replace(0, entries.length(), entries.toString().replaceAll(" Number \\d+\\.", ""));
        return this;
    }

    /** Adds markup below the title. */
    BlogBuilder top(String markup) {
        top.append(markup);
        return this;
    }

    /** Adds markup below the entries. */
    BlogBuilder foot(String markup) {
        bottom.append(markup);
        return this;
    }

    /** Adds an entry for each clock. */
    BlogBuilder clocks(String... clocks) {
        for (String clock : clocks) {
            entry(clock, "", "");
        }
        return this;
    }

    /**
     * Adds an entry.
     *
     * @param clock the clock that it shows
     * @param attribute the {@code datetime} of its clock; empty for none
     * @param words what it says before the words that all entries have
     */
    BlogBuilder entry(String clock, String attribute, String words) {
        return entry(clock, attribute, words, "");
    }

    /** Adds an entry to which the page itself gives an id. */
    BlogBuilder entry(String clock, String attribute, String words, String id) {
        number++;
        entries.append(id.isEmpty() ? "<article>" : "<article id='" + id + "'>")
                .append(attribute.isEmpty() ? "<time>" : "<time datetime='" + attribute + "'>")
                .append(clock)
                .append("</time>")
                .append(words.startsWith("<") ? words + "<p>" : "<p>" + words)
                .append(numbered ? " Number " + number + "." : "")
                .append(LONG)
                .append("</p></article>");
        return this;
    }

    /** Returns the page's HTML. */
    String page() {
        return html + "<head>" + head + "</head><body><h1>Pier</h1>" + top + "<div>" + entries + "</div>" + bottom
                + "</body></html>";
    }

    /** Returns the page in UTF-8. */
    byte[] bytes() {
        return page().getBytes(StandardCharsets.UTF_8);
    }

    /** Opens the page as a file. */
    AnalysedDocument open() {
        return open(new Capture("page.html", bytes()));
    }

    /** Opens the page as fetched from the web at an instant. */
    AnalysedDocument fetched(String at) {
        return open(new Capture(
                "https://pier.example/live",
                bytes(),
                new Fetched("https://pier.example/live", Instant.parse(at), null)));
    }

    /** Opens the page as a file, with user data. */
    AnalysedDocument with(UserData data) {
        return Pipeline.read(new Capture("page.html", bytes()), "d1", null, data);
    }

    /** Opens a capture without user data. */
    static AnalysedDocument open(Capture capture) {
        return Pipeline.open(capture, "d1", null);
    }

    /** Opens a plain text. */
    static AnalysedDocument text(String text) {
        return open(new Capture("notes.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the moment of an update; the first update is number 1. */
    static Moment moment(AnalysedDocument analysed, int number) {
        return analysed.moments()
                .get(analysed.document().updates().get(number - 1).id());
    }

    /** Returns the instants of all updates as text, “null” for an unknown one. */
    static List<String> instants(AnalysedDocument analysed) {
        return analysed.document().updates().stream()
                .map(update ->
                        String.valueOf(analysed.moments().get(update.id()).instant()))
                .toList();
    }

    /** Returns what the audit says in its findings of one kind. */
    static List<String> findings(AnalysedDocument analysed, Finding.Kind kind) {
        return analysed.audit().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::what)
                .toList();
    }
}
