package app.rundown.read.text;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.read.Readers;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Live blogs as plain texts, and what the reader finds in them. */
final class TextBlog {
    static final String HEAD = "Live: storm over the bridge\n\n12 May 2021\n\n";
    static final List<String> WORDS = List.of(
            "The bridge over the river is open again and traffic moves in both directions.",
            "Workers have cleared the last of the fallen trees from the northern road.",
            "The mayor told reporters that nobody was hurt in the storm last night.");

    private TextBlog() {}

    static Document read(String text) {
        return Readers.read(new Capture("copy.txt", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    /** Reads a text with an entry for each time, which stands where the form has "@"; its words stand at "%". */
    static Document blog(String head, String form, List<String> times) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < times.size(); i++) {
            text.append(form.replace("\\n", "\n").replace("@", times.get(i)).replace("%", WORDS.get(i)))
                    .append("\n\n");
        }
        return read(text.toString());
    }

    static List<String> shown(Document document) {
        return document.updates().stream()
                .map(update -> update.stamps().getFirst().text())
                .toList();
    }

    static List<String> headlines(Document document) {
        return document.updates().stream()
                .map(update -> String.valueOf(update.headline()))
                .toList();
    }

    static List<String> authors(Document document) {
        return document.updates().stream()
                .map(update -> String.valueOf(update.author()))
                .toList();
    }

    static List<String> texts(Document document) {
        return document.updates().stream().map(Update::text).toList();
    }

    /** Returns the local times of the updates; "null" where one is not known. */
    static List<String> local(Document document) {
        Timing timing = Timing.of(document, DayAndZone.NONE);
        return document.updates().stream()
                .map(update -> String.valueOf(timing.moments().get(update.id()).local()))
                .toList();
    }
}
