package city.loket.backend.appointment;

import city.loket.backend.appointment.NoPlace.HasOne;
import city.loket.backend.appointment.NoPlace.NeedsDate;
import city.loket.backend.appointment.NoPlace.NotBefore;
import city.loket.backend.appointment.NoPlace.NotBookable;
import city.loket.backend.appointment.NoPlace.NothingFree;
import city.loket.backend.appointment.NoPlace.OtherChannel;
import city.loket.backend.appointment.NoPlace.Over;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.appointment.NoPlace.TooFar;
import city.loket.backend.appointment.NoPlace.TooManyPersons;
import city.loket.backend.appointment.NoPlace.TooSoon;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Words;

/** A refusal as a visitor reads it on the web; what a clerk says on the phone is the same. */
public record WhyNot(Office office, Words words) {

    public String say(NoPlace no) {
        return switch (no) {
            case NotBookable() -> words.say("no.not-bookable");
            case OtherChannel _ -> words.say("no.online");
            case NotBefore(var from) -> words.say("no.not-before", words.day(from));
            case NeedsDate _ -> words.say("no.needs-date");
            case TooSoon(var earliest) ->
                words.say("no.too-soon", words.day(office.day(earliest)), words.time(earliest, office.zone()));
            case TooFar(var last) -> words.say("no.too-far", words.day(last));
            case Taken() -> words.say("no.taken");
            case NothingFree(var until) -> words.say("no.nothing-free", words.day(until));
            case HasOne() -> words.say("no.has-one");
            case TooManyPersons(var most) -> words.say("no.too-many", most);
            case Over() -> words.say("no.over");
        };
    }
}
