package app.rundown.read.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that shows or states a time.
 *
 * @param element the element
 * @param stated the machine-readable times in its attributes
 * @param changed the times in its attributes that are those of a change
 * @param shown the clock that people see, or null
 * @param edited whether the element as a whole gives the time of a change
 */
public record TimeMark(
        Element element,
        List<String> stated,
        List<String> changed,
        @Nullable String shown,
        boolean edited) {}
