package city.loket.backend.calling.reception;

import city.loket.backend.calling.FrontDesk;
import city.loket.backend.calling.Printout;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Arrivals;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.DeskPapers;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.Priorities;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.LeftReason;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * What the buttons of reception's page do; the same command id does it once. Each throws a {@link city.loket.backend.platform.Refusal} when the world has
 * changed in the meantime.
 */
@Component
class Reception {

    private final Arrivals arrivals;
    private final FrontDesk desk;
    private final Departures departures;
    private final Priorities priorities;
    private final DeskPapers papers;
    private final Offices offices;
    private final Commands commands;
    private final LoketClock clock;

    Reception(
            Arrivals arrivals,
            FrontDesk desk,
            Departures departures,
            Priorities priorities,
            DeskPapers papers,
            Offices offices,
            Commands commands,
            LoketClock clock) {
        this.arrivals = arrivals;
        this.desk = desk;
        this.departures = departures;
        this.priorities = priorities;
        this.papers = papers;
        this.offices = offices;
        this.commands = commands;
        this.clock = clock;
    }

    VisitId register(SignedInStaff staff, Draft draft, CommandId id) {
        var arrival = draft.arrival(staff.staffId(), clock.instant());
        return once(
                staff,
                id,
                "arrive " + draft,
                VisitId.class,
                (office, actor) -> arrivals.atDesk(office, actor, arrival).id());
    }

    void move(SignedInStaff staff, Visit visit, Service to, CommandId id) {
        once(
                staff,
                id,
                "move " + visit.id() + to.code(),
                VisitId.class,
                (office, actor) -> desk.move(office, actor, visit.id(), to).id());
    }

    void leave(SignedInStaff staff, Visit visit, LeftReason reason, CommandId id) {
        once(
                staff,
                id,
                "leave " + visit.id() + reason,
                VisitId.class,
                (office, actor) ->
                        departures.leave(office, actor, visit.id(), reason).id());
    }

    void priority(SignedInStaff staff, Visit visit, Need need, CommandId id) {
        once(
                staff,
                id,
                "priority " + visit.id() + need,
                VisitId.class,
                (office, actor) ->
                        priorities.give(office, actor, visit.id(), need).id());
    }

    void noPriority(SignedInStaff staff, Visit visit, CommandId id) {
        once(
                staff,
                id,
                "no priority " + visit.id(),
                VisitId.class,
                (office, actor) ->
                        priorities.takeBack(office, actor, visit.id()).id());
    }

    Printout print(SignedInStaff staff, Visit visit, CommandId id) {
        return once(
                staff,
                id,
                "print " + visit.id(),
                Printout.class,
                (office, actor) -> Printout.of(papers.printing(office, actor, visit.id())));
    }

    void cameOut(SignedInStaff staff, Visit visit, boolean onPaper, CommandId id) {
        once(
                staff,
                id,
                "paper " + visit.id() + onPaper,
                VisitId.class,
                (office, actor) ->
                        papers.cameOut(office, actor, visit.id(), onPaper).id());
    }

    private <T> T once(
            SignedInStaff staff, CommandId id, String asked, Class<T> answer, BiFunction<Office, Actor.Staff, T> act) {
        var office = offices.get(new OfficeId(staff.office()));
        return commands.once(staff.actor(), id, asked, answer, () -> act.apply(office, staff.actor()));
    }
}
