package app.rundown.read;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that shows or states a time.
 *
 * @param element the element
 * @param stated the machine-readable times of its attributes
 * @param changed those of its attributes that are the times of a change
 * @param shown the clock that people see, or null
 * @param edited whether it is the time of a change
 */
record TimeMark(
        Element element,
        List<String> stated,
        List<String> changed,
        @Nullable String shown,
        boolean edited) {}
