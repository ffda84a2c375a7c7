package city.loket.backend.office;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office as its municipality's file describes it.
 *
 * @param priorityMinutes how much earlier whoever cannot wait long is called; 20 when the file does not say it
 */
public record OfficeEntry(
        String code,
        String name,
        List<String> address,
        ZoneId zone,
        String phone,
        List<Contact> contacts,
        int boothLimitMinutes,
        int boothGraceMinutes,
        int boothLastStartMinutes,
        int minutesPerPhoto,
        int priorityMinutes,
        List<String> counters,
        OpeningHours hours,
        List<Closure> closures,
        List<Group> groups) {

    private static final int USUAL_PRIORITY = 20;

    public OfficeEntry {
        priorityMinutes = priorityMinutes == 0 ? USUAL_PRIORITY : priorityMinutes;
    }

    /** The codes of its services, in the order in which visitors see them. */
    public Stream<String> services() {
        return groups.stream().flatMap(group -> group.services().stream());
    }

    /**
     * Its municipality.
     *
     * @param languages in its own order
     */
    public record Municipality(String code, String name, List<Language> languages, Look look) {}

    /** The municipality's colours: a strong one that white letters stand on, and a soft one behind dark letters. */
    public record Look(String strong, String soft) {}

    /**
     * Services that share counters and slots.
     *
     * @param services their codes, in the order in which visitors see them
     * @param slotMinutes how long one slot is; 15 when the file does not say it
     * @param staffing when appointments are possible, and how many at once
     */
    public record Group(String code, Text name, List<String> services, int slotMinutes, List<Staffing> staffing) {

        private static final int USUAL = 15;

        public Group {
            slotMinutes = slotMinutes == 0 ? USUAL : slotMinutes;
        }
    }
}
