package city.loket.backend.visit;

import city.loket.backend.calling.Conclusion;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.CounterId;
import city.loket.backend.platform.Actor;
import city.loket.backend.staff.LocalMember;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The counters of a {@link World}: each clerk has one, opens and closes it, and does there what counters do. */
final class Clerks {

    private final Crew crew;
    private final World world;
    private final List<LocalMember> members;
    private final List<Service> services;
    private final List<CounterId> counters;

    /** @param services the first asks for photos, the second does not */
    Clerks(Crew crew, World world, List<LocalMember> members, List<Service> services) {
        this.crew = crew;
        this.world = world;
        this.members = members;
        this.services = services;
        this.counters = crew.counters().of(world.office().id()).stream()
                .limit(members.size())
                .map(counter -> counter.id())
                .toList();
    }

    /** The first clerk serves both services, the others only the one without photos. */
    void open(int who) {
        var place = who % members.size();
        var codes =
                services.stream().skip(place == 0 ? 0 : 1).map(Service::code).toList();
        crew.shift().open(members.get(place), counters.get(place), codes, false);
    }

    List<CounterId> working() {
        return crew.sessions().working(world.office().id()).stream()
                .map(CounterSession::counter)
                .toList();
    }

    void openOrClose(int who) {
        clerk(who).ifPresentOrElse(session -> crew.shift().close(session), () -> open(who));
    }

    void callNext(int who) {
        clerk(who).ifPresent(session -> crew.desk().callNext(session));
    }

    void start(int who) {
        atHand(who, crew.desk()::start);
    }

    void finish(int who) {
        atHand(who, (clerk, visit) -> crew.desk().finish(clerk, visit, Conclusion.DONE));
    }

    void goOn(int who, int what) {
        atHand(who, (clerk, visit) -> crew.onward().further(clerk, visit, service(what), Conclusion.DONE));
    }

    void noShow(int who) {
        atHand(who, crew.desk()::noShow);
    }

    void putBack(int who) {
        atHand(who, crew.desk()::putBack);
    }

    void park(int who) {
        atHand(who, crew.parking()::park);
    }

    void resume(int who) {
        parked(who, crew.parking()::resume);
    }

    void returnToQueue(int who) {
        parked(who, crew.parking()::returnToQueue);
    }

    void reject(int who, int what) {
        var whose = what % 2 == 0 ? List.<Integer>of() : List.of(1 + what % 3);
        atHand(who, (clerk, visit) -> crew.onward().rejectPhoto(clerk, visit, whose, Rejection.GLASSES));
    }

    void transfer(int who, int what) {
        clerk(what)
                .ifPresent(clerk ->
                        world.visit(who).ifPresent(visit -> crew.onward().transfer(clerk, visit.id(), service(what))));
    }

    void sendTo(int who, int what) {
        var counter = counters.get(what % counters.size());
        clerk(who)
                .ifPresent(clerk -> world.visits(what, VisitStatus.WAITING, VisitStatus.SERVING)
                        .ifPresent(visit -> crew.onward().sendTo(clerk, visit.id(), counter)));
    }

    void undo(int who) {
        var staff = new Actor.Staff(members.get(who % members.size()).staffId());
        crew.lastActs()
                .of(staff)
                .ifPresent(act -> crew.undo().undo(world.office().id(), staff, act.visit()));
    }

    private Service service(int what) {
        return services.get(what % 3 == 0 ? 1 : 0);
    }

    private Optional<CounterSession> clerk(int who) {
        return crew.sessions().of(members.get(who % members.size()).staffId());
    }

    private void atHand(int who, BiConsumer<CounterSession, VisitId> act) {
        world.visits(who, VisitStatus.CALLED, VisitStatus.SERVING).ifPresent(visit -> byItsClerk(visit, act));
    }

    private void parked(int who, BiConsumer<CounterSession, VisitId> act) {
        world.visits(who, VisitStatus.PARKED).ifPresent(visit -> byItsClerk(visit, act));
    }

    private void byItsClerk(Visit visit, BiConsumer<CounterSession, VisitId> act) {
        var clerk = crew.sessions().open(world.office().id()).stream()
                .filter(session -> visit.counter().equals(Optional.of(session.counter())))
                .findFirst()
                .orElseThrow();
        act.accept(clerk, visit.id());
    }
}
