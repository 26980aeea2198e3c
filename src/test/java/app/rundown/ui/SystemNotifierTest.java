package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.base.OperatingSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks the command lines of notifications, with texts that would do harm as a script, an option or markup. */
class SystemNotifierTest {
    private static final String HOSTILE = "-e \"$(touch /tmp/x)\" 'b' \\ <b>`id`</b> & %PATH%; Remove-Item x";

    private static List<SystemNotifier.Call> calls(OperatingSystem system) {
        return SystemNotifier.calls(system, HOSTILE, HOSTILE + "\n\u0000\u202esecond");
    }

    @Test
    void onLinuxTheServiceIsAskedWithQuotedTexts() {
        List<String> bus = calls(OperatingSystem.LINUX).getFirst().line();
        assertEquals(
                List.of(
                        "gdbus",
                        "call",
                        "--session",
                        "--dest=org.freedesktop.Notifications",
                        "--object-path=/org/freedesktop/Notifications",
                        "--method=org.freedesktop.Notifications.Notify",
                        "\"Rundown\"",
                        "uint32 0",
                        "\"rundown\"",
                        "\"Rundown · -e \\\"$(touch /tmp/x)\\\" 'b' \\\\ <b>`id`</b> & %PATH%; Remove-Item x\"",
                        "\"-e \\\"$(touch /tmp/x)\\\" 'b' \\\\ &lt;b&gt;`id`&lt;/b&gt; &amp; %PATH%; Remove-Item x"
                                + " second\"",
                        "@as []",
                        "@a{sv} {}",
                        "int32 8000"),
                bus);
    }

    @Test
    void onLinuxAnotherProgramIsTheSecondTry() {
        List<String> send = calls(OperatingSystem.LINUX).getLast().line();
        assertEquals("notify-send", send.getFirst());
        assertEquals("--", send.get(send.size() - 3), "what follows is no option");
        assertTrue(send.getLast().startsWith("-e \"$(touch"), send::toString);
        assertFalse(send.getLast().contains("<b>"), send::toString);
    }

    @Test
    void onMacTheScriptIsFixedAndTheTextsAreItsArguments() {
        List<String> line = calls(OperatingSystem.MAC).getFirst().line();
        assertEquals(
                List.of(
                        "/usr/bin/osascript",
                        "-e",
                        "on run argv",
                        "-e",
                        "display notification (item 2 of argv) with title (item 1 of argv)",
                        "-e",
                        "end run",
                        "--"),
                line.subList(0, 8));
        assertTrue(line.get(8).startsWith("Rundown · -e"), line::toString);
        assertEquals(10, line.size());
    }

    @Test
    void onWindowsTheScriptIsFixedAndTheTextsAreInTheEnvironment() {
        SystemNotifier.Call call = calls(OperatingSystem.WINDOWS).getFirst();
        SystemNotifier.Call other =
                SystemNotifier.calls(OperatingSystem.WINDOWS, "Storm", "Boats").getFirst();
        assertEquals(other.line(), call.line(), "no text is in the script");
        assertEquals(Map.of("RUNDOWN_TITLE", "Rundown · Storm", "RUNDOWN_TEXT", "Boats"), other.environment());
    }

    @Test
    void longTextsAreCut() {
        String body = SystemNotifier.calls(OperatingSystem.MAC, "a".repeat(500), "🚢".repeat(500))
                .getFirst()
                .line()
                .getLast();
        assertTrue(body.length() <= 240 && body.endsWith("🚢…"), body);
    }

    @Test
    void aFailureIsSaidUntilANotificationIsShown() {
        List<String> tried = new ArrayList<>();
        boolean[] works = {false};
        SystemNotifier notifier = new SystemNotifier(OperatingSystem.LINUX, call -> {
            tried.add(call.line().getFirst());
            if (!works[0]) {
                throw new IOException("“" + call.line().getFirst() + "” is not there");
            }
        });
        List<SystemNotifier.Call> calls = SystemNotifier.calls(OperatingSystem.LINUX, "Storm", "Boats");
        notifier.tryEach(calls);
        assertEquals(List.of("gdbus", "notify-send"), tried);
        assertEquals("The system showed no notification: “notify-send” is not there.", notifier.trouble());
        works[0] = true;
        notifier.tryEach(calls);
        assertEquals(List.of("gdbus", "notify-send", "gdbus"), tried, "the first that works is enough");
        assertEquals("", notifier.trouble());
    }

    @Test
    void aProgramThatIsNotThereIsAFailure() {
        assertThrows(
                IOException.class,
                () -> SystemNotifier.run(new SystemNotifier.Call(List.of("no-such-program-at-all"), Map.of())));
    }
}
