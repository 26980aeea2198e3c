package app.rundown.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Collects the bytes of an answer, and closes the connection once there are too many. {@link HttpFetch} then gets one
 * byte more than the limit, which tells it that there was more.
 */
final class LimitedBodySubscriber implements BodySubscriber<byte[]> {
    private final int most;
    private final long expected;
    private final Progress progress;
    private final List<byte[]> parts = new ArrayList<>();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;
    private int size;

    /**
     * Collects up to a limit.
     *
     * @param most the most bytes of a whole answer; below zero to take none at all
     * @param expected the number of bytes that the server declares, or -1
     * @param progress is told how many bytes have come
     */
    LimitedBodySubscriber(int most, long expected, Progress progress) {
        this.most = most;
        this.expected = expected;
        this.progress = progress;
    }

    /** Returns one that takes no byte, for answers that are refused because of their headers. */
    static LimitedBodySubscriber nothing() {
        return new LimitedBodySubscriber(-1, -1, Progress.NONE);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (most < 0) {
            given.cancel();
            body.complete(new byte[0]);
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] part = new byte[Math.min(buffer.remaining(), most + 1 - size)];
            buffer.get(part);
            parts.add(part);
            size += part.length;
        }
        progress.at(size, expected);
        if (size > most && !body.isDone()) {
            if (subscription != null) {
                subscription.cancel();
            }
            body.complete(joined());
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        if (!body.isDone()) {
            body.complete(joined());
        }
    }

    private byte[] joined() {
        byte[] whole = new byte[size];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        parts.clear();
        return whole;
    }
}
