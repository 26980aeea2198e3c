package app.rundown.ui;

import app.rundown.base.Log;
import app.rundown.fetch.Cancel;
import app.rundown.fetch.Cancelled;
import app.rundown.fetch.PictureAddress;
import app.rundown.ui.PictureState.Coming;
import app.rundown.ui.PictureState.Failed;
import app.rundown.ui.PictureState.Shown;
import app.rundown.ui.PictureState.Unasked;
import app.rundown.ui.PictureState.WayOut;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Screen;

/**
 * The pictures of the open documents. None is fetched before the reader asks for it; what came stays in memory, never
 * on disk, and the ones not looked at for longest make way. On the FX thread.
 */
final class Gallery {
    private static final Unasked UNASKED = new Unasked();

    /** Some 100 MB: about 80 pictures as large as cards show them, on a screen of usual fineness. */
    private static final long MOST_PIXELS = 25_000_000;

    private static final int MOST = 500;

    private final Source source;
    private final Outside outside;
    private final LinkedHashMap<PictureAddress, PictureState> states = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("picture").factory());
    /** Drawing takes much memory for a moment, so it is done for one picture after the other. */
    private final Semaphore drawing = new Semaphore(1);

    private Consumer<PictureAddress> onChange = address -> {};

    /** Gives the bytes of pictures; on any thread. */
    @FunctionalInterface
    interface Source {
        /** Reads a picture; what is thrown holds a sentence. */
        byte[] picture(PictureAddress address, Cancel cancel) throws IOException;
    }

    /** What is done with pictures outside the window. */
    interface Outside {
        /** Puts the address on the clipboard. */
        void copyAddress(PictureAddress address);

        /** Shows the picture in the user's browser, or tells why that can't be. */
        void browse(PictureAddress address);
    }

    Gallery(Source source, Outside outside) {
        this.source = source;
        this.outside = outside;
    }

    Outside outside() {
        return outside;
    }

    /** Who hears that a picture's state is another. */
    void onChange(Consumer<PictureAddress> listener) {
        onChange = listener;
    }

    PictureState state(PictureAddress address) {
        PictureState state = states.get(address);
        return state == null ? UNASKED : state;
    }

    /** The reader wants to see it: fetches it, unless it is here or on its way. */
    void show(PictureAddress address) {
        switch (state(address)) {
            case Coming coming -> {}
            case Shown shown -> {}
            case Unasked unasked -> fetch(address);
            case Failed failed -> fetch(address);
        }
    }

    /** The reader does not want it any more: it is not fetched further, and what is here of it goes. */
    void hide(PictureAddress address) {
        if (states.remove(address) instanceof Coming coming) {
            coming.cancel().press();
        }
        onChange.accept(address);
    }

    /** Lets go of all. */
    void clear() {
        List.copyOf(states.keySet()).forEach(this::hide);
    }

    private void fetch(PictureAddress address) {
        Coming coming = new Coming(new Cancel());
        put(address, coming);
        double scale = Screen.getScreens().stream()
                .mapToDouble(Screen::getOutputScaleX)
                .max()
                .orElse(1);
        CompletableFuture.supplyAsync(() -> get(address, coming.cancel(), scale), threads)
                .exceptionally(failure -> {
                    Log.mistake(Gallery.class, "A picture could not be shown: " + address, failure);
                    return new Failed("The picture can't be shown, by a mistake of the program.", WayOut.BROWSER);
                })
                .thenAcceptAsync(
                        state -> {
                            if (states.get(address) == coming) {
                                put(address, state);
                            }
                        },
                        Platform::runLater);
    }

    private PictureState get(PictureAddress address, Cancel cancel, double scale) {
        try {
            byte[] bytes = source.picture(address, cancel);
            drawing.acquire();
            try {
                return PictureDecoder.decode(bytes, scale);
            } finally {
                drawing.release();
            }
        } catch (Cancelled e) {
            return UNASKED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNASKED;
        } catch (IOException e) {
            return new Failed(String.valueOf(e.getMessage()), WayOut.TRY_AGAIN);
        }
    }

    private void put(PictureAddress address, PictureState state) {
        states.put(address, state);
        long pixels = states.values().stream().mapToLong(Gallery::pixels).sum();
        Iterator<Map.Entry<PictureAddress, PictureState>> oldest =
                states.entrySet().iterator();
        while ((pixels > MOST_PIXELS || states.size() > MOST) && oldest.hasNext()) {
            Map.Entry<PictureAddress, PictureState> entry = oldest.next();
            if (!(entry.getValue() instanceof Coming) && !entry.getKey().equals(address)) {
                pixels -= pixels(entry.getValue());
                oldest.remove();
            }
        }
        onChange.accept(address);
    }

    private static long pixels(PictureState state) {
        return state instanceof Shown shown ? shown.pixels() : 0;
    }
}
