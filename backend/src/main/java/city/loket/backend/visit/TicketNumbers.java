package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import java.time.LocalDate;

/** Gives numbers; each once per office, office day and letter. */
public interface TicketNumbers {

    /** The next number of this series; the caller holds the office's queue lock and is inside its transaction. */
    TicketNumber next(OfficeId office, LocalDate day, char letter);
}
