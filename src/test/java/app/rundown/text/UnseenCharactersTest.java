package app.rundown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which characters are not seen but do something, and how they are shown. */
class UnseenCharactersTest {
    @Test
    void aTerminalSeesWhatWouldCommandIt() {
        assertEquals("a\\x1b[2Jb\\x07\\x9b\\x7f\\x00", UnseenCharacters.escaped("a\u001b[2Jb\u0007\u009b\u007f\0"));
        assertEquals(
                "\\u202egpj.exe\\u202c \\u2066x\\u2069", UnseenCharacters.escaped("\u202egpj.exe\u202c \u2066x\u2069"));
        assertEquals("one\r\ntwo\n\tthree\\x0dfour", UnseenCharacters.escaped("one\r\ntwo\n\tthree\rfour"));
    }

    @Test
    void wordsOfAnyLanguageStayAsTheyAre() {
        String words = "Zwölf Boote, \u200fقال الوزير\u200e (2) \u061c, می\u200cخواهم, ボート\n👩\u200d🚒";
        assertSame(words, UnseenCharacters.escaped(words));
        assertEquals(words, UnseenCharacters.cleaned(words));
        assertEquals(UnseenCharacters.Count.NONE, UnseenCharacters.count(words));
    }

    @Test
    void everyControlIsAControl() {
        for (char c = 0; c < 0x100; c++) {
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
            assertEquals(control, UnseenCharacters.isUnseen(c), "U+" + Integer.toHexString(c));
            assertEquals(control ? "\ufffd" : String.valueOf(c), UnseenCharacters.cleaned(String.valueOf(c)));
        }
    }

    @Test
    void onlyWhatTurnsOtherWordsIsLeftOut() {
        assertClean("an override ends", "an \u202eoverride\u202c ends", 2);
        assertClean("an override never ends", "an \u202doverride never ends", 1);
        assertClean("an \u202bembedding\u202c stays", "an \u202bembedding\u202c stays", 0);
        assertClean("an \u2068isolate\u2069 stays", "an \u2068isolate\u2069 stays", 0);
        assertClean("one never ended", "one \u202bnever \u2067ended", 2);
        assertClean("one\nnever ended", "\u202aone\nnever ended\u202c", 2);
        assertClean("a \u2066b c\u2069 d", "a \u2066b \u202bc\u2069 d\u202c", 2);
        assertClean("a \u2066b c\u2069 d", "a \u2066b\u202c c\u2069 d\u2069", 2);
        assertClean("\u202aa b c\u202c", "\u202aa \u202eb\u202c c\u202c", 2);
    }

    private static void assertClean(String expected, String text, int leftOut) {
        assertEquals(expected, UnseenCharacters.cleaned(text));
        assertEquals(new UnseenCharacters.Count(0, leftOut), UnseenCharacters.count(text));
    }

    @Test
    void aPartIsJudgedInTheWhole() {
        String text = "\u202bone two\u202c three\u0007";
        assertEquals("\u202bone ", UnseenCharacters.cleaned(text, 0, 5));
        assertEquals("two\u202c", UnseenCharacters.cleaned(text, 5, 9));
        assertEquals(" three\ufffd", UnseenCharacters.cleaned(text, 9, text.length()));
    }

    @Test
    void aLongChainTakesNoTime() {
        String many = "\u202b\u2066\u202e".repeat(100_000) + "x" + "\u2069\u202c".repeat(100_000);
        assertFalse(UnseenCharacters.cleaned(many).contains("\u202e"));
    }

    @Test
    void anAddressLeadsToTheSamePlace() {
        assertEquals(
                "https://a.example/%E2%80%AEx%1B%C2%9B",
                UnseenCharacters.percentEncoded("https://a.example/\u202ex\u001b\u009b"));
        assertEquals("https://a.example/ü?b%20c", UnseenCharacters.percentEncoded("https://a.example/ü?b%20c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bank.example\u202e/", "https://bank\u0007.example/", "https://bank.example\u200f?x",
                "https://bank\n.example", "HTTPS:\\\\bank\u2066.example\\x", "http:/\t/bank.example/",
                "https://user\u202e@bank.example/"
            })
    void aHostThatHidesSomethingIsUnclear(String address) {
        assertTrue(UnseenCharacters.hasUnclearHost(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bank.example/\u202e",
                "https://bank.example?\u0007",
                "https://bank.example#\u202e",
                "https://bücher.example",
                "https://مثال.example/",
                "",
                "bank"
            })
    void aPlainHostIsClear(String address) {
        assertFalse(UnseenCharacters.hasUnclearHost(address));
    }
}
