package city.loket.backend;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Remark;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeEntry;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Arrival;
import city.loket.backend.visit.Arrivals;
import city.loket.backend.visit.Errand;
import city.loket.backend.visit.PaperFate;
import city.loket.backend.visit.Papers;
import city.loket.backend.visit.Shown;
import city.loket.backend.visit.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds offices and visits for tests, by the product's own verbs. Each test may have an office of its own. */
@TestComponent
public class TestTown {

    public final Actor.Device kiosk = new Actor.Device(1);

    private final Offices offices;
    private final StaffMembers staff;
    private final Services services;
    private final Arrivals arrivals;
    private final Papers papers;
    private final Booking booking;
    private final Commands commands;
    private final JdbcClient jdbc;
    private final LoketClock clock;

    TestTown(
            Offices offices,
            StaffMembers staff,
            Services services,
            Arrivals arrivals,
            Papers papers,
            Booking booking,
            Commands commands,
            JdbcClient jdbc,
            LoketClock clock) {
        this.offices = offices;
        this.staff = staff;
        this.services = services;
        this.arrivals = arrivals;
        this.papers = papers;
        this.booking = booking;
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The office of the demo, which the test's devices and staff belong to. */
    public Office demoOffice() {
        return offices.find("leuven-stadskantoor").orElseThrow();
    }

    /** A new office with counters 1 to 8 and the demo office's services; nobody is in it. */
    public Office newOffice() {
        var look = new OfficeEntry.Look("#8c1d2f", "#f7e9ea");
        var municipality = new OfficeEntry.Municipality("leuven", "Stad Leuven", List.of(Language.values()), look);
        var counters = List.of("1", "2", "3", "4", "5", "6", "7", "8");
        var entry = new OfficeEntry(
                UUID.randomUUID().toString(),
                "Test",
                List.of(),
                ZoneId.of("Europe/Brussels"),
                "016",
                List.of(),
                30,
                15,
                15,
                3,
                20,
                counters,
                new OpeningHours(Map.of()),
                List.of(),
                List.of());
        var id = within(() -> offices.put(municipality, entry));
        copyServices(demoOffice().id(), id);
        return offices.get(id);
    }

    private void copyServices(OfficeId from, OfficeId to) {
        var columns = "code, position, group_id, version_id";
        jdbc.sql("insert into service (office_id, %s) select ?, %s from service where office_id = ?"
                        .formatted(columns, columns))
                .params(to.value(), from.value())
                .update();
    }

    public Service service(Office office, String code) {
        return services.get(office.id(), code);
    }

    public Appointment appointment(Office office, String service, Duration fromNow, int persons) {
        return appointment(office, service, fromNow, persons, Contact.none());
    }

    /** Whatever the hour and the plan, at the next whole minute. */
    public Appointment appointment(Office office, String service, Duration fromNow, int persons, Contact contact) {
        var wish = new Wish(office, service(office, service), null, persons, Channel.DESK, false, Map.of());
        var startsAt = clock.instant().plus(fromNow).plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
        var answer = within(() -> booking.overbook(
                wish, startsAt, contact, Language.FR, new Actor.Staff(1), new Remark("a visitor of the tests")));
        return ((BookingAnswer.Booked) answer).appointment();
    }

    /** A walk-in for {@code document-pickup} who waits with a ticket. */
    public Visit waiting(Office office) {
        var issuing = walkIn(office);
        return queued(office, issuing);
    }

    /** An appointment's visitor with all photos who waits with a ticket. */
    public Visit waitingFor(Office office, String service, Duration fromNow) {
        var appointment = appointment(office, service, fromNow, 1);
        return queued(office, arrive(office, appointment, 1));
    }

    public Visit walkIn(Office office) {
        var arrival = new Arrival(
                service(office, "document-pickup"), null, 1, Language.NL, List.of(), Errand.BOOTH, Duration.ZERO, null);
        return within(() -> arrivals.arrive(office, kiosk, arrival));
    }

    public Visit arrive(Office office, Appointment appointment, int ownPhotos) {
        return arrive(office, appointment, Errand.BOOTH, ownPhotos(ownPhotos));
    }

    public Visit arrive(Office office, Appointment appointment, Errand errand, List<? extends Shown> shown) {
        return within(() -> arrivals.arrive(office, kiosk, arrival(office, appointment, errand, shown)));
    }

    public Arrival arrival(Office office, Appointment appointment, Errand errand, List<? extends Shown> shown) {
        var service = services.get(office.id(), appointment.service());
        return new Arrival(
                service,
                appointment,
                appointment.persons(),
                appointment.language(),
                shown,
                errand,
                Duration.ZERO,
                null);
    }

    /** The first so many persons have a photo of their own. */
    public static List<Shown> ownPhotos(int persons) {
        return IntStream.rangeClosed(1, persons)
                .<Shown>mapToObj(Shown.OwnPhoto::new)
                .toList();
    }

    /** Somebody new who works here. */
    public LocalMember hired(Office office, String name, Role role) {
        var login = UUID.randomUUID().toString();
        staff.add(office.id(), login, name, role, BackendTest.PASSWORD);
        return staff.loadUserByUsername(login);
    }

    public Visit queued(Office office, Visit issuing) {
        return within(() -> papers.printed(office, kiosk, issuing.id(), job(issuing), PaperFate.CONFIRMED, null));
    }

    public static String job(Visit issuing) {
        return ((city.loket.backend.visit.VisitState.Issuing) issuing.state()).job();
    }

    public <T> T within(Supplier<T> act) {
        return commands.retried(act);
    }

    /** The clock of the whole context; a test that drives it sets it back by {@link #realTime}. */
    public void pass(Duration time) {
        clock.drive(clock.instant().plus(time), 1);
    }

    public void setTime(Instant now) {
        clock.drive(now, 1);
    }

    public void realTime() {
        clock.drive(Instant.now(), 1);
    }
}
