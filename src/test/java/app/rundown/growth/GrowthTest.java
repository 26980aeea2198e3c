package app.rundown.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a document repeats, the work to open it grows in proportion. {@link GrowthRun} tries all families. */
@Execution(ExecutionMode.CONCURRENT)
class GrowthTest {
    /** One family of this many is tried here. Those of one kind stand together, so each kind takes part. */
    private static final int ONE_OF = 4;

    @TestFactory
    Stream<DynamicTest> nothingGrowsFaster() throws ReflectiveOperationException {
        Growth growth = new Growth();
        List<GrowthFamily> all = GrowthFamily.all();
        return IntStream.range(0, all.size())
                .filter(i -> i % ONE_OF == 0)
                .mapToObj(all::get)
                .map(family -> DynamicTest.dynamicTest(
                        family.name(),
                        () -> assertEquals("", growth.of(family, 1).fault())));
    }
}
