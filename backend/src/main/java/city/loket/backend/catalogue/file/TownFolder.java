package city.loket.backend.catalogue.file;

import java.util.List;
import java.util.Optional;

/** A municipality's folder; its name is the municipality's code. */
public record TownFolder(String code, List<TownFile> files) {

    private static final String MUNICIPALITY = "municipality";

    boolean isWellNamed() {
        return code.matches("[a-z][a-z0-9-]{1,39}");
    }

    Optional<TownFile> municipality() {
        return files.stream().filter(file -> file.name().equals(MUNICIPALITY)).findFirst();
    }

    List<TownFile> services() {
        return files.stream().filter(file -> !file.name().equals(MUNICIPALITY)).toList();
    }
}
