package city.loket.backend.catalogue;

import java.util.Set;

/** What a service says of some of its variants, or of all. */
public interface Part {

    /** The codes of the variants that it concerns; empty when it concerns all. */
    Set<String> onlyFor();

    default boolean concerns(String variant) {
        return onlyFor().isEmpty() || onlyFor().contains(variant);
    }
}
