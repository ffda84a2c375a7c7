package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Contact;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Words;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the page words closures and appointments of one office. */
record Closed(Office office, Services services, Words words) {

    String days(Closure closure) {
        return closure.from().equals(closure.to())
                ? words.day(closure.from())
                : words.say("coming.days", words.day(closure.from()), words.day(closure.to()));
    }

    String scope(Closure closure) {
        var code = closure.service();
        return code == null
                ? words.say("add.whole")
                : services.find(office.id(), code)
                        .map(service -> service.name(words.language()))
                        .orElse(code);
    }

    String when(Instant at) {
        return words.say("hit.when", words.day(office.day(at)), words.time(at, office.zone()));
    }

    /** What for, and for how many. */
    String what(Appointment appointment) {
        var service = services.get(office.id(), appointment.service());
        return service.name(words.language()) + " · " + words.count("persons", appointment.persons());
    }

    String reached(Contact contact) {
        var given = Stream.of(contact.phone(), contact.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return given.isEmpty() ? words.say("hit.no-contact") : given;
    }
}
