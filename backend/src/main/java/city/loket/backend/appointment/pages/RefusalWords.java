package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Choice;
import city.loket.backend.appointment.NoPlace;
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
import city.loket.backend.appointment.WhyNot;
import city.loket.backend.appointment.pages.Told.Way;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Words;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Says to a visitor why there is no place, and what is possible instead. */
record RefusalWords(Office office, Choice choice, Words words) {

    Told of(NoPlace no) {
        return new Told(text(no), ways(no).toList());
    }

    private String text(NoPlace no) {
        return no instanceof OtherChannel && choice.fromAbroad()
                ? words.say("no.abroad")
                : new WhyNot(office, words).say(no);
    }

    private Stream<Way> ways(NoPlace no) {
        return switch (no) {
            case NotBookable() -> Stream.concat(walkIn(), phone());
            case OtherChannel(var possible) -> Stream.concat(possible.stream().flatMap(this::channel), walkIn());
            case NotBefore(var from) -> Stream.concat(Stream.of(again(from)), phone());
            case NothingFree _ ->
                Stream.of(Stream.of(new Way(words.say("way.tomorrow"), null)), expedited(), walkIn(), phone())
                        .flatMap(ways -> ways);
            case NeedsDate _, TooSoon _, TooFar _, Taken(), HasOne(), TooManyPersons _, Over() -> phone();
        };
    }

    private Stream<Way> channel(Channel channel) {
        return switch (channel) {
            case WEB -> Stream.empty();
            case KIOSK -> Stream.of(new Way(words.say("way.kiosk"), null));
            case DESK -> Stream.of(new Way(words.say("way.desk"), null));
            case PHONE -> phone();
        };
    }

    private Stream<Way> phone() {
        return Stream.of(new Way(
                words.say("way.phone", office.phone()), "tel:" + office.phone().replace(" ", "")));
    }

    private Stream<Way> walkIn() {
        return choice.service().walkIn()
                ? Stream.of(new Way(words.say("way.walk-in"), "/info/%s#hours".formatted(office.code())))
                : Stream.empty();
    }

    /** From which day on the first possible day can be booked. */
    private Way again(LocalDate from) {
        var booking = choice.service().facts().booking();
        var horizon = booking == null ? 0 : booking.horizonDays();
        return new Way(words.say("way.again", words.day(from.minusDays(horizon))), null);
    }

    private Stream<Way> expedited() {
        var variant = choice.variant();
        var faster = variant == null ? null : variant.expedited();
        return faster == null
                ? Stream.empty()
                : Stream.of(new Way(words.say("way.expedited", words.euro(faster.euro()), faster.before()), null));
    }
}
