package app.rundown.quote.word;

/** What a text shows about which pronoun goes with a person. */
public enum Gender {
    /** "he". */
    MALE,
    /** "she". */
    FEMALE,
    /** Not known; fits both. */
    UNKNOWN;

    /** Returns the gender that a letter stands for in the tables. */
    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether both may be true of one person. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
