package city.loket.kiosk.backend;

import java.util.List;
import java.util.UUID;

/**
 * What this kiosk asks of the backend. Every call may block for some seconds and throws {@link BackendUnreachable} when no
 * answer came, {@link BackendRefusal} when the answer is no. A command repeated with the same id is done once.
 */
public interface Backend {

    Office office();

    /** The services of the office in the order of the catalogue. */
    List<OfferedService> services();

    /** What a scanned or typed code stands for; changes nothing. */
    CodeAnswer read(String code);

    /** Registers an arrival: the answer is {@code ISSUING} with its number, or {@code AT_BOOTH} without one. */
    Visit arrive(UUID command, Arrival arrival);

    Visit visit(long id);

    /** A slip is presented, and these persons have a photo now; first what the booth has signalled is used up. */
    Visit photos(UUID command, long visit, List<Photo> photos);

    /** Asks for the number of a visit whose photos are complete. */
    Visit number(UUID command, long visit);

    /** Says that this kiosk still holds the number while its ticket is on the way. */
    void renew(long visit);

    void printed(UUID command, long visit, PrintReport report);

    void known(UUID command, long visit, Known how);

    /** The visitor gives up for want of a photo, and gives the place of an appointment back. */
    void leaveWithoutPhoto(UUID command, long visit);

    /** This booth took one person's photo. */
    void boothSignal(UUID command, String booth);

    void health(Health health);

    /** The office's appointment book. */
    Places places();
}
