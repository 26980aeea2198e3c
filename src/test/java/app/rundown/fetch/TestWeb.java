package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What tests of the web share: a patient and a hurried program at a fixed time, and what a sentence for people is. */
final class TestWeb {
    static final int MOST = 100_000;
    static final Limits PATIENT = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), MOST, 5);
    static final Limits HURRIED = new Limits(Duration.ofSeconds(20), Duration.ofMillis(300), MOST, 5);
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07.89Z");

    private TestWeb() {}

    /** A program with limits. */
    static Web web(Limits limits) {
        return new Web("1.2.3", limits, limits, InstantSource.fixed(NOW));
    }

    /** A sentence that tells a person what was refused and holds some words. */
    static void assertSentence(IOException refusal, String... expected) {
        String sentence = refusal.getMessage();
        for (String words : expected) {
            assertTrue(sentence.contains(words), sentence);
        }
        assertFalse(sentence.contains("Exception") || sentence.contains("java."), sentence);
        assertTrue(sentence.startsWith("“") && sentence.matches("(?s).*[.)]"), sentence);
    }
}
