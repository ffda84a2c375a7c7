package city.loket.backend.catalogue.file;

/**
 * A file of a municipality's folder.
 *
 * @param path for people to find it, such as {@code leuven/orange-card.yaml}
 */
public record TownFile(String path, String yaml) {

    /** Its name without folder and ending; a service's is its code. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }
}
