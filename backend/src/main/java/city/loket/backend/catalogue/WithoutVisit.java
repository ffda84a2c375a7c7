package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done without coming. */
public record WithoutVisit(How how, Text text, @Nullable URI link, Set<String> onlyFor) implements Part {

    public enum How {
        ONLINE,
        POST,
        PHONE,
        MAIL
    }
}
