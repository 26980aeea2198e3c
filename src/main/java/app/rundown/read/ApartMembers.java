package app.rundown.read;

import app.rundown.read.TimedMembers.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that stand apart from the stream, as a pinned one does: those whose element the JSON-LD names by its
 * id.
 */
final class ApartMembers {
    /** More of them are no exceptions to the stream, but something else that it left out for a reason. */
    private static final int MOST = 10;

    private ApartMembers() {}

    /** The entries of the stream with those that stand apart, in the page's order. */
    static List<Member> with(List<Member> stream, List<Entry> stated, Survey survey) {
        if (stream.isEmpty()) {
            return stream;
        }
        Set<String> missing = new LinkedHashSet<>();
        stated.forEach(entry -> missing.add(fragment(entry.url)));
        missing.remove("");
        for (int i = 0; i < stream.size() && !missing.isEmpty(); i++) {
            missing.remove(stream.get(i).element().id());
        }
        if (missing.isEmpty() || missing.size() > MOST || missing.size() >= stream.size()) {
            return stream;
        }
        List<Member> all = new ArrayList<>(stream);
        for (String id : missing) {
            Element element = survey.html().getElementById(id);
            int place = element == null ? -1 : survey.place(element);
            if (place >= 0 && survey.timed(place) > 0) {
                Member member = new Member(survey, place, null);
                int first = stream.getFirst().place();
                if (isApart(member, stream)) {
                    // Before the stream or behind it; nothing that stands apart is in its midst.
                    all.add(place < first ? 0 : stream.size(), member);
                }
            }
        }
        return all;
    }

    /** What names a place on a page at an address's end; or empty. */
    private static String fragment(@Nullable String url) {
        int hash = url == null ? -1 : url.lastIndexOf('#');
        return url == null || hash < 0 ? "" : url.substring(hash + 1);
    }

    private static boolean isApart(Member member, List<Member> stream) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        around.addAll(member.element().parents());
        return !stream.getFirst().element().parents().contains(member.element())
                && stream.stream().noneMatch(one -> around.contains(one.element()));
    }
}
