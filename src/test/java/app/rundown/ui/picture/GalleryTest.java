package app.rundown.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.PictureAddress;
import app.rundown.ui.Fx;
import app.rundown.ui.Painted;
import app.rundown.ui.picture.PictureState.Coming;
import app.rundown.ui.picture.PictureState.Failed;
import app.rundown.ui.picture.PictureState.Shown;
import app.rundown.ui.picture.PictureState.Unasked;
import app.rundown.ui.picture.PictureState.WayOut;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checks which pictures are kept, and for how long. */
@Timeout(60)
class GalleryTest {
    private static final Gallery.Outside NOBODY = new Gallery.Outside() {
        @Override
        public void copyAddress(PictureAddress address) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public void browse(PictureAddress address) {
            throw new AssertionError("nobody asked for it");
        }
    };

    private final List<PictureAddress> asked = new CopyOnWriteArrayList<>();

    private static PictureAddress address(int number) {
        return PictureAddress.of("https://pictures.example/" + number).orElseThrow();
    }

    /** Shows pictures, and waits for each until its state is as wanted. */
    private static void show(Gallery gallery, Predicate<PictureState> wanted, PictureAddress... addresses) {
        for (PictureAddress address : addresses) {
            CompletableFuture<Void> reached = new CompletableFuture<>();
            Fx.run(() -> {
                gallery.onChange(changed -> {
                    if (changed.equals(address) && wanted.test(gallery.state(address))) {
                        reached.complete(null);
                    }
                });
                gallery.show(address);
            });
            reached.join();
        }
    }

    private Gallery gallery(byte[] picture) {
        return new Gallery(
                (address, cancel) -> {
                    asked.add(address);
                    return picture;
                },
                NOBODY);
    }

    @Test
    void asksOnlyOnceForWhatIsHere() {
        Gallery gallery = gallery(Painted.picture(30, 20, "png"));
        assertInstanceOf(Unasked.class, Fx.call(() -> gallery.state(address(1))));
        show(gallery, Shown.class::isInstance, address(1));
        Fx.run(() -> gallery.show(address(1)));
        assertInstanceOf(Shown.class, Fx.call(() -> gallery.state(address(1))));
        assertInstanceOf(Unasked.class, Fx.call(() -> gallery.state(address(2))));
        assertEquals(List.of(address(1)), asked);
    }

    @Test
    void theOnesNotLookedAtForLongestMakeWay() {
        Gallery gallery = gallery(Painted.picture(640, 480, "png"));
        PictureAddress[] first =
                IntStream.range(0, 80).mapToObj(GalleryTest::address).toArray(PictureAddress[]::new);
        show(gallery, Shown.class::isInstance, first);
        assertInstanceOf(Shown.class, Fx.call(() -> gallery.state(address(0))));
        show(gallery, Shown.class::isInstance, address(100), address(101), address(102));
        assertInstanceOf(Shown.class, Fx.call(() -> gallery.state(address(0))), "it was looked at just before");
        assertInstanceOf(Unasked.class, Fx.call(() -> gallery.state(address(1))));
        assertInstanceOf(Shown.class, Fx.call(() -> gallery.state(address(102))));
        long kept = Fx.call(() -> IntStream.range(0, 110)
                .mapToObj(i -> gallery.state(address(i)))
                .mapToLong(state -> state instanceof Shown shown ? shown.pixels() : 0)
                .sum());
        assertTrue(kept <= 25_000_000 && kept > 24_000_000, kept + " pixels");
    }

    @Test
    void aFailureIsToldAndMayBeTriedAgain() {
        Gallery gallery = new Gallery(
                (address, cancel) -> {
                    asked.add(address);
                    if (asked.size() == 1) {
                        throw new IOException("The boat has sunk.");
                    }
                    return Painted.picture(30, 20, "jpg");
                },
                NOBODY);
        show(gallery, Failed.class::isInstance, address(1));
        assertEquals(new Failed("The boat has sunk.", WayOut.TRY_AGAIN), Fx.call(() -> gallery.state(address(1))));
        show(gallery, Shown.class::isInstance, address(1));
        assertEquals(2, asked.size());
    }

    @Test
    void whatIsNotWantedAnyMoreIsGivenUp() {
        CompletableFuture<Cancel> fetching = new CompletableFuture<>();
        CompletableFuture<byte[]> arriving = new CompletableFuture<>();
        Gallery gallery = new Gallery(
                (address, cancel) -> {
                    fetching.complete(cancel);
                    return arriving.join();
                },
                NOBODY);
        show(gallery, Coming.class::isInstance, address(1));
        Cancel cancel = fetching.join();
        Fx.run(gallery::clear);
        assertTrue(cancel.isPressed());
        arriving.complete(Painted.picture(30, 20, "png"));
        show(gallery, Shown.class::isInstance, address(2));
        assertInstanceOf(Unasked.class, Fx.call(() -> gallery.state(address(1))), "a late picture must not be shown");
    }
}
