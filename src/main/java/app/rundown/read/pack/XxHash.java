package app.rundown.read.pack;

/** The checksum of Zstandard: XXH64 with seed 0, as RFC 8878 refers to it. */
final class XxHash {
    private static final long P1 = 0x9E3779B185EBCA87L;
    private static final long P2 = 0xC2B2AE3D27D4EB4FL;
    private static final long P3 = 0x165667B19E3779F9L;
    private static final long P4 = 0x85EBCA77C2B2AE63L;
    private static final long P5 = 0x27D4EB2F165667C5L;

    private XxHash() {}

    /** Returns the checksum of what was written from an offset on. */
    static long of(Output out, int from) {
        int at = from;
        int length = out.size() - from;
        long hash = P5;
        if (length >= 32) {
            long[] four = {P1 + P2, P2, 0, -P1};
            for (; out.size() - at >= 32; at += 32) {
                for (int i = 0; i < 4; i++) {
                    four[i] = round(four[i], out.number(at + 8 * i, 8));
                }
            }
            hash = Long.rotateLeft(four[0], 1)
                    + Long.rotateLeft(four[1], 7)
                    + Long.rotateLeft(four[2], 12)
                    + Long.rotateLeft(four[3], 18);
            for (long one : four) {
                hash = (hash ^ round(0, one)) * P1 + P4;
            }
        }
        hash += length;
        for (; out.size() - at >= 8; at += 8) {
            hash = Long.rotateLeft(hash ^ round(0, out.number(at, 8)), 27) * P1 + P4;
        }
        if (out.size() - at >= 4) {
            hash = Long.rotateLeft(hash ^ out.number(at, 4) * P1, 23) * P2 + P3;
            at += 4;
        }
        for (; at < out.size(); at++) {
            hash = Long.rotateLeft(hash ^ out.number(at, 1) * P5, 11) * P1;
        }
        hash = (hash ^ hash >>> 33) * P2;
        hash = (hash ^ hash >>> 29) * P3;
        return hash ^ hash >>> 32;
    }

    private static long round(long held, long next) {
        return Long.rotateLeft(held + next * P2, 31) * P1;
    }
}
