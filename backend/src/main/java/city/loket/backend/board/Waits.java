package city.loket.backend.board;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.TicketNumber;
import city.loket.backend.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How long it takes, by the letter of the number. */
@Component
class Waits {

    private final Services services;
    private final Estimates estimates;

    Waits(Services services, Estimates estimates) {
        this.services = services;
        this.estimates = estimates;
    }

    /** For each letter that somebody waits with, behind the last of them; in the order of the letters. */
    List<Board.Wait> of(OfficeId office, List<Visit> waiting) {
        var last = new TreeMap<Character, ServiceId>();
        waiting.forEach(visit -> Optional.ofNullable(visit.number())
                .map(TicketNumber::letter)
                .ifPresent(letter -> last.put(letter, visit.service())));
        if (last.isEmpty()) {
            return List.of();
        }
        var outlook = estimates.of(office);
        return last.entrySet().stream()
                .map(entry -> wait(entry.getKey(), outlook.forNewcomer(services.get(office, entry.getValue()))))
                .toList();
    }

    private static Board.Wait wait(char letter, Estimate estimate) {
        return new Board.Wait(letter, estimate.certainty(), estimate.minutes(), estimate.from(), estimate.to());
    }
}
