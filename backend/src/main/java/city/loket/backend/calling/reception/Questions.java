package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
import city.loket.backend.catalogue.Service;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.VisitState.LeftReason;
import java.util.List;
import java.util.function.BiConsumer;

/** What some acts ask before they are done. */
record Questions(Speech speech) {

    Options<Need> priority(BiConsumer<Need, PressEvent> chosen) {
        return new Options<>(speech, "need.why", Draft.NEEDS, need -> "need." + Text.of(need), chosen);
    }

    Options<LeftReason> leaving(BiConsumer<LeftReason, PressEvent> chosen) {
        var reasons = List.of(LeftReason.OWN_WISH, LeftReason.NO_PHOTO);
        return new Options<>(speech, "leave.why", reasons, reason -> "left." + Text.of(reason), chosen);
    }

    Options<Comeback> comeback(BiConsumer<Comeback, PressEvent> chosen) {
        var places = List.of(Comeback.values());
        return new Options<>(speech, "back.where", places, place -> "back." + Text.of(place), chosen);
    }

    ServiceList service(List<Service> others, BiConsumer<Service, PressEvent> chosen) {
        var list = new ServiceList(speech, speech.say("act.move"), chosen);
        list.show(others);
        return list;
    }
}
