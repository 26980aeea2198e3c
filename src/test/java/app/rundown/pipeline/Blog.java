package app.rundown.pipeline;

import app.rundown.model.Capture;
import app.rundown.model.Dossier;
import app.rundown.model.Fetched;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.UserData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A made-up live-blog page, to be opened as the program opens any. */
final class Blog {
    private static final String LONG =
            " The ferry waits at the pier until the wind goes down, and its passengers are given tea and blankets in"
                    + " the old customs house.";

    private final StringBuilder head = new StringBuilder();
    private final StringBuilder top = new StringBuilder();
    private final StringBuilder entries = new StringBuilder();
    private String html = "<html>";
    private boolean numbered = true;
    private int number;

    Blog html(String attributes) {
        html = "<html " + attributes + ">";
        return this;
    }

    Blog head(String markup) {
        head.append(markup);
        return this;
    }

    Blog url(String url) {
        return head("<link rel='canonical' href='" + url + "'>");
    }

    /**
     * Leaves out the numbers that tell entries apart, as one that stands elsewhere in a newer copy would get another.
     */
    Blog unnumbered() {
        numbered = false;
        entries.replace(0, entries.length(), entries.toString().replaceAll(" Number \\d+\\.", ""));
        return this;
    }

    /** A line below the title. */
    Blog top(String markup) {
        top.append(markup);
        return this;
    }

    Blog clocks(String... clocks) {
        for (String clock : clocks) {
            entry(clock, "", "");
        }
        return this;
    }

    /** An entry with a clock, an attribute that may be empty, and words before those that all have. */
    Blog entry(String clock, String attribute, String words) {
        return entry(clock, attribute, words, "");
    }

    /** The same with an id that the page itself gives it. */
    Blog entry(String clock, String attribute, String words, String id) {
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

    String page() {
        return html + "<head>" + head + "</head><body><h1>Pier</h1>" + top + "<div>" + entries + "</div></body></html>";
    }

    byte[] bytes() {
        return page().getBytes(StandardCharsets.UTF_8);
    }

    Dossier open() {
        return open(new Capture("page.html", bytes()));
    }

    Dossier fetched(String at) {
        return open(new Capture(
                "https://pier.example/live",
                bytes(),
                new Fetched("https://pier.example/live", Instant.parse(at), null)));
    }

    Dossier with(UserData data) {
        return Pipeline.read(new Capture("page.html", bytes()), "d1", null, data);
    }

    static Dossier open(Capture capture) {
        return Pipeline.open(capture, "d1", null);
    }

    static Dossier text(String text) {
        return open(new Capture("notes.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The moment of an update, counted from 1. */
    static Moment moment(Dossier dossier, int number) {
        return dossier.moments()
                .get(dossier.document().updates().get(number - 1).id());
    }

    static List<String> instants(Dossier dossier) {
        return dossier.document().updates().stream()
                .map(update -> String.valueOf(dossier.moments().get(update.id()).instant()))
                .toList();
    }

    static List<String> findings(Dossier dossier, Finding.Kind kind) {
        return dossier.audit().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::what)
                .toList();
    }
}
