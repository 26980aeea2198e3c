package app.rundown.ui.picture;

import app.rundown.base.Log;
import app.rundown.fetch.Cancel;
import app.rundown.fetch.Cancelled;
import app.rundown.fetch.PictureAddress;
import app.rundown.ui.picture.PictureState.Failed;
import app.rundown.ui.picture.PictureState.Loading;
import app.rundown.ui.picture.PictureState.NotRequested;
import app.rundown.ui.picture.PictureState.Shown;
import app.rundown.ui.picture.PictureState.WayOut;
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
 * Keeps the pictures of the open documents. A picture is fetched only when the reader asks for it. Pictures stay in
 * memory, never on disk; those not looked at for longest are dropped first. For the FX thread only.
 */
public final class PictureLoader {
    private static final NotRequested UNASKED = new NotRequested();

    /** About 100 MB: some 80 pictures as large as cards show them, on a screen of usual density. */
    private static final long MOST_PIXELS = 25_000_000;

    /** Most states kept. Failures hold no pixels, so {@link #MOST_PIXELS} does not limit them. */
    private static final int MAX_STATES = 500;

    private final Source source;
    private final ExternalActions outside;
    private final LinkedHashMap<PictureAddress, PictureState> states = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("picture").factory());
    /** Decoding needs much memory for a moment, so pictures are decoded one at a time. */
    private final Semaphore drawing = new Semaphore(1);

    private Consumer<PictureAddress> onChange = address -> {};

    /** Reads the bytes of pictures; called on any thread. */
    @FunctionalInterface
    public interface Source {
        /** Reads a picture. The message of an exception is a sentence for the user. */
        byte[] picture(PictureAddress address, Cancel cancel) throws IOException;

        /** Whether reading a picture needs no network. */
        default boolean isLocal(PictureAddress address) {
            return address.isInline();
        }
    }

    /** What can be done with a picture outside the window. */
    public interface ExternalActions {
        /** Copies the picture's address to the clipboard. */
        void copyAddress(PictureAddress address);

        /** Opens the picture in the user's browser, or tells the user why that is not possible. */
        void browse(PictureAddress address);
    }

    /** Creates a loader without pictures. */
    public PictureLoader(Source source, ExternalActions outside) {
        this.source = source;
        this.outside = outside;
    }

    /** Returns what can be done with pictures outside the window. */
    public ExternalActions outside() {
        return outside;
    }

    /** Sets the listener that is told when the state of a picture changes. */
    public void onChange(Consumer<PictureAddress> listener) {
        onChange = listener;
    }

    /** Whether a picture can be shown without the network, because the document or its archive holds it. */
    public boolean isLocal(PictureAddress address) {
        return source.isLocal(address);
    }

    /** Returns the state of a picture; {@link NotRequested} if nobody has asked for it. */
    public PictureState state(PictureAddress address) {
        PictureState state = states.get(address);
        return state == null ? UNASKED : state;
    }

    /** Fetches a picture that the reader wants to see, unless it is here or on its way. */
    public void show(PictureAddress address) {
        switch (state(address)) {
            case Loading coming -> {}
            case Shown shown -> {}
            case NotRequested unasked -> fetch(address);
            case Failed failed -> fetch(address);
        }
    }

    /** Cancels the fetch of a picture that the reader no longer wants, and drops what is kept of it. */
    public void hide(PictureAddress address) {
        if (states.remove(address) instanceof Loading coming) {
            coming.cancel().press();
        }
        onChange.accept(address);
    }

    /** Cancels all fetches and drops all pictures. */
    public void clear() {
        List.copyOf(states.keySet()).forEach(this::hide);
    }

    private void fetch(PictureAddress address) {
        Loading coming = new Loading(new Cancel());
        put(address, coming);
        double scale = Screen.getScreens().stream()
                .mapToDouble(Screen::getOutputScaleX)
                .max()
                .orElse(1);
        CompletableFuture.supplyAsync(() -> get(address, coming.cancel(), scale), threads)
                .exceptionally(failure -> {
                    Log.bug(PictureLoader.class, "A picture could not be shown: " + address, failure);
                    return new Failed("The picture can't be shown because of a bug in Rundown.", WayOut.BROWSER);
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
        long pixels = states.values().stream().mapToLong(PictureLoader::pixels).sum();
        Iterator<Map.Entry<PictureAddress, PictureState>> oldest =
                states.entrySet().iterator();
        while ((pixels > MOST_PIXELS || states.size() > MAX_STATES) && oldest.hasNext()) {
            Map.Entry<PictureAddress, PictureState> entry = oldest.next();
            if (!(entry.getValue() instanceof Loading) && !entry.getKey().equals(address)) {
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
