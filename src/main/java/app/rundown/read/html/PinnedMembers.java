package app.rundown.read.html;

import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries outside the main run of entries, such as a pinned one: those whose element ids appear in the addresses
 * of the JSON-LD's updates.
 */
final class PinnedMembers {
    /** With more than this, they are not exceptions but something else that was left out of the stream for a reason. */
    private static final int MAX_MEMBERS = 10;

    private PinnedMembers() {}

    /**
     * Returns the entries of the stream together with those outside it, in the page's order.
     *
     * @param stream the entries found as repeated siblings
     * @param stated the updates of the page's JSON-LD
     */
    static List<Member> with(List<Member> stream, List<UpdateDraft> stated, PageIndex index) {
        if (stream.isEmpty()) {
            return stream;
        }
        Set<String> missing = new LinkedHashSet<>();
        stated.forEach(entry -> missing.add(fragment(entry.url)));
        missing.remove("");
        for (int i = 0; i < stream.size() && !missing.isEmpty(); i++) {
            missing.remove(stream.get(i).shell().id());
        }
        if (missing.isEmpty() || missing.size() > MAX_MEMBERS || missing.size() >= stream.size()) {
            return stream;
        }
        List<Member> all = new ArrayList<>(stream);
        for (String id : missing) {
            Element element = index.html().getElementById(id);
            int place = element == null ? -1 : index.place(element);
            if (place >= 0 && index.timeCount(place) > 0) {
                Member member = new Member(index, place, null);
                int first = stream.getFirst().place();
                if (isApart(member, stream)) {
                    // It stands before or after the stream, never in the middle.
                    all.add(place < first ? 0 : stream.size(), member);
                }
            }
        }
        return all;
    }

    /** Returns the fragment of an address (the part after "#"), or an empty text. */
    private static String fragment(@Nullable String url) {
        int hash = url == null ? -1 : url.lastIndexOf('#');
        return url == null || hash < 0 ? "" : url.substring(hash + 1);
    }

    /** Whether an element neither contains the stream nor lies inside one of its entries. */
    private static boolean isApart(Member member, List<Member> stream) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        around.addAll(member.element().parents());
        return !stream.getFirst().element().parents().contains(member.element())
                && stream.stream().noneMatch(one -> around.contains(one.shell()));
    }
}
