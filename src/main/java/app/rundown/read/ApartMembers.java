package app.rundown.read;

import app.rundown.read.TimedMembers.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds entries that stand apart from the stream, as a pinned one does: those whose element the JSON-LD names by its id. */
final class ApartMembers {
    /** More of them are no exceptions to the stream, but something else that it left out for a reason. */
    private static final int MOST = 10;

    private ApartMembers() {}

    /** The entries of the stream with those that stand apart, in the page's order. */
    static List<Member> with(List<Member> stream, List<Entry> stated, Survey survey) {
        if (stream.isEmpty()) {
            return stream;
        }
        Set<String> known = new HashSet<>();
        stream.forEach(member -> known.add(member.element().id()));
        List<String> missing = stated.stream()
                .map(entry -> fragment(entry.url))
                .filter(Objects::nonNull)
                .filter(id -> !known.contains(id))
                .distinct()
                .toList();
        if (missing.isEmpty() || missing.size() > MOST || missing.size() >= stream.size()) {
            return stream;
        }
        List<Member> all = new ArrayList<>(stream);
        for (String id : missing) {
            Element element = survey.html().getElementById(id);
            int place = element == null ? -1 : survey.place(element);
            if (place >= 0 && survey.timed(place) > 0) {
                Member member = new Member(survey.inside(place), survey.marks(place), null);
                int first = survey.place(stream.getFirst().element());
                if (isApart(member, stream)) {
                    // Before the stream or behind it; nothing that stands apart is in its midst.
                    all.add(place < first ? 0 : stream.size(), member);
                }
            }
        }
        return all;
    }

    private static @Nullable String fragment(@Nullable String url) {
        int hash = url == null ? -1 : url.lastIndexOf('#');
        return url == null || hash < 0 || hash == url.length() - 1 ? null : url.substring(hash + 1);
    }

    private static boolean isApart(Member member, List<Member> stream) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        around.addAll(member.element().parents());
        return !stream.getFirst().element().parents().contains(member.element())
                && stream.stream().noneMatch(one -> around.contains(one.element()));
    }
}
