package city.loket.backend.visit;

import city.loket.backend.device.BoothState;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How it is at the photo booths.
 *
 * @param atBooth how many persons were sent there and have no photo yet
 * @param minutesPerPhoto how long one person takes, begun minutes counted in full
 * @param working whether at least one booth works
 * @param aheadMinutes until all those persons have their photos; {@code null} while no booth works
 * @param outOfOrderSince since when no booth works; {@code null} while one does
 */
public record BoothNews(
        int atBooth,
        long minutesPerPhoto,
        boolean working,
        @Nullable Long aheadMinutes,
        @Nullable Instant outOfOrderSince) {

    static BoothNews of(BoothState state, int persons) {
        return new BoothNews(
                persons,
                minutes(state.perPhoto()),
                state.working(),
                state.until(persons).map(BoothNews::minutes).orElse(null),
                state.outOfOrderSince().orElse(null));
    }

    private static long minutes(Duration time) {
        return Math.ceilDiv(time.toSeconds(), 60L);
    }

    @Component
    public static class Reader {

        private final Building building;
        private final Booths booths;

        Reader(Building building, Booths booths) {
            this.building = building;
            this.booths = booths;
        }

        public BoothNews read(Office office) {
            return of(booths.state(office), building.personsAtBooth(office.id()));
        }
    }
}
