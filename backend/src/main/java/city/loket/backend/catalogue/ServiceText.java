package city.loket.backend.catalogue;

import java.util.List;

/** A service in one language: its name, one plain sentence, its price, and what to bring. */
public record ServiceText(String name, String hint, String price, List<String> bring) {

    public ServiceText {
        bring = List.copyOf(bring);
    }
}
