package city.loket.backend.device;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts the booths of the settings into their offices at each start, and notices when one is silent that promised not to be. */
@Order(2)
@Component
@EnableConfigurationProperties(BoothProperties.class)
class BoothSenders implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BoothSenders.class);

    private final List<BoothSender> senders;
    private final Offices offices;
    private final BoothTable table;
    private final BoothReports reports;
    private final Commands commands;
    private final LoketClock clock;

    BoothSenders(
            BoothProperties settings,
            Offices offices,
            BoothTable table,
            BoothReports reports,
            Commands commands,
            LoketClock clock) {
        this.senders = settings.senders();
        this.offices = offices;
        this.table = table;
        this.reports = reports;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        senders.stream()
                .filter(sender -> offices.find(sender.office()).isEmpty())
                .forEach(sender -> LOG.error(
                        "loket.booth.senders: {} is in no office that is known: {}", sender, sender.office()));
        commands.retried(() -> {
            offices.all().forEach(office -> table.keepSenders(office.id(), names(office.id())));
            byOffice().forEach((office, all) -> all.forEach(sender -> table.put(office, sender.name(), null)));
            return senders.size();
        });
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void listen() {
        var now = clock.instant();
        byOffice().forEach((office, all) -> {
            for (var booth : table.of(office)) {
                all.stream()
                        .filter(sender -> sender.name().equals(booth.name()) && isSilent(sender, booth, now))
                        .forEach(sender -> reports.heard(office, booth, Booth.Hearing.SILENT));
            }
        });
    }

    private boolean isSilent(BoothSender sender, Booth booth, Instant now) {
        return sender.heartbeat() != null
                && table.lastSeen(booth.id()).plus(sender.heartbeat()).isBefore(now);
    }

    private List<String> names(OfficeId office) {
        return byOffice().getOrDefault(office, List.of()).stream()
                .map(BoothSender::name)
                .toList();
    }

    private Map<OfficeId, List<BoothSender>> byOffice() {
        return senders.stream()
                .filter(sender -> offices.find(sender.office()).isPresent())
                .collect(Collectors.groupingBy(
                        sender -> offices.find(sender.office()).orElseThrow().id()));
    }
}
