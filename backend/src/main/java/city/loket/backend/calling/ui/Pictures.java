package city.loket.backend.calling.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Takeovers;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.device.Devices;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.BoothNews;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a counter's screen shows now. */
@Component
class Pictures {

    private final Offices offices;
    private final Counters counters;
    private final CounterSessions sessions;
    private final Takeovers takeovers;
    private final Services services;
    private final Appointments appointments;
    private final Visits visits;
    private final Desk desk;
    private final Todays todays;
    private final BoothNews.Reader booth;
    private final BoothDesk boothDesk;
    private final Devices devices;
    private final LoketClock clock;

    Pictures(
            Offices offices,
            Counters counters,
            CounterSessions sessions,
            Takeovers takeovers,
            Services services,
            Appointments appointments,
            Visits visits,
            Desk desk,
            Todays todays,
            BoothNews.Reader booth,
            BoothDesk boothDesk,
            Devices devices,
            LoketClock clock) {
        this.offices = offices;
        this.counters = counters;
        this.sessions = sessions;
        this.takeovers = takeovers;
        this.services = services;
        this.appointments = appointments;
        this.visits = visits;
        this.desk = desk;
        this.todays = todays;
        this.booth = booth;
        this.boothDesk = boothDesk;
        this.devices = devices;
        this.clock = clock;
    }

    Picture of(CounterSession session) {
        var now = clock.instant();
        var office = offices.get(session.office());
        var hall = counters.of(office.id());
        var here = visits.in(office.id(), VisitStatus.unfinished());
        var catalogue = services.served(office.id());
        var handled = catalogue.stream()
                .filter(service -> session.services().contains(service.id()))
                .toList();
        return new Picture(
                now,
                office,
                hall.stream()
                        .filter(counter -> counter.id().equals(session.counter()))
                        .findFirst()
                        .orElseThrow(),
                handled,
                handled.size() == catalogue.size(),
                session.breakSince(),
                hand(session, here).orElse(null),
                parked(session, here),
                rows(here, handled),
                booth.read(office),
                boothDesk.lines(office),
                devices.news(office.id()).stream()
                        .flatMap(news -> Trouble.of(news, now).stream())
                        .toList(),
                neighbours(session, hall, here),
                todays.of(office, here, handled, now),
                takeovers
                        .lastTo(session)
                        .filter(asked -> asked.outcome() == null)
                        .orElse(null));
    }

    private Optional<Hand> hand(CounterSession session, List<Visit> here) {
        return here.stream()
                .filter(visit -> visit.atHand(session.counter()))
                .findFirst()
                .map(this::hand);
    }

    private static List<Visit> parked(CounterSession session, List<Visit> here) {
        return here.stream()
                .filter(visit -> visit.status() == VisitStatus.PARKED)
                .filter(visit -> visit.counter().equals(Optional.of(session.counter())))
                .sorted(Comparator.comparing(visit -> visit.state().since()))
                .toList();
    }

    private Hand hand(Visit visit) {
        var appointment = Optional.ofNullable(visit.appointment()).flatMap(appointments::find);
        var version = appointment.map(Appointment::serviceVersion).orElse(null);
        return new Hand(
                visit,
                services.get(visit.office(), visit.service(), version),
                appointment.map(Appointment::startsAt).orElse(null),
                desk.outOfTurn(visit.id()).orElse(null));
    }

    private static List<Row> rows(List<Visit> here, List<Service> handled) {
        var services = handled.stream().collect(Collectors.toMap(Service::id, Function.identity()));
        var rows = new ArrayList<Row>();
        var place = 0;
        for (var visit : here) {
            var service = services.get(visit.service());
            if (service != null && visit.counter().isEmpty()) {
                rows.add(new Row(visit, service, visit.status() == VisitStatus.WAITING ? ++place : 0));
            }
        }
        return rows;
    }

    private List<Neighbour> neighbours(CounterSession session, List<Counter> hall, List<Visit> here) {
        var occupants = sessions.occupants(session.office());
        return hall.stream()
                .filter(counter -> !counter.id().equals(session.counter()))
                .flatMap(counter -> Stream.ofNullable(occupants.get(counter.id()))
                        .map(occupant -> new Neighbour(counter.name(), occupant, numberAt(counter, here))))
                .toList();
    }

    private static @Nullable String numberAt(Counter counter, List<Visit> here) {
        return here.stream()
                .filter(visit -> visit.atHand(counter.id()))
                .findFirst()
                .map(Visit::numberText)
                .orElse(null);
    }
}
