package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Shared by tests of the web: a patient and a hurried program at a fixed time, and a check of their sentences for
 * people.
 */
public final class TestWeb {
    /** The most bytes of an answer, for both programs. */
    static final int MOST = 100_000;
    /** Limits with more time than any test takes. */
    static final Limits PATIENT = new Limits(Duration.ofSeconds(60), Duration.ofSeconds(90), MOST, 5);
    /** Limits that give up after 300 milliseconds. */
    static final Limits HURRIED = new Limits(Duration.ofSeconds(60), Duration.ofMillis(300), MOST, 5);
    /** The time of every fetch. */
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07.89Z");

    private TestWeb() {}

    /** Returns a program with these limits, at {@link #NOW}. */
    static Web web(Limits limits) {
        return new Web("1.2.3", limits, limits, InstantSource.fixed(NOW), InetAddress::getAllByName);
    }

    /** Returns a patient program with this clock. */
    public static Web at(InstantSource clock) {
        return new Web("1.2.3", PATIENT, PATIENT, clock, InetAddress::getAllByName);
    }

    /** Asserts that a refusal is a sentence for people that begins with what was refused and contains these words. */
    static void assertSentence(IOException refusal, String... expected) {
        String sentence = refusal.getMessage();
        for (String words : expected) {
            assertTrue(sentence.contains(words), sentence);
        }
        assertFalse(sentence.contains("Exception") || sentence.contains("java."), sentence);
        assertTrue(sentence.startsWith("“") && sentence.matches("(?s).*[.)]"), sentence);
    }
}
