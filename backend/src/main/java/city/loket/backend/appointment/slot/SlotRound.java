package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.CatalogueImported;
import city.loket.backend.office.ClosuresChanged;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.ClockDriven;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans the slots again when a day has begun, and whenever what they follow from has changed. */
@Component
@EnableConfigurationProperties(SlotProperties.class)
class SlotRound {

    private final SlotPlan plan;
    private final SlotProperties slots;
    private final Offices offices;
    private final Commands commands;
    private final LoketClock clock;
    private final Map<OfficeId, LocalDate> planned = new ConcurrentHashMap<>();

    SlotRound(SlotPlan plan, SlotProperties slots, Offices offices, Commands commands, LoketClock clock) {
        this.plan = plan;
        this.slots = slots;
        this.offices = offices;
        this.commands = commands;
        this.clock = clock;
    }

    @EventListener
    void plan(CatalogueImported imported) {
        offices.all().forEach(this::retried);
    }

    @EventListener
    void plan(ClockDriven driven) {
        walk();
    }

    /** In the transaction of the change itself. */
    @EventListener
    void plan(ClosuresChanged changed) {
        build(offices.get(changed.office()));
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void walk() {
        offices.all().stream()
                .filter(office -> !today(office).equals(planned.get(office.id())))
                .forEach(this::retried);
    }

    private void retried(Office office) {
        planned.put(office.id(), commands.retried(() -> build(office)));
    }

    private LocalDate build(Office office) {
        var today = today(office);
        plan.build(office, today, today.plusDays(slots.horizonDays()));
        return today;
    }

    private LocalDate today(Office office) {
        return office.day(clock.instant());
    }
}
