package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.api.KioskApi;
import city.loket.journeys.api.KioskApi.Arrival;
import city.loket.journeys.api.Visit;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class KilledBackendTest {

    private static final int KIOSKS = 4;

    private final Map<UUID, Visit> acknowledged = new ConcurrentHashMap<>();
    private final Queue<UUID> cutOff = new ConcurrentLinkedQueue<>();

    @Test
    void every_ticket_acknowledged_before_kill_9_is_there_afterwards_and_none_twice() {
        try (var town = Town.empty("killed").start(App.BACKEND);
                var kiosks = Executors.newFixedThreadPool(KIOSKS)) {
            for (int i = 0; i < KIOSKS; i++) {
                kiosks.execute(() -> takeTicketsUntilCutOff(town.kioskApi()));
            }
            await().until(() -> acknowledged.size() >= 100);
            town.process(App.BACKEND).kill();
            awaitEnd(kiosks);

            town.start(App.BACKEND);

            assertEveryTicketIsThereOnce(town);
            assertTheCutOffKiosksCanAskAgain(town.kioskApi());
            assertEveryTicketIsThereOnce(town);
        }
    }

    private void takeTicketsUntilCutOff(KioskApi kiosk) {
        while (true) {
            var command = UUID.randomUUID();
            try {
                acknowledged.put(
                        command,
                        kiosk.arrive(Arrival.walkIn("document-pickup"), command).as(Visit.class));
            } catch (UncheckedIOException killed) {
                cutOff.add(command);
                return;
            }
        }
    }

    private static void awaitEnd(ExecutorService kiosks) {
        kiosks.shutdown();
        await().until(kiosks::isTerminated);
    }

    private void assertTheCutOffKiosksCanAskAgain(KioskApi kiosk) {
        assertThat(cutOff).hasSize(KIOSKS);
        for (var command : cutOff) {
            var visit = kiosk.arrive(Arrival.walkIn("document-pickup"), command).as(Visit.class);
            assertThat(acknowledged.put(command, visit)).isNull();
        }
        acknowledged.forEach((command, visit) -> assertThat(kiosk.arrive(Arrival.walkIn("document-pickup"), command)
                        .as(Visit.class)
                        .number())
                .isEqualTo(visit.number()));
    }

    private void assertEveryTicketIsThereOnce(Town town) {
        var stored = Visitors.of(town).since(0);
        assertThat(stored).extracting(Visitors.Row::number).doesNotHaveDuplicates();
        assertThat(stored)
                .extracting(Visitors.Row::id, Visitors.Row::number)
                .containsAll(acknowledged.values().stream()
                        .map(visit -> tuple(visit.id(), visit.number()))
                        .toList());
    }
}
