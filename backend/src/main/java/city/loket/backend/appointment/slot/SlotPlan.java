package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.catalogue.StaffingPlan;
import city.loket.backend.catalogue.StaffingPlans;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.LoketClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the slots of an office as its opening hours, closures and staffing plan want them, and touches only what differs. */
@Component
public class SlotPlan {

    private final Services services;
    private final StaffingPlans plans;
    private final OfficeCalendars calendars;
    private final PlannedSlots slots;
    private final LoketClock clock;

    SlotPlan(Services services, StaffingPlans plans, OfficeCalendars calendars, PlannedSlots slots, LoketClock clock) {
        this.services = services;
        this.plans = plans;
        this.calendars = calendars;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * In the caller's transaction, group by group and slot by slot in ascending order; both days included. A slot that is booked
     * stays: the plan may take its capacity, and what is booked beyond that becomes {@code extra}, on record.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void build(Office office, LocalDate from, LocalDate to) {
        var within = new OpenTime(
                from.atStartOfDay(office.zone()).toInstant(),
                to.plusDays(1).atStartOfDay(office.zone()).toInstant());
        for (var plan : plans.of(office.id())) {
            var group = plan.group().id();
            var planned = grid(office, plan).between(from, to);
            if (!SlotChanges.between(slots.locked(office.id(), group, within), planned)
                    .isEmpty()) {
                slots.lock(group);
                var changes = SlotChanges.between(slots.locked(office.id(), group, within), planned);
                slots.apply(office.id(), group, changes, clock.instant());
            }
        }
    }

    private SlotGrid grid(Office office, StaffingPlan plan) {
        var open = services.of(office.id()).stream()
                .filter(service -> service.group().id() == plan.group().id())
                .map(Service::code)
                .map(code -> calendars.of(office, code))
                .toList();
        return new SlotGrid(office.zone(), plan, open);
    }
}
