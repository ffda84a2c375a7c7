package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.CatalogueImported;
import city.loket.backend.office.ClosuresChanged;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Round;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the slots again when a day has begun, and whenever what they follow from has changed. */
@Component
@EnableConfigurationProperties(SlotProperties.class)
class SlotRound implements Round {

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

    /** In the transaction of the change itself. */
    @EventListener
    void plan(ClosuresChanged changed) {
        build(offices.get(changed.office()));
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void walk(Instant now) {
        offices.all().stream()
                .filter(office -> !office.day(now).equals(planned.get(office.id())))
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
