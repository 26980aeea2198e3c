package app.rundown.timeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a filter from another, part by part. All that is not set stays as it was. */
public final class FilterChange {
    private Set<String> topics;
    private Filter.Match match;
    private Set<String> notTopics;
    private Set<String> speakers;
    private Set<String> notSpeakers;
    private Set<Has> has;
    private Set<Has> hasNot;
    private @Nullable TimeBound from;
    private @Nullable TimeBound to;
    private Set<String> hiddenDocuments;
    private List<String> words;
    private List<String> notWords;
    private Filter.Forms forms;
    private Filter.Scope scope;

    /** Begins with a filter. */
    FilterChange(Filter filter) {
        topics = filter.topics();
        match = filter.match();
        notTopics = filter.notTopics();
        speakers = filter.speakers();
        notSpeakers = filter.notSpeakers();
        has = filter.has();
        hasNot = filter.hasNot();
        from = filter.from();
        to = filter.to();
        hiddenDocuments = filter.hiddenDocuments();
        words = filter.words();
        notWords = filter.notWords();
        forms = filter.forms();
        scope = filter.scope();
    }

    /** Shows only updates with these topics. */
    public FilterChange topics(Set<String> value) {
        topics = value;
        return this;
    }

    /** Sets how several topics combine. */
    public FilterChange match(Filter.Match value) {
        match = value;
        return this;
    }

    /** Leaves out updates with these topics. */
    public FilterChange notTopics(Set<String> value) {
        notTopics = value;
        return this;
    }

    /** Shows only updates that quote one of these speakers. */
    public FilterChange speakers(Set<String> value) {
        speakers = value;
        return this;
    }

    /** Leaves out updates that quote one of these speakers. */
    public FilterChange notSpeakers(Set<String> value) {
        notSpeakers = value;
        return this;
    }

    /** Shows only updates that have all of these. */
    public FilterChange has(Set<Has> value) {
        has = value;
        return this;
    }

    /** Leaves out updates that have any of these. */
    public FilterChange hasNot(Set<Has> value) {
        hasNot = value;
        return this;
    }

    /** Shows nothing before this; null for no such bound. */
    public FilterChange from(@Nullable TimeBound value) {
        from = value;
        return this;
    }

    /** Shows only what is before this; null for no such bound. */
    public FilterChange to(@Nullable TimeBound value) {
        to = value;
        return this;
    }

    /** Hides these documents, given by their ids. */
    public FilterChange hiddenDocuments(Set<String> value) {
        hiddenDocuments = value;
        return this;
    }

    /** Searches for these words and phrases. */
    public FilterChange words(List<String> value) {
        words = value;
        return this;
    }

    /** Leaves out updates in which one of these occurs. */
    public FilterChange notWords(List<String> value) {
        notWords = value;
        return this;
    }

    /** Sets which forms of a word count. */
    public FilterChange forms(Filter.Forms value) {
        forms = value;
        return this;
    }

    /** Sets which of the updates that pass all other parts to show. */
    public FilterChange scope(Filter.Scope value) {
        scope = value;
        return this;
    }

    /** Returns the new filter. */
    public Filter done() {
        return new Filter(
                topics,
                match,
                notTopics,
                speakers,
                notSpeakers,
                has,
                hasNot,
                from,
                to,
                hiddenDocuments,
                words,
                notWords,
                forms,
                scope);
    }
}
