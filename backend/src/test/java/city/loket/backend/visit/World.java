package city.loket.backend.visit;

import city.loket.backend.TestTown;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.catalogue.Service;
import city.loket.backend.device.BoothId;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.visit.Shown.OwnPhoto;
import city.loket.backend.visit.Shown.Photographer;
import city.loket.backend.visit.Shown.StripCode;
import city.loket.backend.visit.VisitState.Issuing;
import city.loket.backend.visit.VisitState.LeftReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An office in which a {@link Step} happens: every verb that moves a visit, on whoever there is. */
final class World {

    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(31), Duration.ofMinutes(61), Duration.ofHours(18));

    private final Crew crew;
    private final TestTown town;
    private final Office office;
    private final Service withPhotos;
    private final Service without;
    private final List<CounterSession> clerks;
    private final Actor.Staff staff;
    private final BoothId booth;

    World(Crew crew, TestTown town, Office office, List<CounterSession> clerks, BoothId booth) {
        this.crew = crew;
        this.town = town;
        this.office = office;
        this.withPhotos = town.service(office, "short-stay");
        this.without = town.service(office, "document-pickup");
        this.clerks = clerks;
        this.staff = new Actor.Staff(clerks.getFirst().staff());
        this.booth = booth;
    }

    void dawn() {
        crew.clock().drive(MORNING, 0);
    }

    Office office() {
        return office;
    }

    void arrives(int who, int what) {
        var errand = what % 5 == 0 ? Errand.DESK : Errand.BOOTH;
        var arrival = new Arrival(
                WalkIns.of(withPhotos), null, 1 + who % 3, Language.NL, shown(what), errand, Duration.ZERO, need(who));
        crew.arrivals().arrive(office, town.kiosk, arrival);
    }

    void checksIn(int who, int what) {
        var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(what % 30), 1 + who % 3);
        crew.arrivals().arrive(office, town.kiosk, town.arrival(office, appointment, Errand.BOOTH, shown(what)));
    }

    void comesToDesk(int who, int what) {
        var late = town.appointment(office, "short-stay", Duration.ofMinutes(30 - what), 1 + who % 3);
        List<? extends Shown> shown = what % 3 == 0 ? List.of(new Shown.Waived(1, staff.id(), "a baby")) : shown(what);
        crew.arrivals().atDesk(office, staff, town.arrival(office, late, Errand.BOOTH, shown));
    }

    void walksIn() {
        crew.arrivals()
                .arrive(
                        office,
                        town.kiosk,
                        new Arrival(without, null, 1, Language.FR, List.of(), Errand.BOOTH, Duration.ZERO, null));
    }

    void boothSignals() {
        crew.credits().signal(office.id(), booth);
    }

    void presentsSlip(int who, int what) {
        visit(who).ifPresent(visit -> crew.checks().presented(office, town.kiosk, visit.id(), shown(what)));
    }

    private static @Nullable Need need(int who) {
        return who % 7 == 0 ? Need.NOT_ASKED : null;
    }

    private static List<Shown> shown(int what) {
        return switch (what % 5) {
            case 0, 1 -> List.of();
            case 2 -> List.of(new OwnPhoto(1 + what % 3));
            case 3 -> List.of(new Photographer(1 + what % 3), new OwnPhoto(1));
            default -> List.of(new StripCode(1 + what % 2, "S" + what % 3));
        };
    }

    void staffJudge(int who, int what) {
        PhotoEvidence evidence = what % 2 == 0
                ? new PhotoEvidence.StaffConfirmed(staff.id())
                : new PhotoEvidence.StaffWaived(staff.id(), "small");
        var whose = what % 4 == 0 ? List.<Integer>of() : List.of(1 + what % 3);
        visit(who).ifPresent(visit -> crew.checks().judged(office, staff, visit.id(), whose, evidence));
    }

    void asksForNumber(int who) {
        visit(who).ifPresent(visit -> crew.dispenser().giveNumber(office, town.kiosk, visit.id()));
    }

    void isToldNumber(int who) {
        visit(who).ifPresent(visit -> crew.dispenser().tellNumber(office, staff, visit.id()));
    }

    void ticketPrinted(int who, int what) {
        var fate = what % 3 == 0 ? PaperFate.REFUSED : PaperFate.CONFIRMED;
        visits(VisitStatus.ISSUING, who)
                .ifPresent(visit -> crew.papers().printed(office, town.kiosk, visit.id(), job(visit), fate, null));
    }

    void isPrintedAtDesk(int who, int what) {
        var papers = new DeskPapers(crew.visits(), crew.queue(), crew.movements());
        visit(who).ifPresent(visit -> {
            papers.printing(office, staff, visit.id());
            papers.cameOut(office, staff, visit.id(), what % 2 == 0);
        });
    }

    private static String job(Visit visit) {
        return ((Issuing) visit.state()).job();
    }

    void isCalled(int counter) {
        crew.desk().callNext(clerk(counter));
    }

    void isServed(int who) {
        atHand(who, crew.desk()::start);
    }

    void isFinished(int who) {
        atHand(who, crew.desk()::finish);
    }

    void doesNotCome(int who) {
        atHand(who, crew.desk()::noShow);
    }

    void isPutBack(int who) {
        atHand(who, crew.desk()::putBack);
    }

    void isParked(int who) {
        atHand(who, crew.parking()::park);
    }

    void isResumed(int who) {
        parked(who, crew.parking()::resume);
    }

    void isReturned(int who) {
        parked(who, crew.parking()::returnToQueue);
    }

    void photoRejected(int who, int what) {
        var whose = what % 2 == 0 ? List.<Integer>of() : List.of(1 + what % 3);
        atHand(who, (clerk, visit) -> crew.onward().rejectPhoto(clerk, visit, whose, Rejection.GLASSES));
    }

    void isTransferred(int who, int what) {
        var to = what % 3 == 0 ? without : withPhotos;
        visit(who).ifPresent(visit -> crew.onward().transfer(clerk(what), visit.id(), to));
    }

    void leaves(int who, int what) {
        var reason = what % 2 == 0 ? LeftReason.NO_PHOTO : LeftReason.OWN_WISH;
        visit(who).ifPresent(visit -> crew.departures().leave(office, staff, visit.id(), reason));
    }

    void isBroughtBack(int who, int what) {
        visit(who).ifPresent(visit -> crew.departures().bringBack(office, staff, visit.id(), comeback(what)));
    }

    private static Comeback comeback(int what) {
        return what % 2 == 0 ? Comeback.OLD_PLACE : Comeback.FROM_NOW;
    }

    void hasPriority(int who, int what) {
        var need = Need.values()[what % Need.values().length];
        visit(who).ifPresent(visit -> crew.priorities().give(office, staff, visit.id(), need));
    }

    void hasNoPriority(int who) {
        visit(who).ifPresent(visit -> crew.priorities().takeBack(office, staff, visit.id()));
    }

    void boothBreaks() {
        crew.booths().outOfOrder(office.id(), booth, staff, "no paper");
    }

    void boothWorks() {
        crew.booths().workingAgain(office.id(), booth, staff);
    }

    void timePasses(int what) {
        crew.clock().drive(crew.clock().instant().plus(PAUSES.get(what % PAUSES.size())), 0);
    }

    void clockWalks() {
        everybody().forEach(visit -> {
            crew.round().leave(visit);
            crew.round().expire(visit);
        });
    }

    void dayEnds() {
        crew.endOfDay().end(office, staff, office.day(crew.clock().instant()));
    }

    /** In the order in which they came. */
    List<Visit> everybody() {
        return crew.jdbc()
                .sql("select * from visit where office_id = ? order by id")
                .param(office.id().value())
                .query(VisitRow::read)
                .list();
    }

    private Optional<Visit> visit(int who) {
        return chosen(everybody(), who);
    }

    private Optional<Visit> visits(VisitStatus state, int who) {
        return chosen(crew.visits().in(office.id(), state), who);
    }

    private static Optional<Visit> chosen(List<Visit> visits, int who) {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.get(who % visits.size()));
    }

    private CounterSession clerk(int counter) {
        return clerks.get(counter % clerks.size());
    }

    /** One of those who are called or served, and whose clerk acts. */
    private void atHand(int who, BiConsumer<CounterSession, VisitId> act) {
        chosen(crew.visits().in(office.id(), VisitStatus.CALLED, VisitStatus.SERVING), who)
                .ifPresent(visit -> act.accept(clerkOf(visit), visit.id()));
    }

    private void parked(int who, BiConsumer<CounterSession, VisitId> act) {
        visits(VisitStatus.PARKED, who).ifPresent(visit -> act.accept(clerkOf(visit), visit.id()));
    }

    private CounterSession clerkOf(Visit visit) {
        return clerks.stream()
                .filter(clerk -> visit.counter().equals(Optional.of(clerk.counter())))
                .findFirst()
                .orElseThrow();
    }
}
