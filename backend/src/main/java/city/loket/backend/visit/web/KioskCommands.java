package city.loket.backend.visit.web;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Visit;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Does what a kiosk asks, once, and tells the visit as it is afterwards. */
@Component
class KioskCommands {

    private final Offices offices;
    private final Commands commands;
    private final VisitAnswers answers;

    KioskCommands(Offices offices, Commands commands, VisitAnswers answers) {
        this.offices = offices;
        this.commands = commands;
        this.answers = answers;
    }

    /** @param request everything that was asked, the verb and the visit included */
    VisitAnswer once(
            SignedInDevice kiosk, CommandId command, Object request, BiFunction<Office, Actor.Device, Visit> act) {
        var actor = new Actor.Device(kiosk.id());
        var office = offices.get(new OfficeId(kiosk.office()));
        return commands.once(
                actor, command, request, VisitAnswer.class, () -> answers.of(act.apply(office, actor), kiosk));
    }

    /** For answers that a visitor reads: with what to expect, of this moment and outside the transaction. */
    VisitAnswer onceWithOutlook(
            SignedInDevice kiosk, CommandId command, Object request, BiFunction<Office, Actor.Device, Visit> act) {
        return answers.estimated(once(kiosk, command, request, act), new OfficeId(kiosk.office()));
    }

    static String asked(String verb, long visit, Object request) {
        return verb + " " + visit + " " + request;
    }
}
