package app.rundown.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Checks 2,000 damaged documents, the first of the long run: each must end in a document or in an explicit “nothing
 * recognised”.
 */
@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {
    private static final int INPUTS = 2_000;

    @Test
    void nothingThrowsOrHangs() {
        Mutations mutations = new Mutations();
        assertTrue(mutations.originals() > 10, "too few documents to damage");
        assertEquals(List.of(), FuzzRun.failures(mutations, 0, INPUTS));
    }
}
