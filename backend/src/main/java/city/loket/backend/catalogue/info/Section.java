package city.loket.backend.catalogue.info;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a service's page and what stands below it.
 *
 * @param kind how it is drawn: {@code checklist}, {@code steps} or {@code plain}
 */
record Section(String kind, String title, List<Item> items) {

    /**
     * One line of it.
     *
     * @param notes smaller, below: a condition, how long it is valid, whom it concerns
     * @param link where more is to be found; {@code null} when nowhere
     */
    record Item(String text, List<String> notes, @Nullable String link) {

        static Item of(String text, @Nullable String... notes) {
            return new Item(text, Stream.of(notes).filter(Objects::nonNull).toList(), null);
        }

        Item linked(@Nullable Object address) {
            return new Item(text, notes, address == null ? null : address.toString());
        }
    }
}
