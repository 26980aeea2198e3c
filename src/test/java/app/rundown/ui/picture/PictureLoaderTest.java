package app.rundown.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.PictureAddress;
import app.rundown.ui.FxThread;
import app.rundown.ui.PlainPictures;
import app.rundown.ui.Waiting;
import app.rundown.ui.picture.PictureState.Failed;
import app.rundown.ui.picture.PictureState.Loading;
import app.rundown.ui.picture.PictureState.NotRequested;
import app.rundown.ui.picture.PictureState.Shown;
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
class PictureLoaderTest {
    private static final PictureLoader.ExternalActions NOBODY = new PictureLoader.ExternalActions() {
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
    private static void show(PictureLoader pictureLoader, Predicate<PictureState> wanted, PictureAddress... addresses) {
        for (PictureAddress address : addresses) {
            CompletableFuture<Void> reached = new CompletableFuture<>();
            FxThread.run(() -> {
                pictureLoader.onChange(changed -> {
                    if (changed.equals(address) && wanted.test(pictureLoader.state(address))) {
                        reached.complete(null);
                    }
                });
                pictureLoader.show(address);
            });
            Waiting.on(reached);
        }
    }

    private PictureLoader gallery(byte[] picture) {
        return new PictureLoader(
                (address, cancel) -> {
                    asked.add(address);
                    return picture;
                },
                NOBODY);
    }

    @Test
    void asksOnlyOnceForWhatIsHere() {
        PictureLoader pictureLoader = gallery(PlainPictures.picture(30, 20, "png"));
        assertInstanceOf(NotRequested.class, FxThread.call(() -> pictureLoader.state(address(1))));
        show(pictureLoader, Shown.class::isInstance, address(1));
        FxThread.run(() -> pictureLoader.show(address(1)));
        assertInstanceOf(Shown.class, FxThread.call(() -> pictureLoader.state(address(1))));
        assertInstanceOf(NotRequested.class, FxThread.call(() -> pictureLoader.state(address(2))));
        assertEquals(List.of(address(1)), asked);
    }

    @Test
    void theOnesNotLookedAtForLongestMakeWay() {
        PictureLoader pictureLoader = gallery(PlainPictures.picture(640, 480, "png"));
        PictureAddress[] first =
                IntStream.range(0, 80).mapToObj(PictureLoaderTest::address).toArray(PictureAddress[]::new);
        show(pictureLoader, Shown.class::isInstance, first);
        assertInstanceOf(Shown.class, FxThread.call(() -> pictureLoader.state(address(0))));
        show(pictureLoader, Shown.class::isInstance, address(100), address(101), address(102));
        assertInstanceOf(
                Shown.class, FxThread.call(() -> pictureLoader.state(address(0))), "it was looked at just before");
        assertInstanceOf(NotRequested.class, FxThread.call(() -> pictureLoader.state(address(1))));
        assertInstanceOf(Shown.class, FxThread.call(() -> pictureLoader.state(address(102))));
        long kept = FxThread.call(() -> IntStream.range(0, 110)
                .mapToObj(i -> pictureLoader.state(address(i)))
                .mapToLong(state -> state instanceof Shown shown ? shown.pixels() : 0)
                .sum());
        assertTrue(kept <= 25_000_000 && kept > 24_000_000, kept + " pixels");
    }

    @Test
    void aFailureIsToldAndMayBeTriedAgain() {
        PictureLoader pictureLoader = new PictureLoader(
                (address, cancel) -> {
                    asked.add(address);
                    if (asked.size() == 1) {
                        throw new IOException("The boat has sunk.");
                    }
                    return PlainPictures.picture(30, 20, "jpg");
                },
                NOBODY);
        show(pictureLoader, Failed.class::isInstance, address(1));
        assertEquals(
                new Failed("The boat has sunk.", WayOut.TRY_AGAIN),
                FxThread.call(() -> pictureLoader.state(address(1))));
        show(pictureLoader, Shown.class::isInstance, address(1));
        assertEquals(2, asked.size());
    }

    @Test
    void whatIsNotWantedAnyMoreIsGivenUp() {
        CompletableFuture<Cancel> fetching = new CompletableFuture<>();
        CompletableFuture<byte[]> arriving = new CompletableFuture<>();
        PictureLoader pictureLoader = new PictureLoader(
                (address, cancel) -> {
                    fetching.complete(cancel);
                    return arriving.join();
                },
                NOBODY);
        show(pictureLoader, Loading.class::isInstance, address(1));
        Cancel cancel = fetching.join();
        FxThread.run(pictureLoader::clear);
        assertTrue(cancel.isPressed());
        arriving.complete(PlainPictures.picture(30, 20, "png"));
        show(pictureLoader, Shown.class::isInstance, address(2));
        assertInstanceOf(
                NotRequested.class,
                FxThread.call(() -> pictureLoader.state(address(1))),
                "a late picture must not be shown");
    }
}
