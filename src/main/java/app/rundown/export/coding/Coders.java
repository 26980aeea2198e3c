package app.rundown.export.coding;

import app.rundown.model.Quote;
import app.rundown.model.Topic;
import java.io.IOException;

/** The two users of a project: what the program found, and what a person corrected or added, never look alike. */
enum Coders {
    /** The program. */
    FOUND("Rundown (found)"),
    /** The person who used it. */
    CORRECTED("User of Rundown (corrected)");

    private final String label;

    Coders(String label) {
        this.label = label;
    }

    /** Returns whose word it is who said a quote. */
    static Coders of(Quote quote) {
        return quote.isSetByUser() ? CORRECTED : FOUND;
    }

    /** Returns whose topic it is. */
    static Coders of(Topic topic) {
        return topic.origin() == Topic.Origin.USER ? CORRECTED : FOUND;
    }

    /** Returns the GUID, the same in all projects. */
    String guid() {
        return Guids.of("user", name());
    }

    /** Writes the list of users. */
    static void write(XmlWriter xml) throws IOException {
        xml.open("Users");
        for (Coders coder : values()) {
            xml.open("User")
                    .attribute("guid", coder.guid())
                    .attribute("name", coder.label)
                    .close();
        }
        xml.close();
    }
}
