package city.loket.backend.visit;

import city.loket.backend.TestTown;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.visit.Shown.OwnPhoto;
import city.loket.backend.visit.Shown.Photographer;
import city.loket.backend.visit.Shown.StripCode;
import city.loket.backend.visit.VisitState.Issuing;
import java.time.Duration;
import java.util.List;

/** What visitors do: at a kiosk, before its printer, at the desk, and with a slip from the booth. */
record Hall(World world, TestTown town) {

    private static final Actor.Staff RECEPTION = new Actor.Staff(1);

    void arrives(Step step) {
        var errand = step.what() % 5 == 0 ? Errand.DESK : Errand.BOOTH;
        arrive(new Arrival(
                WalkIns.of(world.withPhotos()),
                null,
                1 + step.who() % 3,
                Language.NL,
                shown(step.what()),
                errand,
                Duration.ZERO,
                step.who() % 7 == 0 ? Need.NOT_ASKED : null));
    }

    void checksIn(Step step) {
        var appointment = town.appointment(
                world.office(), "short-stay", Duration.ofMinutes(step.what() % 30), 1 + step.who() % 3);
        arrive(town.arrival(world.office(), appointment, Errand.BOOTH, shown(step.what())));
    }

    /** Too late for the appointment, as often as not. */
    void comesToDesk(Step step) {
        var startsIn = Duration.ofMinutes(30 - step.what());
        var appointment = town.appointment(world.office(), "short-stay", startsIn, 1 + step.who() % 3);
        List<? extends Shown> shown =
                step.what() % 3 == 0 ? List.of(new Shown.Waived(1, RECEPTION.id(), "a baby")) : shown(step.what());
        world.the(Arrivals.class)
                .atDesk(world.office(), RECEPTION, town.arrival(world.office(), appointment, Errand.BOOTH, shown));
    }

    void walksIn() {
        arrive(new Arrival(world.without(), null, 1, Language.FR, List.of(), Errand.BOOTH, Duration.ZERO, null));
    }

    private void arrive(Arrival arrival) {
        world.the(Arrivals.class).arrive(world.office(), town.kiosk, arrival);
    }

    void presentsSlip(Step step) {
        world.chosen(step)
                .ifPresent(visit -> world.the(PhotoChecks.class)
                        .presented(world.office(), town.kiosk, visit.id(), shown(step.what())));
    }

    private static List<Shown> shown(int what) {
        return switch (what % 5) {
            case 0, 1 -> List.of();
            case 2 -> List.of(new OwnPhoto(1 + what % 3));
            case 3 -> List.of(new Photographer(1 + what % 3), new OwnPhoto(1));
            default -> List.of(new StripCode(1 + what % 2, "S" + what % 3));
        };
    }

    void asksForNumber(Step step) {
        world.chosen(step)
                .ifPresent(visit -> world.the(Dispenser.class).giveNumber(world.office(), town.kiosk, visit.id()));
    }

    void ticketPrinted(Step step) {
        var fate = step.what() % 3 == 0 ? PaperFate.REFUSED : PaperFate.CONFIRMED;
        world.chosen(step)
                .ifPresent(visit -> world.the(Papers.class)
                        .printed(world.office(), town.kiosk, visit.id(), job(visit), fate, null));
    }

    void ticketPrintedAtDesk(Step step) {
        var papers = world.the(DeskPapers.class);
        world.chosen(step).ifPresent(visit -> {
            papers.printing(world.office(), RECEPTION, visit.id());
            papers.cameOut(world.office(), RECEPTION, visit.id(), step.what() % 2 == 0);
        });
    }

    private static String job(Visit visit) {
        return visit.state() instanceof Issuing issuing ? issuing.job() : "none";
    }
}
