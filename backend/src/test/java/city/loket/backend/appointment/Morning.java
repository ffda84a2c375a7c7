package city.loket.backend.appointment;

import city.loket.backend.TestTown;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.HoldAnswer.Held;
import city.loket.backend.appointment.slot.PlannedOffice;
import city.loket.backend.appointment.slot.SlotPlan;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One history of an office's morning, from nine to ten in three days; what happened so far. */
final class Morning {

    private static final Actor STAFF = new Actor.Staff(1);

    private final TestTown town;
    private final Booking booking;
    private final HoldRound round;
    private final SlotPlan plan;
    private final PlannedOffice planned;
    private final LocalDate day;
    private final List<Hold> holds = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private Instant now;

    Morning(TestTown town, Booking booking, HoldRound round, SlotPlan plan, PlannedOffice planned, Instant now) {
        this.town = town;
        this.booking = booking;
        this.round = round;
        this.plan = plan;
        this.planned = planned;
        this.now = now;
        this.day = planned.office().day(now).plusDays(3);
        plan();
    }

    void happens(Step step) {
        switch (step) {
            case Step.Book(var slot, var persons, var channel, var visitor) ->
                keep(booking.book(wish(persons, channel), slot(slot), contact(visitor), Language.FR, STAFF));
            case Step.Hold(var slot, var persons) -> {
                if (booking.hold(wish(persons, Channel.WEB), slot(slot)) instanceof Held(var hold)) {
                    holds.add(hold);
                }
            }
            case Step.Confirm(var which, var visitor)
            when !holds.isEmpty() ->
                keep(booking.confirm(of(holds, which).token(), contact(visitor), Language.FR, STAFF));
            case Step.Release(var which)
            when !holds.isEmpty() -> booking.release(of(holds, which).token());
            case Step.Wait _ -> pass(Duration.ofMinutes(6));
            case Step.Sweep _ -> round.walk(now);
            case Step.Move(var which, var slot, var persons)
            when !appointments.isEmpty() ->
                booking.move(of(appointments, which), wish(persons, Channel.WEB), slot(slot), STAFF);
            case Step.Cancel(var which)
            when !appointments.isEmpty() -> booking.cancel(of(appointments, which), STAFF, null);
            case Step.Overbook(var minute, var persons) ->
                keep(booking.overbook(
                        wish(persons, Channel.DESK),
                        nine().plus(Duration.ofMinutes(minute)),
                        Contact.none(),
                        Language.FR,
                        STAFF,
                        new Remark("random")));
            case Step.Close _ -> {
                planned.close(day);
                plan();
            }
            case Step.Reopen _ -> {
                planned.reopen(day);
                plan();
            }
            case Step.Plan(var counters, var publicCounters, var minutes) -> {
                planned.staff(counters, publicCounters);
                planned.cut(minutes);
                pass(Duration.ofSeconds(6));
                plan();
            }
            default -> {}
        }
    }

    private void plan() {
        plan.build(planned.office(), day, day);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        town.setTime(now);
    }

    private void keep(BookingAnswer answer) {
        if (answer instanceof Booked(var appointment)) {
            appointments.add(appointment);
        }
    }

    private Wish wish(int persons, Channel channel) {
        var service = town.service(planned.office(), "card-collection");
        return new Wish(planned.office(), service, null, persons, channel, false, Map.of());
    }

    private Instant slot(int number) {
        var minutes = town.service(planned.office(), "card-collection").group().slotMinutes();
        return nine().plus(Duration.ofMinutes((long) number * minutes));
    }

    private Instant nine() {
        return planned.at(day, "09:00").toInstant();
    }

    private static Contact contact(int visitor) {
        return visitor == 0 ? Contact.none() : new Contact("visitor%d@example.be".formatted(visitor), null);
    }

    private static <T> T of(List<T> all, int which) {
        return all.get(which % all.size());
    }
}
