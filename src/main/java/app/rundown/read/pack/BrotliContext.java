package app.rundown.read.pack;

/** In which context a byte stands, by the two bytes before it (RFC 7932, section 7.1). */
enum BrotliContext {
    /** The lower bits of the byte before. */
    LOW,
    /** The upper bits of the byte before. */
    HIGH,
    /** For text. */
    TEXT,
    /** For numbers. */
    NUMBERS;

    private static final BrotliContext[] ALL = values();

    /** For each ASCII letter before, its class as a letter from A on. */
    private static final String CLASSES = "AAAAAAAAABBAABAAAAAAAAAAAAAAAAAACDEDDFDEGHDDIDJDLLLLLLLLLLIIGKHD"
            + "DMNNNMNNNMNNNNNMNNNNNMNNNNNGDHDDDOPPPOPPPOPPPPPOPPPPPOPPPPPGDHDA";

    /** Returns the context of a number from 0 to 3. */
    static BrotliContext of(int number) {
        return ALL[number];
    }

    /**
     * Returns the number of the context, from 0 to 63.
     *
     * @param last the byte before
     * @param second the byte before that
     */
    int number(int last, int second) {
        return switch (this) {
            case LOW -> last & 63;
            case HIGH -> last >> 2;
            case TEXT -> last(last) | second(second);
            case NUMBERS -> size(last) << 3 | size(second);
        };
    }

    private static int last(int b) {
        if (b < 128) {
            return CLASSES.charAt(b) - 'A' << 2;
        }
        return b < 192 ? b & 1 : 2 | b & 1;
    }

    private static int second(int b) {
        if (b >= 'a' && b <= 'z') {
            return 3;
        }
        if (b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 224) {
            return 2;
        }
        return b > ' ' && b < 127 ? 1 : 0;
    }

    private static int size(int b) {
        if (b < 64) {
            return b == 0 ? 0 : b < 16 ? 1 : 2;
        }
        if (b < 192) {
            return b < 128 ? 3 : 4;
        }
        return b < 240 ? 5 : b < 255 ? 6 : 7;
    }
}
