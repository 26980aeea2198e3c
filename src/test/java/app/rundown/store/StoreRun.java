package app.rundown.store;

import app.rundown.ClassPath;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Kills processes that save user data, and lets several processes save into the same folder; from the command line, or
 * as a short run in a test.
 */
public final class StoreRun {
    private static final String COUNT = "count";
    private static final String DOCUMENT = "document";
    /** How many writers are in a process that is killed, each with a folder of its own. */
    private static final int WRITERS = 100;

    /** How many stars a killed writer keeps. */
    private static final int KEPT = 20;
    /** How many documents the changes of several processes are spread over. */
    private static final int DOCUMENTS = 7;
    /** A run ends after this many failures. */
    private static final int MOST_FAILURES = 10;

    private StoreRun() {}

    /**
     * Runs both, and prints what was lost.
     *
     * @param args how many writers to kill, how many changes two processes make together, and optionally the folder to
     *     work in
     * @throws IOException if no folder or process can be made
     */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "write" -> write(Path.of(args[1]), Integer.parseInt(args[2]));
            case "change" -> change(Path.of(args[1]), args[2], Integer.parseInt(args[3]));
            default -> {
                Path folder = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("rundown-store");
                List<String> failures = new ArrayList<>(kill(folder, Integer.parseInt(args[0]) / WRITERS, WRITERS, 1));
                failures.addAll(changeTogether(folder, Integer.parseInt(args[1])));
                failures.forEach(System.out::println);
                System.exit(failures.isEmpty() ? 0 : 1);
            }
        }
    }

    /**
     * Kills processes, each while it saves in several folders at once, and looks after each kill whether all that was
     * reported as saved is there.
     *
     * @return what was lost
     */
    static List<String> kill(Path folder, int kills, int writers, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> failures = new ArrayList<>();
        long[] saved = new long[writers];
        boolean[] linked = new boolean[writers];
        long unreported = 0;
        long parts = 0;
        for (int writer = 0; writer < writers; writer++) {
            Path own = Files.createDirectories(folder.resolve(String.valueOf(writer)));
            if (writer % 2 == 1) {
                // Its file has a second name, and is written in place.
                Files.writeString(own.resolve("user-data.json"), "{}");
                Files.createLink(own.resolve("second-name"), own.resolve("user-data.json"));
                linked[writer] = KeptAttributes.hasMoreNames(own.resolve("second-name"));
            }
        }
        for (int kill = 0; kill < kills && failures.size() < MOST_FAILURES; kill++) {
            int patience = 1 + random.nextInt(3 * writers);
            Process process = start("write", folder.toString(), String.valueOf(writers));
            try (BufferedReader acks = process.inputReader()) {
                String ack = acks.readLine();
                if (ack == null) {
                    failures.add("kill " + kill + ": the process saved nothing");
                }
                for (int seen = 0; ack != null; seen++) {
                    if (seen == patience) {
                        // The process’s own method would also close what it has said.
                        process.toHandle().destroyForcibly();
                    }
                    // What it reported before it died counts, even if it is read later.
                    String[] words = ack.split(" ", -1);
                    if (words.length == 3) {
                        saved[Integer.parseInt(words[0])] = Long.parseLong(words[1]);
                    } else if (seen < patience) {
                        failures.add("kill " + kill + ": the process said “" + ack + "”");
                    }
                    ack = acks.readLine();
                }
            }
            for (int writer = 0; writer < writers; writer++) {
                Path own = folder.resolve(String.valueOf(writer));
                parts += parts(own);
                Kept<UserData> kept = new UserDataFile(own).load();
                long found = count(kept.value());
                unreported += found - saved[writer];
                if (!kept.told().isEmpty()
                        || found < saved[writer]
                        || found > saved[writer] + 1
                        || !kept.value().equals(after(found))
                        || parts(own) > 0
                        || linked[writer]
                                && Files.mismatch(own.resolve("second-name"), own.resolve("user-data.json")) >= 0) {
                    failures.add("kill " + kill + ", writer " + writer + ": " + saved[writer] + " changes were saved, "
                            + found + " found; " + kept);
                }
                saved[writer] = found;
            }
        }
        System.out.println(kills * writers + " writers killed in " + kills + " processes, "
                + Arrays.stream(saved).sum() + " changes saved, " + unreported
                + " more than reported, " + parts + " parts left behind and swept: "
                + (failures.isEmpty() ? "nothing lost" : failures.size() + " or more losses"));
        return failures;
    }

    private static long parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".part") || file.toString().endsWith(".again"))
                    .count();
        }
    }

    /** Saves in several folders at once until it is killed, and reports each change when it is saved. */
    private static void write(Path folder, int writers) {
        PrintStream out = System.out;
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            Thread.ofPlatform().start(() -> {
                UserDataFile file = new UserDataFile(folder.resolve(String.valueOf(number)));
                long changes = count(file.load().value());
                while (true) {
                    changes++;
                    Kept<UserData> kept = file.save(after(changes));
                    if (!kept.isSaved() || !kept.told().isEmpty()) {
                        out.println(kept);
                        return;
                    }
                    out.print(number + " " + changes + " \n");
                    if (out.checkError()) {
                        // Nobody is there any more to kill it.
                        return;
                    }
                }
            });
        }
    }

    /** Returns the data after this many changes: each adds a star and removes an old one. */
    private static UserData after(long changes) {
        Set<UpdateKey> stars = new HashSet<>();
        for (long star = Math.max(1, changes - KEPT + 1); star <= changes; star++) {
            stars.add(new UpdateKey("star " + star));
        }
        return changes == 0
                ? UserData.NONE
                : new UserData(
                        Map.of(), Map.of(DOCUMENT, stars, COUNT, Set.of(new UpdateKey(String.valueOf(changes)))));
    }

    private static long count(UserData data) {
        return data.stars().getOrDefault(COUNT, Set.of()).stream()
                .mapToLong(key -> Long.parseLong(key.value()))
                .max()
                .orElse(0);
    }

    /**
     * Lets two processes make changes in the same folder at the same time: both add stars and remove some of their own.
     *
     * @return what was lost
     */
    static List<String> changeTogether(Path folder, int changes) throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.writeString(shared.resolve("user-data.json"), "{\"later\": {\"kept\": 1.50}}");
        List<String> names = List.of("one", "other");
        List<Process> processes = new ArrayList<>();
        for (String name : names) {
            processes.add(start("change", shared.toString(), name, String.valueOf(changes / names.size())));
        }
        List<String> failures = new ArrayList<>();
        for (Process process : processes) {
            String said = process.inputReader().readLine();
            if (!"ready".equals(said)) {
                failures.add("a process said “" + said + "” instead of being ready");
                return failures;
            }
        }
        for (Process process : processes) {
            OutputStream go = process.getOutputStream();
            go.write('\n');
            go.flush();
        }
        long news = 0;
        for (Process process : processes) {
            String said = process.inputReader().readLine();
            if (said == null || !said.matches("\\d+")) {
                failures.add("a process said “" + said + "”");
            } else {
                news += Long.parseLong(said);
            }
        }
        Map<String, Set<UpdateKey>> expected = new HashMap<>();
        for (String name : names) {
            for (int number = 0; number < changes / names.size(); number++) {
                change(expected, name, number);
            }
        }
        Kept<UserData> kept = new UserDataFile(shared).load();
        if (!kept.value().equals(new UserData(Map.of(), expected))
                || !kept.told().isEmpty()) {
            failures.add("what two processes saved is not what is there; " + kept.told());
        }
        if (!Files.readString(shared.resolve("user-data.json")).replace(" ", "").contains("\"kept\":1.50")) {
            failures.add("what this version does not know is gone");
        }
        System.out.println(changes + " changes by two processes, " + news + " of them after one of the other: "
                + (failures.isEmpty() ? "nothing lost" : "some lost"));
        return failures;
    }

    private static void change(Map<String, Set<UpdateKey>> stars, String name, int number) {
        stars.computeIfAbsent(DOCUMENT + number % DOCUMENTS, any -> new HashSet<>())
                .add(new UpdateKey(name + " " + number));
        if (number % 2 == 1) {
            int before = number - number / 2;
            stars.getOrDefault(DOCUMENT + before % DOCUMENTS, new HashSet<>())
                    .remove(new UpdateKey(name + " " + before));
        }
    }

    /**
     * Makes changes one after the other, as a window does, and prints how many saves brought news of another window.
     */
    private static void change(Path folder, String name, int changes) throws IOException {
        UserDataFile file = new UserDataFile(folder);
        UserData data = file.load().value();
        System.out.println("ready");
        int read = System.in.read();
        long news = 0;
        for (int number = 0; number < changes && read >= 0; number++) {
            Map<String, Set<UpdateKey>> stars = new HashMap<>();
            data.stars().forEach((document, own) -> stars.put(document, new HashSet<>(own)));
            change(stars, name, number);
            UserData mine = new UserData(Map.of(), stars);
            Kept<UserData> kept = file.save(mine);
            // A window tries again with its next change.
            while (!kept.isSaved()) {
                kept = file.save(mine);
            }
            if (!kept.told().isEmpty()) {
                System.out.println(kept.told());
                return;
            }
            news += kept.value().equals(mine) ? 0 : 1;
            data = kept.value();
        }
        System.out.println(news);
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                ClassPath.of(StoreRun.class, UserDataFile.class, JsonNode.class, JsonParser.class, JsonFormat.class),
                StoreRun.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
