package city.loket.backend.catalogue.file;

/**
 * A file of a municipality's folder.
 *
 * @param path for people to find it, such as {@code leuven/orange-card.yaml}
 * @param yaml {@link #UNREADABLE} when the file could not be opened
 */
public record TownFile(String path, String yaml) {

    /** What a decoder writes for bytes that are no UTF-8. */
    static final String UNREADABLE = "\ufffd";

    /** Whether it could be read as UTF-8 text. */
    boolean isReadable() {
        return !yaml.contains(UNREADABLE);
    }

    /** Its name without folder and ending; a service's is its code. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }
}
