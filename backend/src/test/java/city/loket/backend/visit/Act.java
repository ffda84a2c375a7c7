package city.loket.backend.visit;

import static city.loket.backend.visit.VisitStatus.AT_BOOTH;
import static city.loket.backend.visit.VisitStatus.CALLED;
import static city.loket.backend.visit.VisitStatus.ISSUING;
import static city.loket.backend.visit.VisitStatus.LEFT;
import static city.loket.backend.visit.VisitStatus.NO_SHOW;
import static city.loket.backend.visit.VisitStatus.PARKED;
import static city.loket.backend.visit.VisitStatus.READY;
import static city.loket.backend.visit.VisitStatus.SERVING;
import static city.loket.backend.visit.VisitStatus.WAITING;

import java.util.Set;
import java.util.function.BiConsumer;

/** What can happen in a {@link World}, and to whom: those in the states in which the verb begins. */
enum Act {
    ARRIVE((world, step) -> world.hall().arrives(step)),
    CHECK_IN((world, step) -> world.hall().checksIn(step)),
    COME_TO_DESK((world, step) -> world.hall().comesToDesk(step)),
    WALK_IN((world, step) -> world.hall().walksIn()),
    PRESENT((world, step) -> world.hall().presentsSlip(step), AT_BOOTH),
    NUMBER((world, step) -> world.hall().asksForNumber(step), READY),
    PRINTED((world, step) -> world.hall().ticketPrinted(step), ISSUING),
    PRINT_AT_DESK((world, step) -> world.hall().ticketPrintedAtDesk(step), WAITING, CALLED, PARKED),

    OPEN((world, step) -> world.shifts().opens(step)),
    CLOSE((world, step) -> world.shifts().closes(step)),
    BREAK((world, step) -> world.shifts().breaksOff(step)),
    GO_ON((world, step) -> world.shifts().goesOn(step)),
    ASK((world, step) -> world.shifts().asks(step)),
    ANSWER((world, step) -> world.shifts().answers(step)),
    CALL((world, step) -> world.desks().calls(step), WAITING),
    CALL_THIS((world, step) -> world.desks().callsThis(step), WAITING),
    RECALL((world, step) -> world.desks().recalls(step), CALLED),
    PUT_BACK((world, step) -> world.desks().putsBack(step), CALLED),
    PARK((world, step) -> world.desks().parks(step), CALLED, SERVING),
    RESUME((world, step) -> world.desks().resumes(step), PARKED),
    RETURN((world, step) -> world.desks().returns(step), PARKED),
    START((world, step) -> world.desks().starts(step), CALLED),
    NOBODY_CAME((world, step) -> world.desks().getsNoAnswer(step), CALLED),
    FINISH((world, step) -> world.desks().finishes(step), SERVING),
    REJECT((world, step) -> world.desks().rejectsPhoto(step), SERVING),
    TRANSFER((world, step) -> world.desks().transfers(step), SERVING, WAITING),
    JUDGE((world, step) -> world.desks().judges(step), AT_BOOTH),
    TELL((world, step) -> world.desks().tellsNumber(step), READY),
    LEAVE((world, step) -> world.desks().letsGo(step), AT_BOOTH, READY, ISSUING, WAITING, CALLED, PARKED),
    BRING_BACK((world, step) -> world.desks().bringsBack(step), NO_SHOW, LEFT),
    PRIORITY((world, step) -> world.desks().givesPriority(step), AT_BOOTH, READY, ISSUING, WAITING),
    PRIORITY_TAKEN_BACK((world, step) -> world.desks().takesPriorityBack(step), AT_BOOTH, READY, ISSUING, WAITING),

    SIGNAL((world, step) -> world.house().boothSignals(), AT_BOOTH),
    BOOTH_BREAKS((world, step) -> world.house().boothBreaks()),
    BOOTH_WORKS((world, step) -> world.house().boothWorks()),
    PASS((world, step) -> world.house().timePasses(step), AT_BOOTH),
    ROUND((world, step) -> world.house().clockWalks(), AT_BOOTH),
    END_OF_DAY((world, step) -> world.house().dayEnds());

    private final BiConsumer<World, Step> deed;
    private final Set<VisitStatus> from;

    Act(BiConsumer<World, Step> deed, VisitStatus... from) {
        this.deed = deed;
        this.from = Set.of(from);
    }

    boolean fits(Visit visit) {
        return from.contains(visit.status());
    }

    void happens(World world, Step step) {
        deed.accept(world, step);
    }
}
