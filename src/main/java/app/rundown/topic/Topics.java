package app.rundown.topic;

import app.rundown.base.ParallelStreams;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what updates are about: by the headings of wrap-ups, the documents' tags, the names that recur, and the
 * subjects that they speak of.
 *
 * <p>A point of a wrap-up has the topic of the heading it stands under. An update under no heading has the topic of
 * each heading, in any open document, that it names, or under which a point says much the same. Tags, names and
 * subjects are found for each document by itself: at most twenty, each in at least two updates, none in nearly all.
 * They go to every update that names them; those of persons only to updates that quote them or begin with them.
 * Captions, teasers and embeds do not count, because they are not the update's own words. Topics with the same folded
 * name are one, of the earliest {@link Topic.Origin}.
 */
public final class Topics {
    private Topics() {}

    /** Returns the topics of documents whose quotes are not known. */
    public static Map<String, List<Topic.Assignment>> of(List<Document> documents) {
        return inPages(documents.stream()
                .map(document -> Page.of(document, List.<Quote>of()))
                .toList());
    }

    /**
     * Returns the topics of the updates of documents that are open together, by update id: those of headings before
     * those of tags before names before subjects, and within each of these those of most updates first. Updates without
     * a topic are left out.
     */
    public static Map<String, List<Topic.Assignment>> in(List<AnalysedDocument> documents) {
        return inPages(documents.stream()
                .map(analysed -> Page.of(analysed.document(), analysed.quotes()))
                .toList());
    }

    private static Map<String, List<Topic.Assignment>> inPages(List<Page> pages) {
        Headings headings = Headings.of(pages);
        Map<String, List<Topic.Assignment>> assigned = new HashMap<>();
        List<DocumentTopics> topicsOf = pages.stream().map(DocumentTopics::of).toList();
        DocumentTopics.unite(topicsOf);
        List<List<Collection<Topic.Assignment>>> named =
                pages.stream().map(page -> named(page, headings)).toList();
        named.forEach(page -> page.forEach(headings::count));
        for (int k = 0; k < pages.size(); k++) {
            Page page = pages.get(k);
            DocumentTopics topics = topicsOf.get(k);
            topics.giveWay(headings, named.get(k));
            List<Collection<Topic.Assignment>> known = page.isWhole() ? named.get(k) : List.of();
            List<Update> updates = page.document().updates();
            List<List<Topic.Assignment>> assignments = ParallelStreams.upTo(updates.size())
                    .mapToObj(i -> {
                        UpdateWords words = page.words(i);
                        return assign(
                                words,
                                i,
                                known.isEmpty() ? headings.assign(words, page.tongue()) : known.get(i),
                                headings,
                                topics);
                    })
                    .toList();
            for (int i = 0; i < updates.size(); i++) {
                if (!assignments.get(i).isEmpty()) {
                    assigned.put(updates.get(i).id(), assignments.get(i));
                }
            }
        }
        return assigned;
    }

    /** Returns what the updates that are learnt from have from headings. */
    private static List<Collection<Topic.Assignment>> named(Page page, Headings headings) {
        return ParallelStreams.upTo(page.sample().size())
                .mapToObj(i -> headings.assign(page.sample().get(i), page.tongue()))
                .toList();
    }

    private static List<Topic.Assignment> assign(
            UpdateWords update,
            int index,
            Collection<Topic.Assignment> named,
            Headings headings,
            DocumentTopics topics) {
        List<Topic.Assignment> all = new ArrayList<>(named);
        for (Topic.Assignment assignment : topics.assign(update, index)) {
            Topic topic = assignment.topic();
            boolean own = topic.origin() == Topic.Origin.HEADING
                    && named.stream().noneMatch(given -> given.topic().equals(topic));
            if (own || !headings.keys().contains(Folded.key(topic.name()))) {
                all.add(assignment);
            }
        }
        return List.copyOf(all);
    }
}
