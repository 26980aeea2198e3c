package app.rundown.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Checks the layout of the matrix, without a window. */
class MatrixSizesTest {
    private static MatrixSizes sizes(double width, double height, int columns, int lines) {
        return MatrixSizes.of(width, height, 12, 90, Collections.nCopies(columns, 70.0), lines);
    }

    @Test
    void whatFitsIsNotScrolled() {
        MatrixSizes few = sizes(450, 700, 3, 5);
        assertEquals(0, few.across());
        assertEquals(0, few.down());
        assertEquals(2, few.lastColumn(0));
        assertEquals(4, few.lastLine(0));
        assertTrue(few.names() >= 90 && few.heads() >= 70);
    }

    @Test
    void manyTopicsAreInSightWhereTheWindowIsWide() {
        MatrixSizes wide = MatrixSizes.of(1344, 900, 13, 140, Collections.nCopies(21, 150.0), 12);
        assertEquals(0, wide.across());
        assertTrue(wide.slanted() >= 150 * MatrixSizes.SLANT, "names must stay whole");
        assertTrue(wide.beyond() > 0, "the last name reaches beyond the cells");
    }

    @Test
    void headsLeaveRoomForCells() {
        MatrixSizes tight = MatrixSizes.of(300, 260, 12, 900, Collections.nCopies(30, 900.0), 300);
        assertTrue(tight.names() <= 150 && tight.heads() <= 156);
        assertTrue(tight.lastColumn(0) >= 4 && tight.lastLine(0) >= 3);
    }

    @Test
    void everyPlaceCanBeBroughtIntoView() {
        MatrixSizes many = sizes(350, 700, 30, 300);
        for (MatrixSpot spot :
                new MatrixSpot[] {new MatrixSpot(0, 0), new MatrixSpot(299, 29), new MatrixSpot(150, 15)}) {
            for (double from : new double[] {0, 200, 5000}) {
                double across = many.showAcross(spot, Math.min(from, many.across()));
                double down = many.showDown(spot, Math.min(from, many.down()));
                assertTrue(across >= 0 && across <= many.across() && down >= 0 && down <= many.down());
                assertTrue(many.x(spot, across) >= many.names() && many.x(spot, across) + many.cell() <= 350.001);
                assertTrue(many.y(spot, down) >= many.heads() && many.y(spot, down) + many.line() <= 700.001);
                assertTrue(many.firstColumn(across) <= spot.column() && spot.column() <= many.lastColumn(across));
                assertTrue(many.firstLine(down) <= spot.line() && spot.line() <= many.lastLine(down));
            }
        }
        MatrixSpot head = new MatrixSpot(150, MatrixSpot.HEAD);
        assertEquals(77, many.showAcross(head, 77));
        assertEquals(0, many.x(head, 77));
    }
}
