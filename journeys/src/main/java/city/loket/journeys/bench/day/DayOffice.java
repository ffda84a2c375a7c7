package city.loket.journeys.bench.day;

import city.loket.journeys.api.Caller;
import city.loket.journeys.api.CounterApi;
import city.loket.journeys.api.KioskApi;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Checkout;
import city.loket.journeys.town.Town;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The office of the day: three kiosks, twelve counters and who works at them. Tomorrow it opens at eight. */
record DayOffice(Town town) {

    static final int COUNTERS = 12;

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** For a town with the catalogue of this office only. */
    static Map<String, String> settings() {
        return Map.of(
                "LOKET_CATALOGUE",
                Checkout.root().resolve("journeys/src/main/catalogue").toString(),
                "LOKET_DEMO_OFFICE",
                "daystad");
    }

    Instant opening() {
        return town.today().plusDays(1).atTime(8, 0).atZone(ZONE).toInstant();
    }

    Caller supervisor() {
        return Caller.staff(town.address(App.BACKEND), "sofie", town.password());
    }

    List<KioskApi> kiosks() {
        return Stream.concat(Stream.of(town.kioskApi()), IntStream.of(2, 3).mapToObj(this::kiosk))
                .toList();
    }

    private KioskApi kiosk(int number) {
        var token = "bench-day-kiosk-" + number;
        town.database().change("""
                insert into device (office_id, kind, name, token_hash)
                select office_id, 'KIOSK', ?, sha2(?, 256) from device where name = 'Kiosk 1'
                """, "Kiosk " + number, token);
        return new KioskApi(Caller.device(town.address(App.BACKEND), token));
    }

    /** A clerk with an account of their own, at the counter with this number. */
    CounterApi clerk(int number, List<String> skills) {
        var login = "clerk" + number;
        town.database().change("""
                insert into staff_member (office_id, login, name, password_hash, role)
                select office_id, ?, ?, password_hash, role from staff_member where login = 'an'
                """, login, "Clerk " + number);
        var counter = new CounterApi(Caller.staff(town.address(App.BACKEND), login, town.password()));
        counter.open(Integer.toString(number), skills.toArray(String[]::new));
        return counter;
    }

    /** Visits in a final state. */
    long ended() {
        return town.database()
                .count("select count(*) from visit where state in ('COMPLETED', 'NO_SHOW', 'LEFT', 'EXPIRED')");
    }
}
