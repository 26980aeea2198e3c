package app.rundown.ui;

import app.rundown.ClassPath;
import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.Kept;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.Session;
import app.rundown.store.session.SessionFolder;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.Filter;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.NoteModel;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.user.Note;
import app.rundown.user.UpdateKey;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.control.Control;
import org.jsoup.Jsoup;
import org.mozilla.universalchardet.UniversalDetector;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Kills the program at random moments while session and user data are being saved, and looks after each kill whether
 * what is on disk is whole and young enough; from the command line, or as a short run in a test. Each change of the
 * killed program has a number: it is the searched word and the draft of a note, and the star of one update is put or
 * removed.
 */
public final class SessionRun {
    private static final List<String> FILES = List.of("seeds/sochi-talks-live.txt", "seeds/apollo-11-landing.html");

    /** How many updates are starred in turn. */
    private static final int STARS = 7;

    /** How long the killed program lives at most after its first change in a long run, in milliseconds. */
    private static final int LIFE = 3000;

    /** How old a change may be that is not on disk, in milliseconds. */
    private static final long OLDEST = 2000;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

    private final Path folder;
    private final boolean timed;
    private final int life;
    private final Random random;
    private final List<UpdateKey> keys;
    private final String document;
    private final List<String> failures = new ArrayList<>();
    /** The number of the last change that is known to be in the user data. */
    private long last;
    /** The oldest change that was not on disk, in milliseconds. */
    private long oldest;

    /**
     * Prepares a run.
     *
     * @param folder where everything is kept
     * @param timed whether a change that is too old fails the run, which a busy machine may cause
     * @param life how long the killed program lives at most after its first change, in milliseconds
     */
    SessionRun(Path folder, boolean timed, int life, long seed) throws IOException {
        this.folder = folder;
        this.timed = timed;
        this.life = life;
        random = new Random(seed);
        Document read = Pipeline.read(CaptureFiles.read(FILES.getFirst()), "d1", null, UserData.NONE)
                .document();
        UpdateKeys all = new UpdateKeys(read);
        keys = read.updates().stream().limit(STARS).map(all::of).toList();
        document = UserData.key(read);
    }

    /**
     * Runs it, and prints what was lost; or is the program that is killed.
     *
     * @param args how many kills
     * @throws IOException if no folder or process can be made
     */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("program")) {
            change(Path.of(args[1]), Long.parseLong(args[2]));
            return;
        }
        SessionRun run = new SessionRun(Files.createTempDirectory("rundown-session"), true, LIFE, System.nanoTime());
        run.kill(Integer.parseInt(args[0])).forEach(System.out::println);
        System.exit(run.failures.isEmpty() ? 0 : 1);
    }

    /** Kills the program so often; returns what was lost. */
    List<String> kill(int times) throws IOException {
        for (int kill = 0; kill < times && failures.size() < 5; kill++) {
            kill("kill " + kill + ": ");
        }
        System.out.println(times + " kills, " + last + " changes, the oldest that was not on disk was " + oldest
                + " ms old: " + (failures.isEmpty() ? "nothing lost" : failures.size() + " failures"));
        return failures;
    }

    private void kill(String which) throws IOException {
        Process process = start(folder.toString(), Long.toString(last));
        // When each change was reported.
        NavigableMap<Long, Long> made = new TreeMap<>();
        made.put(last, System.nanoTime());
        long before = last;
        long kept = -1;
        CompletableFuture<Long> killed = new CompletableFuture<>();
        boolean condemned = false;
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("kept ")) {
                    kept = Math.max(kept, Long.parseLong(line.substring(5)));
                } else if (line.matches("\\d+")) {
                    made.put(Long.parseLong(line), System.nanoTime());
                }
                // Without a first session on disk, there would be nothing to come back.
                if (!condemned && made.size() > 1 && (before > 0 || kept >= 0)) {
                    condemned = true;
                    CompletableFuture.delayedExecutor(random.nextInt(life), TimeUnit.MILLISECONDS)
                            .execute(() -> {
                                process.toHandle().destroyForcibly();
                                killed.complete(System.nanoTime());
                            });
                }
            }
        }
        process.onExit().join();
        if (condemned) {
            check(which, made, kept, killed.join());
        } else {
            failures.add(which + "the program ended by itself");
        }
    }

    private void check(String which, NavigableMap<Long, Long> made, long kept, long killed) throws IOException {
        Kept<UserData> data = new UserDataFile(folder).load();
        long reported = made.lastKey();
        if (!data.told().isEmpty()) {
            failures.add(which + data.told());
        }
        if (data.value().equals(after(reported + 1))) {
            last = reported + 1;
        } else if (data.value().equals(after(reported))) {
            last = reported;
        } else {
            failures.add(which + "change " + reported + " is not in the user data: " + data.value());
        }
        try (SessionStore store = new SessionFolder(folder)) {
            SessionStore.Start start = store.begin(false);
            Session session = start.session();
            long found = number(session.filter());
            if (found > 0 && !List.of(Long.toString(found)).equals(drafts(session))) {
                failures.add(which + "the draft of change " + found + " is missing: " + drafts(session));
            }
            if (!start.told().isEmpty() || found < kept || session.documents().size() != FILES.size()) {
                failures.add(which + "change " + kept + " was kept, and " + found + " is there; " + start);
            }
            for (Session.Open open : session.documents()) {
                store.read(open.capture());
            }
            Map.Entry<Long, Long> lost = made.higherEntry(Math.max(found, made.firstKey()));
            long age = lost == null ? 0 : TimeUnit.NANOSECONDS.toMillis(killed - lost.getValue());
            oldest = Math.max(oldest, age);
            if (timed && age > OLDEST) {
                failures.add(which + "change " + lost + ", " + age + " ms old, is not on disk");
            }
        } catch (IOException e) {
            failures.add(which + "a capture: " + e.getMessage());
        }
    }

    /** Returns the user data after so many changes. */
    private UserData after(long changes) {
        Set<UpdateKey> stars = new HashSet<>();
        for (long change = 1; change <= changes; change++) {
            UpdateKey key = keys.get((int) (change % STARS));
            if (!stars.remove(key)) {
                stars.add(key);
            }
        }
        return new UserData(Map.of(), Map.of(document, stars));
    }

    private static List<String> drafts(Session session) {
        return session.drafts().byDocument().values().stream()
                .flatMap(own -> own.values().stream())
                .map(Note::text)
                .toList();
    }

    private static Filter words(String word) {
        return Filter.NONE.but().words(List.of(word)).done();
    }

    private static long number(Filter filter) {
        return filter.words().isEmpty() ? 0 : Long.parseLong(filter.words().getFirst());
    }

    /** Says when a session is on disk. */
    private static final class Telling extends SessionFolder {
        Telling(Path folder) {
            super(folder);
        }

        @Override
        public Kept<Session> save(Session session, List<Capture> open) {
            Kept<Session> kept = super.save(session, open);
            if (kept.isSaved() && session.documents().size() == FILES.size()) {
                System.out.println("kept " + number(session.filter()));
            }
            return kept;
        }
    }

    /** Is the program: makes one change after the other until it is killed. */
    private static void change(Path folder, long done) {
        CompletableFuture<Void> now = CompletableFuture.completedFuture(null);
        EarlyStart early = FxThread.call(() -> EarlyStart.begin(
                done == 0 ? FILES : List.of(),
                new Services(
                        new SettingsFile(folder),
                        new UserDataFile(folder),
                        new Telling(folder),
                        new Places(new Web("test"), CaptureFiles::read),
                        new ProgramInfo("1.2.3", folder)),
                now,
                now));
        if (early.reading() != null) {
            early.reading().join();
        }
        AppModel model = early.model();
        List<String> ids =
                FxThread.call(() -> model.state().now().timeline().documents().getFirst().document().updates().stream()
                        .limit(STARS)
                        .map(Update::id)
                        .toList());
        NoteModel.Target target = FxThread.call(() -> model.notes()
                .target(model.state().now().timeline().entry(ids.getFirst()).orElseThrow())
                .orElseThrow());
        for (long number = done + 1; !System.out.checkError(); number++) {
            String word = Long.toString(number);
            String update = ids.get((int) (number % STARS));
            FxThread.run(() -> {
                boolean starred = model.state().now().starred().contains(update);
                model.userData().star(Set.of(update), !starred);
                model.userData().tick(Set.of(update), !starred);
                model.filter().changeFilter(filter -> words(word));
                model.notes().keepDraft(target, word, Instant.now());
            });
            System.out.println(word);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        System.exit(0);
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                ClassPath.of(
                        SessionRun.class,
                        AppModel.class,
                        Observable.class,
                        Platform.class,
                        Control.class,
                        Jsoup.class,
                        UniversalDetector.class,
                        JsonNode.class,
                        JsonParser.class,
                        JsonFormat.class),
                SessionRun.class.getName(),
                "program"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
