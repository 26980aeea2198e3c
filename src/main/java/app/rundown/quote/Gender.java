package app.rundown.quote;

/** What a text tells about how to refer to a person. */
enum Gender {
    /** "he". */
    MALE,
    /** "she". */
    FEMALE,
    /** Either; goes with both. */
    UNKNOWN;

    /** The gender of a letter in the tables. */
    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether both may be said of one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
