package city.loket.backend.calling;

import city.loket.backend.platform.Words;
import city.loket.backend.visit.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/**
 * Tells in one sentence who is where in a counter's queue, and why.
 *
 * @param words of the bundle {@code console}
 * @param zone where the office stands
 */
public record BecauseWords(Words words, ZoneId zone) {

    /**
     * Such as <em>A042 is next because: appointment of 10:20; priority, 20 minutes earlier; so counts from 10:00.</em>
     *
     * @param place in the queue of a counter, from 1; 0 for whoever does not wait yet
     */
    public String sentence(Visit visit, int place) {
        var number = visit.numberText();
        var name = number == null ? visit.code() : number;
        return switch (place) {
            case 0 -> words.say("because.coming", name, why(visit));
            case 1 -> words.say("because.next", name, why(visit));
            default -> words.say("because.nth", name, why(visit), place);
        };
    }

    private String why(Visit visit) {
        var parts = Because.of(visit).stream().map(this::part).collect(Collectors.joining("; "));
        return visit.dueAt().equals(visit.place().from())
                ? parts
                : parts + "; " + words.say("because.counts-from", time(visit.dueAt()));
    }

    private String part(Because because) {
        return switch (because) {
            case Because.Appointment(var at) -> words.say("because.appointment", time(at));
            case Because.WalkIn(var came, var handicap)
            when handicap.isZero() -> words.say("because.walk-in", time(came));
            case Because.WalkIn(var came, var handicap) ->
                words.say("because.walk-in-handicap", time(came), handicap.toMinutes());
            case Because.Late(var at) -> words.say("because.late", time(at));
            case Because.BroughtBack(var at) -> words.say("because.brought-back", time(at));
            case Because.Priority(var off) -> words.say("because.priority", off.toMinutes());
        };
    }

    /** Why somebody was called who was not next. */
    public String sentence(OutOfTurn outOfTurn) {
        return words.say("out-of-turn", words.say("jump." + outOfTurn.jump()), outOfTurn.place());
    }

    private String time(Instant at) {
        return words.time(at, zone);
    }
}
