package app.rundown.ui;

import app.rundown.base.Log;
import app.rundown.base.OperatingSystem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Shows notifications through a program that each system brings. What is shown comes from pages on the web: it is
 * handed over as arguments or in the environment, never as part of a script, and begins with a word of the program, so
 * that it can't be taken for an option.
 */
final class SystemNotifier {
    /** What every title begins with. */
    private static final String NAME = "Rundown";

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 240;
    /** How long a program may take, in seconds. */
    private static final long PATIENCE = 10;
    /** How long a notification stays, in milliseconds. */
    private static final String STAYS = "8000";

    /** Windows PowerShell; its successor does not know the types of the system. */
    private static final String TOAST = String.join(
            "; ",
            "[void][Windows.UI.Notifications.ToastNotificationManager,Windows.UI.Notifications,"
                    + "ContentType=WindowsRuntime]",
            "$x = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent("
                    + "[Windows.UI.Notifications.ToastTemplateType]::ToastText02)",
            "$t = $x.GetElementsByTagName('text')",
            "[void]$t.Item(0).AppendChild($x.CreateTextNode($env:RUNDOWN_TITLE))",
            "[void]$t.Item(1).AppendChild($x.CreateTextNode($env:RUNDOWN_TEXT))",
            "[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier("
                    + "'{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe').Show("
                    + "[Windows.UI.Notifications.ToastNotification]::new($x))");

    private final OperatingSystem system;
    private final Runner runner;
    private final ReentrantLock one = new ReentrantLock();
    private final AtomicBoolean logged = new AtomicBoolean();
    private volatile String trouble = "";

    /**
     * A program to run.
     *
     * @param line the program and its arguments
     * @param environment what is added to the environment
     */
    record Call(List<String> line, Map<String, String> environment) {}

    /** Runs a program. */
    @FunctionalInterface
    interface Runner {
        /**
         * Runs it, and waits until it has ended.
         *
         * @throws IOException if it is not there, fails or takes too long
         */
        void run(Call call) throws IOException;
    }

    /** Creates a notifier of a system. */
    SystemNotifier(OperatingSystem system, Runner runner) {
        this.system = system;
        this.runner = runner;
    }

    /** Shows a notification, soon. */
    void show(String title, String text) {
        List<Call> calls = calls(system, title, text);
        Thread.ofVirtual().name("notifier").start(() -> tryEach(calls));
    }

    /** Returns in a sentence why the last notification could not be shown; empty if none failed. */
    String trouble() {
        return trouble;
    }

    /** Runs one program after the other until one succeeds. */
    void tryEach(List<Call> calls) {
        one.lock();
        try {
            String why = "";
            for (Call call : calls) {
                try {
                    runner.run(call);
                    trouble = "";
                    return;
                } catch (IOException e) {
                    why = String.valueOf(e.getMessage());
                }
            }
            trouble = "The system showed no notification: " + why + ".";
            if (logged.compareAndSet(false, true)) {
                Log.warning(SystemNotifier.class, trouble);
            }
        } finally {
            one.unlock();
        }
    }

    /** Returns the programs that may show a notification, the best first. */
    static List<Call> calls(OperatingSystem system, String title, String text) {
        String head = shortened(NAME + " · " + plain(title), LONGEST_TITLE);
        String body = shortened(plain(text), LONGEST_TEXT);
        return switch (system) {
            case LINUX ->
                List.of(
                        call(
                                "gdbus",
                                "call",
                                "--session",
                                "--dest=org.freedesktop.Notifications",
                                "--object-path=/org/freedesktop/Notifications",
                                "--method=org.freedesktop.Notifications.Notify",
                                variant(NAME),
                                "uint32 0",
                                variant("rundown"),
                                variant(head),
                                variant(markup(body)),
                                "@as []",
                                "@a{sv} {}",
                                "int32 " + STAYS),
                        call(
                                "notify-send",
                                "--app-name=" + NAME,
                                "--icon=rundown",
                                "--expire-time=" + STAYS,
                                "--",
                                head,
                                markup(body)));
            case MAC ->
                List.of(call(
                        "/usr/bin/osascript",
                        "-e",
                        "on run argv",
                        "-e",
                        "display notification (item 2 of argv) with title (item 1 of argv)",
                        "-e",
                        "end run",
                        "--",
                        head,
                        body));
            case WINDOWS ->
                List.of(new Call(
                        List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", TOAST),
                        Map.of("RUNDOWN_TITLE", head, "RUNDOWN_TEXT", body)));
        };
    }

    private static Call call(String... line) {
        return new Call(List.of(line), Map.of());
    }

    /** Returns a text in one line, without characters that are not seen but do something. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest - 1) - 1)) + "…";
    }

    /** Returns a text as GVariant writes it, which gdbus reads. */
    private static String variant(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Returns a text for the body of a notification, which may hold markup. */
    private static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Runs a program of the system. */
    static void run(Call call) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(call.line())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(call.environment());
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new IOException("“" + call.line().getFirst() + "” did not answer");
            }
            if (process.exitValue() != 0) {
                throw new IOException("“" + call.line().getFirst() + "” failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("“" + call.line().getFirst() + "” was interrupted", e);
        } finally {
            process.destroy();
        }
    }
}
