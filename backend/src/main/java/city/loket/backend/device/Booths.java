package city.loket.backend.device;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The photo booths of offices. What changes anything runs in the caller's transaction, and first tells of it ({@link BoothsChanged}). */
@Component
public class Booths {

    private final BoothTable table;
    private final PhotoTimes times;
    private final ApplicationEventPublisher events;

    Booths(BoothTable table, PhotoTimes times, ApplicationEventPublisher events) {
        this.table = table;
        this.times = times;
        this.events = events;
    }

    public BoothState state(Office office) {
        return new BoothState(table.of(office.id()), times.perPhoto(office));
    }

    /** The booth of this name, which this kiosk hears; it is added when it was not known yet. */
    public BoothId heardBy(Actor.Device kiosk, OfficeId office, String name) {
        return named(office, name).map(Booth::id).orElseGet(() -> table.put(office, name, kiosk));
    }

    public Optional<Booth> named(OfficeId office, String name) {
        return table.of(office).stream()
                .filter(booth -> booth.name().equals(name))
                .findFirst();
    }

    /** The booth took one person's photo, and that long for it: another sign that it is alive. */
    public void photographed(OfficeId office, BoothId booth, Optional<Duration> took) {
        took.ifPresent(time -> times.add(office, booth, time));
        table.seen(booth);
    }

    /**
     * Staff say that the booth is out of order. One that was switched off before keeps who did it and why.
     *
     * @throws Refusal {@code unknown_booth}
     */
    public void outOfOrder(OfficeId office, BoothId booth, Actor.Staff staff, String reason) {
        turning(office, booth);
        if (table.switchOff(booth, staff, reason)) {
            table.record(booth, staff, false, reason);
        }
    }

    /** @throws Refusal {@code unknown_booth} */
    public void workingAgain(OfficeId office, BoothId booth, Actor.Staff staff) {
        turning(office, booth);
        if (table.switchOn(booth)) {
            table.record(booth, staff, true, null);
        }
    }

    private void turning(OfficeId office, BoothId id) {
        events.publishEvent(new BoothsChanged(office));
        if (table.of(office).stream().noneMatch(booth -> booth.id().equals(id))) {
            throw new Refusal(Refusal.Code.UNKNOWN_BOOTH, "No booth " + id.value() + " here");
        }
    }
}
