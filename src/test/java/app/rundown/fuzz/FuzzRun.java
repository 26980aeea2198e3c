package app.rundown.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tries any number of damaged documents, from the command line. */
public final class FuzzRun {
    /** Only to catch hangs: no document takes a second. */
    private static final long LIMIT_SECONDS = 10;

    /** The run ends after this many failures. */
    private static final int MAX_FAILURES = 10;

    private FuzzRun() {}

    /**
     * Tries damaged documents and prints what failed.
     *
     * @param args how many documents, and optionally the number of the first one
     */
    public static void main(String[] args) {
        long count = Long.parseLong(args[0]);
        long from = args.length > 1 ? Long.parseLong(args[1]) : 0;
        List<String> failures = failures(new Mutations(), from, count);
        failures.forEach(System.out::println);
        System.out.println(count + " damaged documents tried, "
                + (failures.isEmpty() ? "none failed" : failures.size() + " or more failed"));
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /** Returns the first failures, each with the number that reproduces it. */
    static List<String> failures(Mutations mutations, long from, long count) {
        List<String> failures = new ArrayList<>();
        ExecutorService worker =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        try {
            for (long number = from; number < from + count && failures.size() < MAX_FAILURES; number++) {
                byte[] input = mutations.of(number);
                Future<?> trial = worker.submit(() -> PipelineInvariants.run(input));
                try {
                    trial.get(LIMIT_SECONDS, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    trial.cancel(true);
                    failures.add("number " + number + " took longer than " + LIMIT_SECONDS + " s");
                } catch (ExecutionException e) {
                    StackTraceElement[] trace = e.getCause().getStackTrace();
                    failures.add(
                            "number " + number + ": " + e.getCause() + (trace.length == 0 ? "" : " at " + trace[0]));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return failures;
                }
            }
        } finally {
            worker.shutdownNow();
        }
        return failures;
    }
}
