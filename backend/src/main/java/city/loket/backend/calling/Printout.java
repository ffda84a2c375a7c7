package city.loket.backend.calling;

import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.Visit;
import java.util.Optional;

/**
 * What a desk's printer prints: a page of ours for narrow paper (docs/decisions/119).
 *
 * @param page its address within the backend
 * @param copy whether other paper with the number may lie about; the page then says so
 */
public record Printout(String page, boolean copy) {

    /** @param before what was known of the ticket's paper before this one */
    public static Printout of(Visit before) {
        var copy =
                Optional.ofNullable(before.paper()).filter(PaperFate::mayBeOut).isPresent();
        var page = "/console/paper/" + before.id().value();
        return new Printout(copy ? page + "?copy=true" : page, copy);
    }
}
