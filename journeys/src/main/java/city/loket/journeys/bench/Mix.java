package city.loket.journeys.bench;

import city.loket.journeys.town.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Clients who do all that can be done with places of one to four slots, while holds run out. */
record Mix(int attempts, Harm harm) {

    private static final int ACTS_EACH = 30;
    private static final Duration LONGER_THAN_A_HOLD = Duration.ofMinutes(6);

    /** Over slots that are free. Half of the way, and at the end, more time passes than a hold has. */
    static Mix of(Town town, SlotStock stock) throws Exception {
        long deadlocks = stock.deadlocks();
        var clients = new ArrayList<MixedClient>();
        for (int i = 0; i < Storm.CLIENTS; i++) {
            clients.add(new MixedClient(town.appointmentApi("an"), town.kioskApi(), stock.starts(), i));
        }
        together(clients);
        town.pass(LONGER_THAN_A_HOLD);
        together(clients);
        town.pass(LONGER_THAN_A_HOLD);
        var promised = clients.stream()
                .flatMap(client -> client.appointments().stream())
                .toList();
        var harm = new Harm(stock.oversold(), stock.lost(promised), 0, stock.deadlocks() - deadlocks);
        return new Mix(clients.stream().mapToInt(MixedClient::attempts).sum(), harm);
    }

    private static void together(List<MixedClient> clients) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var all = threads.invokeAll(clients.stream()
                    .<Callable<Boolean>>map(client -> () -> {
                        client.act(ACTS_EACH);
                        return true;
                    })
                    .toList());
            for (var one : all) {
                one.get();
            }
        }
    }
}
