package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * A page of an archive in which updates were found.
 *
 * @param number its number among all pages of the archive, from 1
 * @param title its title, or its address if it has none
 * @param address where it was read, according to the archive, or null
 * @param taken when it was read, in the words of the archive, or null
 * @param updates how many updates were found in it
 */
public record ArchivePage(
        int number,
        String title,
        @Nullable String address,
        @Nullable String taken,
        int updates) {
    /** Whether the user means this page. */
    public boolean isCalled(String numberOrAddress) {
        return numberOrAddress.equals(Integer.toString(number)) || numberOrAddress.equals(address);
    }
}
