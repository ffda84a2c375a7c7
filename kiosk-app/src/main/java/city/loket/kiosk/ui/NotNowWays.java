package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.CodeAnswer.Cancelled;
import city.loket.kiosk.backend.CodeAnswer.TooLate;
import city.loket.kiosk.backend.CodeAnswer.WrongDay;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.conversation.Step.NotNow;
import java.util.List;
import java.util.stream.Stream;

/** What a visitor whose appointment opens no door can do here, the likely way first; empty where there is none. */
final class NotNowWays {

    private NotNowWays() {}

    static List<Answer> of(NotNow told, Talk talk) {
        var ways =
                switch (told.answer()) {
                    case TooLate late ->
                        Stream.concat(walkIn(late, talk), late.rebook() ? Stream.of(talk.another()) : none());
                    case WrongDay(var appointment)
                    when appointment.startsAt().isBefore(talk.facts().now()) -> another(appointment, talk);
                    case Cancelled(var appointment, var why) -> another(appointment, talk);
                    default -> none();
                };
        var list = ways.toList();
        list.stream().findFirst().ifPresent(Answer::main);
        return list;
    }

    private static Stream<Answer> none() {
        return Stream.empty();
    }

    private static Stream<Answer> walkIn(TooLate late, Talk talk) {
        return talk.facts().known(late.appointment().service()).stream()
                .filter(service -> late.walkIn())
                .map(service -> talk.takeNumber("told.walk-in", service));
    }

    private static Stream<Answer> another(Appointment appointment, Talk talk) {
        return talk.facts().known(appointment.service()).stream()
                .filter(OfferedService::bookedHere)
                .map(service -> talk.another());
    }
}
