package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Choosing.Aim;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import com.vaadin.flow.component.html.Div;

/** What can be done at the end of the path: take a number, make an appointment, or go and fetch the papers. */
final class VariantActs {

    private VariantActs() {}

    static Div of(ThisVariant end, Talk talk) {
        var acts = Marks.styled(new Div(), "acts");
        var service = end.service();
        if (service.walkIn()) {
            acts.add(talk.takeNumber("variant.take", service).main());
        }
        if (service.bookedHere()) {
            acts.add(NextPlaces.of(end, talk));
        }
        if (end.aim() == Aim.CHECKLIST || !(service.walkIn() || service.bookedHere())) {
            acts.add(service.walkIn() || service.bookedHere() ? talk.plainDone() : talk.done());
        }
        return acts;
    }
}
