package app.rundown.export.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a check has found so far: failures, remarks, what it looked at, and what it doesn't know. */
public final class Findings {
    /** More failures are only counted. */
    private static final int MOST = 1_000;

    private final List<String> failures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Integer> checked = new LinkedHashMap<>();
    private final TreeSet<String> unknown = new TreeSet<>();
    private int failed;

    /** Notes what does not hold: where ("d1-u3"), and what, as the rest of a sentence without a full stop. */
    void fail(String where, String what) {
        failed++;
        if (failures.size() < MOST) {
            failures.add(where + ": " + what + ".");
        }
    }

    /** Notes a sentence that whoever checks must know. */
    void remark(String sentence) {
        remarks.add(sentence);
    }

    /** Counts something that was looked at: "update". */
    void count(String noun) {
        checked.merge(noun, 1, Integer::sum);
    }

    /** Notes a member of the checked file that this version of the program does not know. */
    void doNotKnow(String member) {
        unknown.add(member);
    }

    /** Returns the failures, a line for each; of very many, the first ones. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Returns how many failures there are. */
    public int failed() {
        return failed;
    }

    /** Returns the remarks, a sentence each. */
    public List<String> remarks() {
        List<String> all = new ArrayList<>(remarks);
        if (!unknown.isEmpty()) {
            all.add("This version of Rundown does not know, and has not checked: " + String.join(", ", unknown) + ".");
        }
        return all;
    }

    /** Returns what was looked at and how many of it, in the order in which it was first seen. */
    public Map<String, Integer> checked() {
        return new LinkedHashMap<>(checked);
    }
}
