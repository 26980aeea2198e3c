package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks {@code rundown diff} from outside: captures in, lines or JSON out. */
class DiffTest {
    @TempDir
    private Path folder;

    private static String entry(String id, String clock, String headline, String words) {
        return "<article id='" + id + "'><time datetime='2024-05-14T" + clock + ":00Z'>" + clock + "</time><h2>"
                + headline + "</h2><p>" + words + "</p></article>";
    }

    private String page(String name, String address, String... entries) throws IOException {
        String html = "<html lang='en'><head><title>Storm live: the harbour closes</title><link rel='canonical' href='"
                + address + "'></head><body><h1>Storm live: the harbour closes</h1>" + String.join("\n", entries)
                + "</body></html>";
        return Files.writeString(folder.resolve(name), html).toString();
    }

    private static final String FERRY = entry(
            "b1",
            "12:00",
            "Last ferry turns back",
            "The ferry came back with forty passengers who had to wait ashore.");
    private static final String LIGHTS = entry(
            "b2", "12:10", "Lights go out", "The old town has been without power since the wind tore down a mast.");

    private static String boats(String clock, String number) {
        return entry(
                "b3",
                clock,
                "Boats tied up",
                "“We will not sail,” harbour master Ida Brandt said. " + number + " boats are tied up at the pier.");
    }

    private static String school() {
        return entry("b4", "11:50", "School opens its gym", "Whoever can't go home tonight finds a bed on the hill.");
    }

    @Test
    void tellsWhatBecameOfEachUpdate() throws IOException {
        String old = page("old.html", "https://harbour.example/live", boats("12:20", "Six"), LIGHTS, FERRY);
        String now = page("now.html", "https://harbour.example/live", boats("12:25", "Eight"), FERRY);
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("diff", old, now), terminal.err());
        String out = terminal.out();
        assertTrue(out.contains("1 gone · 1 edited · 1 retimed · 1 as it was"), out);
        assertTrue(out.contains("edited (figure), retimed 12:20 → 12:25"), out);
        assertTrue(out.contains("[-Six-] {+Eight+} boats are tied up at the pier."), out);
        assertTrue(out.contains("12:10:00 UTC  Lights go out\n    gone"), out);
        assertFalse(out.contains("Last ferry"), out);
    }

    @Test
    void writesTheSameForPrograms() throws IOException {
        String old = page("old.html", "https://harbour.example/live", boats("12:20", "Six"), FERRY);
        String now = page("now.html", "https://harbour.example/live", boats("12:20", "Eight"), FERRY);
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("diff", "--format", "json", old, now), terminal.err());
        JsonNode history = new JsonMapper().readTree(terminal.out());
        JsonNode edit = history.at("/steps/0/changes/0/edits/0");
        assertEquals("figure", edit.at("/kind").asString());
        assertEquals("Six", edit.at("/removed").asString());
        assertEquals("Eight", edit.at("/added").asString());
        assertEquals(2, history.at("/captures").size());
    }

    @Test
    void exportsTellTheHistoryOrSayThatTheyDoNot() throws IOException {
        String old = page("old.html", "https://harbour.example/live", boats("12:20", "Six"), LIGHTS, FERRY);
        String now = page("now.html", "https://harbour.example/live", boats("12:20", "Eight"), FERRY);
        FakeTerminal json = new FakeTerminal();
        assertEquals(0, json.run("export", "--format", "json", old, now), json.err());
        JsonNode export = new JsonMapper().readTree(json.out());
        assertEquals(5, export.at("/updates").size());
        assertEquals("d2u1", export.at("/updates/0/supersededBy").asString().replace("-", ""), json.out());
        assertEquals("gone", export.at("/history/0/steps/0/changes/1/fates/0").asString(), json.out());
        assertTrue(export.at("/selection/note").asString().startsWith("all 3 updates"), json.out());
        FakeTerminal html = new FakeTerminal();
        assertEquals(0, html.run("export", "--format", "html", old, now), html.err());
        assertTrue(html.out().contains("to now.html: gone"), html.out());
        FakeTerminal markdown = new FakeTerminal();
        assertEquals(0, markdown.run("export", old, now), markdown.err());
        assertTrue(markdown.out().contains("edited (figure: “Six” became “Eight”)"), markdown.out());
        FakeTerminal gone = new FakeTerminal();
        assertEquals(0, gone.run("export", "--has", "gone", old, now), gone.err());
        assertTrue(gone.out().contains("Lights go out") && !gone.out().contains("Boats tied up"), gone.out());
    }

    private String titled(String name, String title, String introduction) throws IOException {
        String file = page(name, "https://harbour.example/live", boats("12:20", "Six"), FERRY);
        String html = Files.readString(Path.of(file))
                .replace("Storm live: the harbour closes", title)
                .replace("</h1>", "</h1><p>" + introduction + "</p>");
        return Files.writeString(Path.of(file), html).toString();
    }

    @Test
    void tellsOfTheTitleAndTheIntroduction() throws IOException {
        String old = titled(
                "old.html", "Storm live: three injured", "The wind has torn down two masts, the harbour says today.");
        String now = titled(
                "now.html", "Storm live: five injured", "The wind has torn down four masts, the harbour says today.");
        FakeTerminal text = new FakeTerminal();
        assertEquals(0, text.run("diff", old, now), text.err());
        assertTrue(text.out().contains("\ntitle and introduction edited · 2 as they were\n"), text.out());
        assertTrue(text.out().contains("The page’s title and introduction\n    edited (figure)\n"), text.out());
        assertTrue(text.out().contains("figure: Storm live: [-three-] {+five+} injured"), text.out());
        FakeTerminal json = new FakeTerminal();
        assertEquals(0, json.run("diff", "--format", "json", old, now), json.err());
        JsonNode page = new JsonMapper().readTree(json.out()).at("/steps/0/page");
        assertEquals("three", page.at("/0/removed").asString());
        assertEquals(-1, page.at("/0/after/0/block").asInt());
        assertEquals("four", page.at("/1/added").asString());
        FakeTerminal export = new FakeTerminal();
        assertEquals(0, export.run("export", "--format", "json", old, now), export.err());
        assertEquals(
                "five",
                new JsonMapper()
                        .readTree(export.out())
                        .at("/history/0/steps/0/page/0/added")
                        .asString());
        FakeTerminal markdown = new FakeTerminal();
        assertEquals(0, markdown.run("export", old, now), markdown.err());
        assertTrue(
                markdown.out()
                        .contains("Title and introduction: From the capture old.html to now.html: edited"
                                + " (figure: “three” became “five”; figure: “two” became “four”)"),
                markdown.out());
    }

    @Test
    void keepsApartWhatIsNoCaptureOfTheSame() throws IOException {
        String old = page("old.html", "https://harbour.example/live", boats("12:20", "Six"), FERRY);
        String sameAddress = page("day2.html", "https://harbour.example/live", LIGHTS, school());
        String another = page("other.html", "https://other.example/live", LIGHTS, school());
        FakeTerminal rolling = new FakeTerminal();
        assertEquals(1, rolling.run("diff", old, sameAddress));
        assertTrue(rolling.err().contains("may be two live blogs at one address"), rolling.err());
        FakeTerminal two = new FakeTerminal();
        assertEquals(1, two.run("diff", old, another));
        assertTrue(two.err().contains("are not captures of one live blog"), two.err());
        FakeTerminal forced = new FakeTerminal();
        assertEquals(0, forced.run("diff", "--same", old, sameAddress), forced.err());
    }

    @Test
    void countsTrivialEditsAndShowsThemIfAsked() throws IOException {
        String old = page("old.html", "https://harbour.example/live", boats("12:20", "Six"), FERRY);
        String now = page(
                "now.html",
                "https://harbour.example/live",
                boats("12:20", "Six").replace("“", "\"").replace("”", "\""),
                FERRY);
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("diff", old, now), terminal.err());
        assertTrue(terminal.out().contains("nothing changed\n2 trivial edits are folded"), terminal.out());
        FakeTerminal all = new FakeTerminal();
        assertEquals(0, all.run("diff", "--trivial", old, now), all.err());
        assertTrue(all.out().contains("typography: [-“-] {+\"+}We will not sail"), all.out());
    }
}
