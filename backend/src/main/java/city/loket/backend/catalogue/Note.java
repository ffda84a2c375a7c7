package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import java.util.Set;

/** One thing to do or to know. */
public record Note(Text text, Set<String> onlyFor) implements Part {}
