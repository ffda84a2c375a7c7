package city.loket.kiosk.ui;

import city.loket.kiosk.backend.NoPlace;

/** Why there is no place: in a few words, and what that means. */
final class NoPlaceWords {

    private NoPlaceWords() {}

    static String title(NoPlace why, Talk talk) {
        return switch (why) {
            case NoPlace.NotBookable _ -> talk.say("no-place.not-bookable");
            case NoPlace.OtherChannel _ -> talk.say("no-place.channel");
            case NoPlace.NotBefore(var from) ->
                talk.say("no-place.not-before", talk.words().date(from));
            case NoPlace.NeedsDate _ -> talk.say("no-place.date");
            case NoPlace.TooSoon _ -> talk.say("no-place.too-soon");
            case NoPlace.TooFar _ -> talk.say("no-place.too-far");
            case NoPlace.Taken _ -> talk.say("no-place.taken");
            case NoPlace.NothingFree _ -> talk.say("no-place.nothing");
            case NoPlace.HasOne _ -> talk.say("no-place.has-one");
            case NoPlace.TooManyPersons _ -> talk.say("no-place.persons");
            case NoPlace.Over _ -> talk.say("no-place.over");
            case NoPlace.Other _ -> talk.say("no-place.other");
        };
    }

    static String text(NoPlace why, Talk talk) {
        return switch (why) {
            case NoPlace.NotBookable _ -> talk.say("no-place.not-bookable.text");
            case NoPlace.OtherChannel _ -> talk.say("no-place.channel.text");
            case NoPlace.NotBefore _ -> talk.say("no-place.not-before.text");
            case NoPlace.NeedsDate _ -> talk.say("no-place.date.text");
            case NoPlace.TooSoon(var earliest) ->
                talk.say(
                        "no-place.too-soon.text", talk.words().date(talk.facts().dayOf(earliest)), talk.time(earliest));
            case NoPlace.TooFar(var last) ->
                talk.say("no-place.too-far.text", talk.words().date(last));
            case NoPlace.Taken _ -> talk.say("no-place.taken.text");
            case NoPlace.NothingFree(var until) ->
                talk.say("no-place.nothing.text", talk.words().date(until));
            case NoPlace.HasOne _ -> talk.say("no-place.has-one.text");
            case NoPlace.TooManyPersons(var most) -> talk.say("no-place.persons.text", most);
            case NoPlace.Over _ -> talk.say("no-place.over.text");
            case NoPlace.Other _ -> talk.say("no-place.other.text");
        };
    }
}
