package city.loket.backend.calling.reception;

import city.loket.backend.catalogue.Search;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Tokens;
import city.loket.backend.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on reception's list.
 *
 * @param counter where the visitor is called to or served; {@code null} when at none
 */
record Presence(Visit visit, Service service, @Nullable String counter) {

    Where where() {
        return Where.of(visit.status());
    }

    /** What the visitor can say: the number, or the code of the slip. */
    String name() {
        var number = visit.numberText();
        return number == null ? visit.code() : number;
    }

    /** Whether typed letters may mean this one: its number, its code, or its service. */
    boolean fits(String typed) {
        return name().contains(Tokens.tidy(typed)) || new Search(typed).finds(service);
    }
}
