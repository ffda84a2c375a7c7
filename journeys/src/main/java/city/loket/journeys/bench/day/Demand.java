package city.loket.journeys.bench.day;

import city.loket.journeys.api.AppointmentApi;
import city.loket.journeys.api.AppointmentApi.Booked;
import city.loket.journeys.api.AppointmentApi.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who comes in the course of a day: 1,200 parties. Most walk-ins come in the morning, some after lunch; of those with an appointment some do not come. */
final class Demand {

    private static final Duration SLOT = Duration.ofMinutes(10);
    private static final double STAY_AWAY = 0.1;
    private static final int TRIES = 100;

    private final AppointmentApi phone;
    private final Instant opening;
    private final Chance chance;
    private final List<Coming> coming = new ArrayList<>();

    private Demand(AppointmentApi phone, Instant opening, Chance chance) {
        this.phone = phone;
        this.opening = opening;
        this.chance = chance;
    }

    /** Books the appointments, too. */
    static List<Coming> of(AppointmentApi phone, Instant opening, Chance chance) {
        var demand = new Demand(phone, opening, chance);
        for (var kind : Kind.values()) {
            for (int i = 0; i < kind.walkIns; i++) {
                demand.walkIn(kind);
            }
            for (int i = 0; i < kind.appointments; i++) {
                demand.appointment(kind);
            }
        }
        return List.copyOf(demand.coming);
    }

    private void walkIn(Kind kind) {
        var mean = chance.happens(0.6) ? Duration.ofMinutes(110) : Duration.ofMinutes(370);
        var after = chance.around(mean, Duration.ofMinutes(65));
        if (after.isNegative() || after.compareTo(Duration.ofHours(9)) > 0) {
            after = chance.between(0, 9 * 3600);
        }
        come(kind, null, persons(), opening.plus(after));
    }

    /** And whose visitors come. Now and then one more is booked, and nobody comes for it. */
    private void appointment(Kind kind) {
        if (chance.happens(STAY_AWAY)) {
            book(kind, 1);
        }
        var persons = persons();
        var booked = book(kind, persons);
        var early = chance.around(Duration.ofMinutes(9), Duration.ofMinutes(7));
        come(kind, booked.code(), persons, booked.startsAt().minus(bounded(early)));
    }

    /** At any time that is free. */
    private Booked book(Kind kind, int persons) {
        for (int tries = 0; tries < TRIES; tries++) {
            var slot = opening.plus(SLOT.multipliedBy(3 + chance.below(45)));
            var booked = phone.book(new Place(kind.service, persons, slot)).appointment();
            if (booked != null) {
                return booked;
            }
        }
        throw new IllegalStateException("No place for " + kind.service);
    }

    /** Within the check-in window. */
    private static Duration bounded(Duration early) {
        var late = Duration.ofMinutes(-12);
        var most = Duration.ofMinutes(28);
        return early.compareTo(late) < 0 ? late : early.compareTo(most) > 0 ? most : early;
    }

    private int persons() {
        return chance.happens(0.15) ? 2 : 1;
    }

    private void come(Kind kind, @Nullable String appointment, int persons, Instant at) {
        coming.add(new Coming(kind, appointment, persons, chance.happens(0.75), at));
    }
}
