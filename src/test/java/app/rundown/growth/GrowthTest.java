package app.rundown.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a document repeats, the work to open it grows in proportion. */
class GrowthTest {
    @TestFactory
    Stream<DynamicTest> nothingGrowsFaster() throws ReflectiveOperationException {
        Growth growth = new Growth();
        return GrowthFamily.all().stream()
                .map(family -> DynamicTest.dynamicTest(
                        family.name(),
                        () -> assertEquals("", growth.of(family, 1).fault())));
    }
}
