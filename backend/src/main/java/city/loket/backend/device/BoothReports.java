package city.loket.backend.device;

import city.loket.backend.device.Booth.Hearing;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is heard of booths: by their kiosks, or by themselves. Screens are woken only when that changes. */
@Component
class BoothReports {

    private final BoothTable table;
    private final Commands commands;
    private final ApplicationEventPublisher events;

    BoothReports(BoothTable table, Commands commands, ApplicationEventPublisher events) {
        this.table = table;
        this.commands = commands;
        this.events = events;
    }

    /** All the booths of a kiosk; those that it names no more are taken away. */
    void of(Actor.Device kiosk, OfficeId office, List<BoothHealth> booths) {
        var names = booths.stream().map(BoothHealth::name).toList();
        var known = new HashSet<>(table.of(office).stream().map(Booth::name).toList());
        booths.stream()
                .filter(booth -> !known.contains(booth.name()))
                .forEach(booth -> table.put(office, booth.name(), kiosk));
        table.keepOnly(kiosk, names);
        for (var booth : table.of(office)) {
            booths.stream()
                    .filter(health -> health.name().equals(booth.name()))
                    .forEach(health -> heard(office, booth, health.hearing()));
        }
    }

    void heard(OfficeId office, Booth booth, Hearing hearing) {
        if (hearing == Hearing.OK) {
            table.seen(booth.id());
        }
        if (hearing != booth.hearing()) {
            commands.retried(() -> {
                events.publishEvent(new BoothsChanged(office));
                table.heard(booth.id(), hearing);
                return hearing;
            });
        }
    }
}
