package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.PlainTokens;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document during attribution: its passages, its names, and what has been attributed so far. */
public final class AttributionContext {
    /** The most organisations that are remembered. */
    static final int MOST_BODIES = 300;

    private final List<AnalysedPassage> passages;
    /** The same, for all who must not change it. */
    private final List<AnalysedPassage> view;

    private final NameTable names;
    private final PlainTokens plain;
    private final String title;
    /** Made on first use, because most documents never need it. */
    private @Nullable DisjointReferences disjointReferences;
    /** Made on first use too. */
    private @Nullable TopicBodies bodies;
    /** For each passage the attribution of each of its runs; null where nothing is known. */
    private final List<@Nullable Attribution[]> found;

    private final Map<String, Optional<HeadlineSpeaker>> headlines = new HashMap<>();

    /** Starts with nothing attributed. */
    public AttributionContext(List<AnalysedPassage> passages, NameTable names, PlainTokens plain, String title) {
        this.plain = plain;
        this.title = title;
        this.passages = new ArrayList<>(passages);
        this.view = Collections.unmodifiableList(this.passages);
        this.names = names;
        this.found = new ArrayList<>();
        passages.forEach(
                analysed -> found.add(new @Nullable Attribution[analysed.runs().size()]));
    }

    /** Returns the analysed passages in order. */
    public List<AnalysedPassage> passages() {
        return view;
    }

    /** Replaces a passage by another analysis of it, with nothing attributed. */
    public void replace(int passage, AnalysedPassage analysed) {
        passages.set(passage, analysed);
        found.set(passage, new @Nullable Attribution[analysed.runs().size()]);
    }

    /** Returns the document's persons. */
    public NameTable names() {
        return names;
    }

    /** Returns the language in which the document is written. */
    public Language language() {
        return names.language();
    }

    /** Whether the document's title names a person in full. */
    boolean titled(Person person) {
        return title.contains(person.full());
    }

    /** Whether a sentence of the document keeps a person apart from whoever is described by some words. */
    boolean excludes(Person person, Set<String> words) {
        DisjointReferences known = disjointReferences == null ? DisjointReferences.in(passages) : disjointReferences;
        disjointReferences = known;
        return known.excludes(person, words);
    }

    /** Whether the document's title has a name. */
    boolean isInTitle(String name) {
        return title.contains(name);
    }

    /** Returns the organisations that the document names. They are looked for only once. */
    TopicBodies bodies() {
        TopicBodies known = bodies == null ? new TopicBodies(this) : bodies;
        bodies = known;
        return known;
    }

    /** Remembers the attribution of a run. */
    public void note(int passage, int run, Attribution attribution) {
        found.get(passage)[run] = attribution;
    }

    /** Returns what was found of a run, or null. */
    @Nullable
    public Attribution of(int passage, int run) {
        return found.get(passage)[run];
    }

    /** Returns what was found of the last attributed run before a token of a passage, or null. */
    @Nullable
    public Attribution before(int passage, int token) {
        List<Token> tokens = passages.get(passage).tokens();
        for (int i = Math.min(token, tokens.size()) - 1; i >= 0; i--) {
            Attribution attribution =
                    tokens.get(i).run() < 0 ? null : of(passage, tokens.get(i).run());
            if (attribution != null) {
                return attribution;
            }
        }
        return null;
    }

    /** Returns what was found of the last attributed run of a passage, or null. */
    @Nullable
    public Attribution last(int passage) {
        return before(passage, passages.get(passage).tokens().size());
    }

    /** Returns the passage that the given one follows on from, or -1. */
    public int previous(int passage) {
        return passage > 0
                        && passages.get(passage - 1).passage().flow()
                                == passages.get(passage).passage().flow()
                ? passage - 1
                : -1;
    }

    /** A mention with its passage, and the number of that. */
    record Earlier(int passage, AnalysedPassage analysed, Mention mention) {}

    /**
     * Returns the mentions before a token of a passage, in it and in those that it follows on from, the nearest first.
     *
     * @param reach how many passages are searched
     */
    List<Earlier> mentionsBefore(int passage, int token, int reach) {
        List<Earlier> earlier = new ArrayList<>();
        int to = token;
        int from = passage;
        for (int back = 0; from >= 0 && back < reach; back++) {
            AnalysedPassage analysed = passages.get(from);
            for (Mention mention : analysed.mentions(0, to).reversed()) {
                earlier.add(new Earlier(from, analysed, mention));
            }
            from = previous(from);
            to = from < 0 ? 0 : passages.get(from).tokens().size();
        }
        return earlier;
    }

    /** Returns the tokens of a headline, which are split already. */
    List<Token> tokensOf(String headline) {
        return plain.of(headline, List.of());
    }

    /**
     * Returns the person whom a headline gives as the speaker of its update, or null. Each headline is read only once.
     */
    @Nullable
    HeadlineSpeaker speakerOf(String headline) {
        return headlines
                .computeIfAbsent(headline, h -> Optional.ofNullable(HeadlineSpeaker.of(tokensOf(h), names)))
                .orElse(null);
    }
}
