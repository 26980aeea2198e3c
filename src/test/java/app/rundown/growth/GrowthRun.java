package app.rundown.growth;

import java.util.List;

/** Opens larger documents than the test does, from the command line. */
public final class GrowthRun {
    private GrowthRun() {}

    /**
     * Prints what each family took.
     *
     * @param args how many times larger than in the test, and optionally the beginning of the families' names
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        int times = Integer.parseInt(args[0]);
        String name = args.length > 1 ? args[1] : "";
        Growth growth = new Growth();
        List<Growth.Result> results = GrowthFamily.all().stream()
                .filter(family -> family.name().startsWith(name))
                .map(family -> {
                    Growth.Result result = growth.of(family, times);
                    System.out.println(result.fault().isEmpty() ? result.summary() : "TOO MUCH " + result.fault());
                    return result;
                })
                .toList();
        long faults = results.stream().filter(r -> !r.fault().isEmpty()).count();
        System.out.println(results.size() + " families opened, " + (faults == 0 ? "none grows" : faults + " grow")
                + " faster than the document");
        System.exit(faults == 0 ? 0 : 1);
    }
}
