package city.loket.backend.staff.audit;

import city.loket.backend.office.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which acts of an office are asked for.
 *
 * @param to the last day, included
 * @param staff null for everybody
 * @param kind null for every kind
 */
record ActQuery(
        Office office,
        LocalDate from,
        LocalDate to,
        @Nullable Long staff,
        @Nullable String kind) {

    static final List<String> KINDS = List.of("VISIT", "APPOINTMENT", "COUNTER", "ACCOUNT", "SIGN_IN");

    /** What an address asks for; where it says nothing that can be read: today, everybody, everything. */
    static ActQuery of(Office office, LocalDate today, Map<String, String> address) {
        var from = day(address.get("from"), today);
        var to = day(address.get("to"), from);
        var staff = address.getOrDefault("staff", "");
        var kind = address.getOrDefault("kind", "");
        return new ActQuery(
                office,
                from,
                to.isBefore(from) ? from : to,
                staff.matches("\\d{1,18}") ? Long.valueOf(staff) : null,
                KINDS.contains(kind) ? kind : null);
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }

    Instant begins() {
        return from.atStartOfDay(office.zone()).toInstant();
    }

    Instant ends() {
        return to.plusDays(1).atStartOfDay(office.zone()).toInstant();
    }

    /** As it stands in the address of a page. */
    String at(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        var chosen = new TreeMap<String, Object>(Map.of("from", from, "to", to));
        if (staff != null) {
            chosen.put("staff", staff);
        }
        if (kind != null) {
            chosen.put("kind", kind);
        }
        chosen.forEach(address::queryParam);
        return address.toUriString();
    }
}
