package city.loket.backend.visit;

import city.loket.backend.device.Devices;
import city.loket.backend.office.Office;
import org.springframework.stereotype.Component;

/**
 * How it is at the photo booth.
 *
 * @param atBooth how many visits were sent there and have not come back
 * @param working whether a kiosk hears from it
 */
public record BoothNews(int atBooth, long minutesPerPhoto, boolean working) {

    @Component
    public static class Reader {

        private final Visits visits;
        private final Devices devices;

        Reader(Visits visits, Devices devices) {
            this.visits = visits;
            this.devices = devices;
        }

        public BoothNews read(Office office) {
            return new BoothNews(
                    visits.count(office.id(), VisitStatus.AT_BOOTH),
                    office.perPhoto().toMinutes(),
                    devices.boothWorks(office.id()));
        }
    }
}
