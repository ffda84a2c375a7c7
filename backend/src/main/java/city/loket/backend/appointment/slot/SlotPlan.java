package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.catalogue.StaffingPlan;
import city.loket.backend.catalogue.StaffingPlans;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendars;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes the slots of an office as its opening hours, closures and staffing plan want them, and touches only what differs. */
@Component
public class SlotPlan {

    private final Services services;
    private final StaffingPlans plans;
    private final OfficeCalendars calendars;
    private final SlotTable table;

    SlotPlan(Services services, StaffingPlans plans, OfficeCalendars calendars, SlotTable table) {
        this.services = services;
        this.plans = plans;
        this.calendars = calendars;
        this.table = table;
    }

    /**
     * In the caller's transaction, group by group in ascending order, both days included. A slot that is booked stays: the plan
     * may take its capacity, and what is booked beyond that becomes {@code extra}, on record.
     */
    public void build(Office office, LocalDate from, LocalDate to) {
        plans.of(office.id()).forEach(plan -> build(office, plan, from, to));
    }

    private void build(Office office, StaffingPlan plan, LocalDate from, LocalDate to) {
        var group = plan.group().id();
        var within = new Span(
                from.atStartOfDay(office.zone()).toInstant(),
                to.plusDays(1).atStartOfDay(office.zone()).toInstant());
        var planned = grid(office, plan).between(from, to);
        var present = table.locked(office.id(), group, within);
        var taken = table.taken(office.id(), group, within);
        var changes = SlotChanges.between(present, planned, moment ->
                (int) taken.stream().filter(span -> span.contains(moment)).count());
        table.apply(office.id(), group, changes);
    }

    private SlotGrid grid(Office office, StaffingPlan plan) {
        var open = services.of(office.id()).stream()
                .filter(service -> service.group().equals(plan.group().code()))
                .map(Service::code)
                .map(code -> calendars.of(office, code))
                .toList();
        return new SlotGrid(office.zone(), plan, open);
    }
}
