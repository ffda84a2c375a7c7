package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;
import java.util.Set;

/**
 * What to do when no answer comes.
 *
 * @param after how long one waits
 * @param since from when one counts
 * @param contact whom to ask, and how
 */
public record Silence(Term after, Text since, Text contact, Set<String> onlyFor) implements Part {}
