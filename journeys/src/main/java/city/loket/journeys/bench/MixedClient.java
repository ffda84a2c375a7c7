package city.loket.journeys.bench;

import city.loket.journeys.api.AppointmentApi;
import city.loket.journeys.api.AppointmentApi.Booked;
import city.loket.journeys.api.AppointmentApi.Place;
import city.loket.journeys.api.KioskApi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Books, holds, confirms, moves, cancels, and sometimes just goes away, for parties that need one to four slots. */
final class MixedClient {

    /** Parties of card collection that need 1, 2, 3 and 4 slots of a quarter of an hour. */
    private static final List<Integer> PARTIES = List.of(1, 3, 6, 9);

    private final AppointmentApi phone;
    private final KioskApi kiosk;
    private final List<Instant> starts;
    private final Random random;
    private final List<Booked> mine = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private int attempts;

    MixedClient(AppointmentApi phone, KioskApi kiosk, List<Instant> starts, long seed) {
        this.phone = phone;
        this.kiosk = kiosk;
        this.starts = starts;
        this.random = new Random(seed);
    }

    void act(int times) {
        for (int i = 0; i < times; i++) {
            attempts++;
            switch (random.nextInt(6)) {
                case 0, 1 -> keep(phone.book(place(party())));
                case 2 -> hold();
                case 3 -> confirmOrRelease();
                case 4 -> move();
                default -> cancel();
            }
        }
    }

    int attempts() {
        return attempts;
    }

    /** What this client was told that it has. */
    List<Booked> appointments() {
        return List.copyOf(mine);
    }

    private int party() {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }

    private Place place(int persons) {
        return new Place(SearchedOffice.SERVICE, persons, starts.get(random.nextInt(starts.size())));
    }

    private void hold() {
        var token = kiosk.hold(place(party()));
        if (token != null) {
            held.add(token);
        }
    }

    /** Perhaps long after its time. */
    private void confirmOrRelease() {
        if (held.isEmpty()) {
            return;
        }
        var token = held.remove(random.nextInt(held.size()));
        if (random.nextInt(3) == 0) {
            kiosk.release(token);
        } else {
            keep(kiosk.confirm(token));
        }
    }

    private void move() {
        if (mine.isEmpty()) {
            return;
        }
        int index = random.nextInt(mine.size());
        var moved = phone.move(mine.get(index).code(), place(mine.get(index).persons()));
        if (moved.appointment() != null) {
            mine.set(index, moved.appointment());
        }
    }

    private void cancel() {
        if (!mine.isEmpty()) {
            phone.cancel(mine.remove(random.nextInt(mine.size())).code());
        }
    }

    private void keep(AppointmentApi.Outcome outcome) {
        if (outcome.appointment() != null) {
            mine.add(outcome.appointment());
        }
    }
}
