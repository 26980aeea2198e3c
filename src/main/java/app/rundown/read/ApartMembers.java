package app.rundown.read;

import app.rundown.read.TimedMembers.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds entries that stand apart from the stream, as a pinned one does: those whose element the JSON-LD names by its id. */
final class ApartMembers {
    /** More of them are no exceptions to the stream, but something else that it left out for a reason. */
    private static final int MOST = 10;

    private ApartMembers() {}

    /** The entries of the stream with those that stand apart, in the page's order. */
    static List<Member> with(List<Member> stream, List<Entry> stated, Document html) {
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
            Element element = html.getElementById(id);
            if (element != null && isApart(element, stream)) {
                List<TimeMark> marks = marks(element);
                if (!marks.isEmpty()) {
                    all.add(place(element, stream), new Member(element, marks));
                }
            }
        }
        return all;
    }

    private static @Nullable String fragment(@Nullable String url) {
        int hash = url == null ? -1 : url.lastIndexOf('#');
        return url == null || hash < 0 || hash == url.length() - 1 ? null : url.substring(hash + 1);
    }

    private static boolean isApart(Element element, List<Member> stream) {
        Element first = stream.getFirst().element();
        return !first.parents().contains(element) && stream.stream().noneMatch(member -> element.parents().contains(member.element()));
    }

    private static List<TimeMark> marks(Element element) {
        return element.getAllElements().stream().map(TimeMark::of).filter(Objects::nonNull).toList();
    }

    /** Before the stream or behind it; nothing that stands apart is in its midst. */
    private static int place(Element element, List<Member> stream) {
        Element body = Objects.requireNonNull(element.ownerDocument()).body();
        for (Element e : body.getAllElements()) {
            if (e == element) {
                return 0;
            }
            if (e == stream.getFirst().element()) {
                break;
            }
        }
        return stream.size();
    }
}
