package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.NoPlace.OtherChannel;
import city.loket.backend.appointment.WhyNot;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How these pages word the appointments of one office.
 *
 * @param asking what a visitor is asked and told, as on the pages for visitors: the clerk reads it aloud
 */
record Spoken(Office office, Services services, Words words, Words asking) {

    static Spoken of(Office office, Services services, Language language) {
        return new Spoken(office, services, Words.of("appointments", language), Words.of("booking", language));
    }

    Language language() {
        return words.language();
    }

    String when(Instant at) {
        return words.say("when", words.day(office.day(at)), time(at));
    }

    String time(Instant at) {
        return words.time(at, office.zone());
    }

    Service service(Appointment appointment) {
        return services.get(office.id(), appointment.service());
    }

    /** What for, and for how many. */
    String what(Appointment appointment) {
        return service(appointment).name(language()) + " · " + asking.count("party", appointment.persons());
    }

    String state(Appointment appointment) {
        return words.say("state." + appointment.status().name());
    }

    String why(NoPlace no) {
        return no instanceof OtherChannel(var possible)
                ? words.say(
                        "no.channel",
                        possible.stream()
                                .map(channel -> words.say("channel." + channel.name()))
                                .collect(Collectors.joining(", ")))
                : new WhyNot(office, asking).say(no);
    }

    /** The names of the languages, by their codes. */
    Map<String, String> languages() {
        var names = new LinkedHashMap<String, String>();
        office.languages().forEach(spoken -> names.put(spoken.code(), words.say("language." + spoken.code())));
        return names;
    }

    /** A code sign by sign, letters with their word of the telephone alphabet. */
    List<String> spelled(String code) {
        return Arrays.stream(code.split(""))
                .map(sign -> words.has("spell." + sign) ? words.say("spell." + sign) : sign)
                .toList();
    }
}
