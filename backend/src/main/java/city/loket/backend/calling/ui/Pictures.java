package city.loket.backend.calling.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Takeovers;
import city.loket.backend.calling.Undo;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.device.Devices;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.BoothNews;
import city.loket.backend.visit.Building;
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
    private final Undo undo;
    private final Services services;
    private final Appointments appointments;
    private final Visits visits;
    private final Building building;
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
            Undo undo,
            Services services,
            Appointments appointments,
            Visits visits,
            Building building,
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
        this.undo = undo;
        this.services = services;
        this.appointments = appointments;
        this.visits = visits;
        this.building = building;
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
        var here = building.in(office.id(), VisitStatus.unfinished());
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
                catalogue,
                handled,
                handled.size() == catalogue.size(),
                session.breakSince(),
                hand(session, here).orElse(null),
                parked(session, here),
                undo(session),
                rows(session, here, catalogue),
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

    private UndoBar.@Nullable Offer undo(CounterSession session) {
        return undo.possible(session.office(), session.by())
                .map(act -> new UndoBar.Offer(
                        act.visit(),
                        String.valueOf(visits.get(session.office(), act.visit()).numberText()),
                        act.verb(),
                        act.at().plus(Undo.WITHIN)))
                .orElse(null);
    }

    /** Who waits for this counter, and who is on the way to one of its services. */
    private static List<Row> rows(CounterSession session, List<Visit> here, List<Service> catalogue) {
        var services = catalogue.stream().collect(Collectors.toMap(Service::id, Function.identity()));
        var rows = new ArrayList<Row>();
        var place = 0;
        for (var visit : here) {
            var service = services.get(visit.service());
            if (service != null && comesHere(visit, session)) {
                rows.add(new Row(visit, service, visit.status() == VisitStatus.WAITING ? ++place : 0));
            }
        }
        return rows;
    }

    private static boolean comesHere(Visit visit, CounterSession session) {
        return visit.status() == VisitStatus.WAITING
                ? visit.waitsFor(session.counter(), session.services())
                : visit.counter().isEmpty() && session.services().contains(visit.service());
    }

    private List<Neighbour> neighbours(CounterSession session, List<Counter> hall, List<Visit> here) {
        var occupants = sessions.occupants(session.office());
        return hall.stream()
                .filter(counter -> !counter.id().equals(session.counter()))
                .flatMap(counter -> Stream.ofNullable(occupants.get(counter.id()))
                        .map(occupant -> new Neighbour(counter, occupant, numberAt(counter, here))))
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
