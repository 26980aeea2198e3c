package app.rundown.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Checks under which initials speakers are shown. */
class SpeakersTest {

    @Test
    void initialsAreThoseOfTheFirstAndTheLastWord() {
        assertEquals("EM", Speakers.initials("Eva Marie Moll"));
        assertEquals("HC", Speakers.initials("Harbour council"));
        assertEquals("C", Speakers.initials("council"));
        assertEquals("NH", Speakers.initials("“Nora” Holm"));
        assertEquals("É", Speakers.initials("élan"));
        assertEquals("?", Speakers.initials(Speakers.UNKNOWN));
        assertEquals("?", Speakers.initials("–"));
    }
}
