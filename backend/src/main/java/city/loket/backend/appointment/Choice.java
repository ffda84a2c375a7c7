package city.loket.backend.appointment;

import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor has chosen so far, as the address of a page tells it or a clerk typed it.
 *
 * @param variant {@code null} as long as it must be asked
 * @param persons 0 when what was typed is no number of persons
 * @param own the dates that only the visitor knows
 */
public record Choice(Service service, @Nullable Variant variant, int persons, boolean fromAbroad, OwnDates own) {

    public static final Set<String> FIELDS = Stream.concat(
                    Stream.of("variant", "persons", "abroad"), OwnDates.FIELDS.stream())
            .collect(Collectors.toUnmodifiableSet());

    public static Choice of(Service service, Map<String, String> typed, LocalDate today) {
        var variants = service.facts().variants();
        return new Choice(
                service,
                variants.stream()
                        .filter(variant ->
                                variants.size() == 1 || variant.code().equals(typed.get("variant")))
                        .findFirst()
                        .orElse(null),
                persons(typed.getOrDefault("persons", "1").strip()),
                typed.containsKey("abroad"),
                OwnDates.of(typed, today));
    }

    /** What an appointment was made for, by the rules of now. */
    public static Choice of(Appointment appointment, Service service, OwnDates own) {
        var variant = service.facts().variants().stream()
                .filter(known -> known.code().equals(appointment.variant()))
                .findFirst()
                .orElse(null);
        return new Choice(service, variant, appointment.persons(), false, own);
    }

    private static int persons(String typed) {
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }

    /** Whether places can be looked for. */
    public boolean isComplete() {
        return variant != null && problems().isEmpty();
    }

    /** What must be put right before places can be looked for; the variant is asked for on its own. */
    public List<Problem> problems() {
        var dates = asked().stream()
                .filter(from -> !own.known().containsKey(from))
                .map(from -> new Problem(
                        OwnDates.field(from), own.unreadable().contains(from) ? "own.unreadable" : "own.missing"));
        var count = Stream.of(new Problem("persons", "persons.wrong")).filter(problem -> persons == 0);
        return Stream.concat(count, dates).toList();
    }

    /** The name of the variant; {@code null} where there is nothing to choose, or not chosen yet. */
    public @Nullable Text named() {
        return variant == null || service.facts().variants().size() == 1 ? null : variant.name();
    }

    /** Whether it matters that somebody is not in Belgium. */
    public boolean mayBeAbroad() {
        var booking = service.facts().booking();
        return booking != null && !booking.fromAbroad().equals(booking.channels());
    }

    /** The bounds that concern the chosen variant, or any of them as long as none is. */
    public List<DateBound> bounds() {
        var booking = service.facts().booking();
        return booking == null
                ? List.of()
                : booking.bounds().stream()
                        .filter(bound -> variant == null || bound.concerns(variant.code()))
                        .toList();
    }

    /** Which dates the visitor must tell. */
    public List<From> asked() {
        return bounds().stream().map(DateBound::from).distinct().toList();
    }

    /** The same for one person: to ask the rules what does not depend on how many come. */
    public Choice forOne() {
        return new Choice(service, variant, 1, fromAbroad, own);
    }

    /** @throws IllegalArgumentException for a number of persons that is none */
    public Wish wish(Office office, Channel channel) {
        var code = variant == null ? null : variant.code();
        return new Wish(office, service, code, persons, channel, fromAbroad, own.known());
    }
}
