package app.rundown.ui.format;

import app.rundown.model.Family;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.quote.SpeakerCandidate;
import app.rundown.text.Word;
import app.rundown.user.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what is known of a quote into words. */
public final class QuotePhrases {
    private QuotePhrases() {}

    /** Returns how the words are given, for lists: "direct". */
    public static String kind(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "direct";
            case MIXED -> "fragment";
            case INDIRECT -> "reported, no marks";
            case POST -> "post";
        };
    }

    /** Returns how sure an attribution is, in a word. */
    public static String certainty(Quote.Certainty certainty) {
        return switch (certainty) {
            case SURE -> "sure";
            case LIKELY -> "likely";
            case DOUBTFUL -> "doubtful";
            case UNNAMED -> "not named";
            case NONE -> "unknown";
        };
    }

    /** Returns how a speaker is known, for lists. */
    public static String basis(Quote.Basis basis) {
        return switch (basis) {
            case NAMED -> "named";
            case PRONOUN -> "by a pronoun";
            case ROLE -> "by an office";
            case HEADLINE -> "by the headline";
            case CONTINUED -> "continued";
            case SET -> "set by you";
            case NONE -> "not known";
        };
    }

    /**
     * Returns how the page gives the words: "block quote", "post by Anna Lee on Bluesky, 12:03". Empty where marks
     * enclose them, or where they are only reported.
     */
    public static String form(Quote quote) {
        PostOrigin post = quote.post();
        return switch (quote.form()) {
            case MARKS, STATEMENT -> "";
            case BLOCK -> "block quote";
            case POST -> post == null ? "post" : decapitalised(post.words());
        };
    }

    private static String decapitalised(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toLowerCase(Locale.ROOT) + words.substring(first);
    }

    /**
     * Returns in a few words how the speaker of words is known that are set apart: "by the headline", "named in the
     * text, doubtful". Empty if there is no more to say than that the speaker is not known.
     */
    public static String briefly(Quote quote) {
        String known = switch (quote.basis()) {
            case NAMED -> "named in the text";
            case CONTINUED -> "goes on from the quote before";
            case NONE -> "";
            case PRONOUN, ROLE, HEADLINE, SET -> basis(quote.basis());
        };
        return quote.certainty() == Quote.Certainty.DOUBTFUL && !known.isEmpty() ? known + ", doubtful" : known;
    }

    /** Returns what there is to say of a speaker beside the name: "organisation", "speaks for the council". */
    public static String speakerNote(Quote quote) {
        return switch (quote.voice()) {
            case ORGANISATION -> "organisation";
            case UNNAMED -> quote.speaksFor() == null ? "" : "speaks for " + quote.speaksFor();
            case PERSON, UNKNOWN -> "";
        };
    }

    /**
     * Returns what was found in the document itself if the user or another document overrules it; otherwise an empty
     * string.
     */
    public static String found(Quote quote) {
        Quote.Found found = quote.found();
        if (found == null) {
            return "";
        }
        String name = found.speaker() == null ? "nobody" : found.speaker();
        return switch (found.better()) {
                    case OTHER_DOCUMENT -> "In this document: ";
                    case USER ->
                        quote.basis() == Quote.Basis.SET ? "Set by you · found: " : "Named so by you · found: ";
                    case QUOTE_BEFORE -> "Follows the quote before, set by you · found: ";
                }
                + name;
    }

    /** Returns who was found in the document itself: "Found: nobody. The cue names nobody.". */
    public static String foundSpeaker(Quote quote) {
        Quote.Found found = quote.found();
        String name = quote.foundSpeaker();
        if (name != null) {
            return "Found: " + name;
        }
        String why = found == null ? quote.why() : found.why();
        return "Found: nobody. " + Sentences.asSentence(why);
    }

    /** Returns a sentence on what is unusual about a quote's marks or words. */
    public static String flag(Quote.Flag flag) {
        return switch (flag) {
            case UNBALANCED -> "The marks do not match; the words are kept as printed.";
            case SPLIT -> "The quotation is interrupted, or runs over several paragraphs.";
            case NESTED -> "It holds a quotation of its own.";
            case BRACKETED -> "Words in square brackets were put in by an editor.";
            case ELIDED -> "Words were left out (…).";
        };
    }

    /** Counts a family's wordings, and its speakers if they differ: "3 wordings · 2 speakers". */
    public static String family(Family family) {
        return Counts.of(family.quotes().size(), "wording")
                + (family.hasConflictingSpeakers()
                        ? " · " + Counts.of(voices(family).size(), "speaker")
                        : "");
    }

    /**
     * Returns "The same words are given to A and to B."; where the wordings differ, "Wordings of this are given to A
     * and to B."
     */
    public static String drift(Family family) {
        long wordings = family.quotes().stream()
                .map(quote -> Word.foldedIn(quote.text()))
                .distinct()
                .count();
        String what = wordings == 1 ? "The same words" : "Wordings of this";
        return voices(family).stream()
                .map(name -> "to " + name)
                .collect(Collectors.joining(" and ", what + " are given ", "."));
    }

    private static List<String> voices(Family family) {
        List<String> voices = new ArrayList<>(family.speakers());
        if (family.quotes().stream().anyMatch(quote -> quote.voice() == Quote.Voice.UNNAMED)) {
            voices.add("several people who are not named");
        }
        return voices;
    }

    /** Returns why somebody is offered as a speaker: "named before it, in the same paragraph". */
    public static String place(SpeakerCandidate candidate) {
        String place = switch (candidate.place()) {
            case SPOKEN_FOR -> "the unnamed speaker speaks for it";
            case AUTHOR -> "author of the post";
            case BEFORE -> "named before it, in its paragraph";
            case AFTER -> "named after it, in its paragraph";
            case ABOVE -> "named further up in the update";
            case BELOW -> "named further down in the update";
            case HEADLINE -> "named in the headline";
            case UPDATE_BEFORE -> "named in the update before";
            case SPEAKER -> "";
            case ELSEWHERE -> "named elsewhere in the document";
            case OTHER_DOCUMENT -> "speaks in another document";
        };
        String quotes = candidate.quotes() == 0 ? "" : Counts.of(candidate.quotes(), "quote");
        String body = candidate.voice() == Quote.Voice.ORGANISATION ? "organisation" : "";
        return Stream.of(body, place, quotes).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Says what a correction of several quotes did: "Speaker of 3 quotes set to Lee." */
    public static String corrected(Correction said, int quotes) {
        String speaker = "Speaker of " + Counts.of(quotes, "quote");
        return switch (said) {
            case Correction.SaidBy by -> speaker + " set to " + by.speaker() + ".";
            case Correction.SaidByNobodyKnown nobody ->
                speaker
                        + (nobody.speaksFor() == null
                                ? " cleared: nobody can be named."
                                : " set to somebody unnamed who speaks for " + nobody.speaksFor() + ".");
            case Correction.NoQuote() -> Counts.of(quotes, "quote") + " taken out.";
        };
    }
}
