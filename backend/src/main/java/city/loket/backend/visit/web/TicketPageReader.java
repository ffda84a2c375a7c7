package city.loket.backend.visit.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.ServiceText;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.QrSvg;
import city.loket.backend.platform.Words;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a visitor sees of a visit now. */
@Component
class TicketPageReader {

    private final Offices offices;
    private final Services services;
    private final Appointments appointments;
    private final Counters counters;
    private final Estimates estimates;
    private final LoketProperties settings;
    private final LoketClock clock;

    TicketPageReader(
            Offices offices,
            Services services,
            Appointments appointments,
            Counters counters,
            Estimates estimates,
            LoketProperties settings,
            LoketClock clock) {
        this.offices = offices;
        this.services = services;
        this.appointments = appointments;
        this.counters = counters;
        this.estimates = estimates;
        this.settings = settings;
        this.clock = clock;
    }

    TicketPage read(Visit visit, Language language) {
        var now = clock.instant();
        var office = offices.get(visit.office());
        var words = Words.of("pages", language);
        var zone = office.zone();
        var state = state(visit, office, now);
        var appointment = Optional.ofNullable(visit.appointment()).flatMap(appointments::find);
        return new TicketPage(
                words,
                office,
                visit,
                state,
                text(visit, appointment, language),
                appointment.map(booked -> words.time(booked.startsAt(), zone)).orElse(null),
                counter(visit),
                TicketPage.Outlook.of(
                        visit, estimates.of(office.id()).of(visit.service(), visit.dueAt(), visit.id()), now),
                visit.state() instanceof AtBooth booth
                        ? new TicketPage.Place(
                                words.time(booth.keepUntil(), zone),
                                booth.keepUntil().isBefore(now))
                        : null,
                state.equals("at-booth") || state.equals("ready") ? QrSvg.of(settings.ticketUrl(visit.token())) : null,
                words.time(now, zone));
    }

    /** A ticket that is being printed waits already, as far as its visitor is concerned. */
    private static String state(Visit visit, Office office, Instant now) {
        if (!visit.over() && !visit.day().equals(office.day(now))) {
            return "expired";
        }
        return visit.status() == VisitStatus.ISSUING
                ? "waiting"
                : visit.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it was when the appointment was made. */
    private ServiceText text(Visit visit, Optional<Appointment> appointment, Language language) {
        var version = appointment.map(Appointment::serviceVersion).orElse(null);
        return services.get(visit.office(), visit.service(), version).text(language);
    }

    private @Nullable String counter(Visit visit) {
        return visit.counter()
                .flatMap(id -> counters.of(visit.office()).stream()
                        .filter(counter -> counter.id().equals(id))
                        .findFirst())
                .map(Counter::name)
                .orElse(null);
    }
}
