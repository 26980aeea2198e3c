package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Checks where rows begin and which row is at a place, as rows and heights change. */
class HeightsTest {
    private static Heights of(double... rows) {
        Heights heights = new Heights();
        heights.replace(0, 0, rows);
        return heights;
    }

    @Test
    void knowsWhereRowsBegin() {
        Heights heights = of(10, 20, 30);
        assertEquals(0, heights.top(0));
        assertEquals(10, heights.top(1));
        assertEquals(30, heights.top(2));
        assertEquals(60, heights.total());
    }

    @Test
    void findsTheRowAtAPlace() {
        Heights heights = of(10, 20, 30);
        assertEquals(0, heights.at(-5));
        assertEquals(0, heights.at(9.5));
        assertEquals(1, heights.at(10));
        assertEquals(1, heights.at(29));
        assertEquals(2, heights.at(59));
        assertEquals(2, heights.at(1000));
    }

    @Test
    void keepsRowsThatStay() {
        Heights heights = of(10, 20, 30, 40);
        heights.set(3, 45);
        heights.replace(1, 3, new double[] {1, 2, 3});
        assertEquals(6 - 1, heights.size());
        assertEquals(10 + 1 + 2 + 3, heights.top(4));
        assertEquals(45, heights.get(4));
        heights.replace(0, 5, new double[0]);
        assertEquals(0, heights.total());
    }

    /** Compares with sums that are simply added up. */
    @Test
    void agreesWithPlainSums() {
        Random random = new Random(7);
        double[] plain = random.doubles(1000, 1, 500).toArray();
        Heights heights = of(plain);
        for (int i = 0; i < 2000; i++) {
            int row = random.nextInt(plain.length);
            plain[row] = random.nextInt(1, 500);
            heights.set(row, plain[row]);
            int asked = random.nextInt(plain.length);
            double top = Arrays.stream(plain, 0, asked).sum();
            assertEquals(top, heights.top(asked), 1e-6);
            assertEquals(asked, heights.at(top + plain[asked] / 2));
        }
    }
}
