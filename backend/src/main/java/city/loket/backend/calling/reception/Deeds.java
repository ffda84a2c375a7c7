package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Need;
import city.loket.backend.visit.VisitState.LeftReason;
import java.util.List;

/**
 * Does what is pressed for a visitor, and answers what staff are told; empty when the card says it all. A refusal is a sentence too.
 *
 * @param console how the console speaks of photos and numbers
 */
record Deeds(Backroom back, SignedInStaff staff, Speech speech, Speech console) {

    String confirm(Presence who, int person, PressEvent event) {
        return back.photos()
                .confirm(staff, who.visit(), List.of(person), event.command())
                .in(console.words());
    }

    String waive(Presence who, List<Integer> persons, String reason, PressEvent event) {
        return back.photos()
                .waive(staff, who.visit(), persons, reason, event.command())
                .in(console.words());
    }

    String number(Presence who, PressEvent event) {
        return back.photos().number(staff, who.visit(), event.command()).in(console.words());
    }

    String bringBack(Presence who, Comeback place, PressEvent event) {
        return back.photos()
                .bringBack(staff, who.visit(), place, event.command())
                .in(console.words());
    }

    String move(Presence who, Service to, PressEvent event) {
        return tried(
                who,
                () -> back.reception().move(staff, who.visit(), to, event.command()),
                speech.say("told.moved", who.name(), speech.name(to)));
    }

    String leave(Presence who, LeftReason reason, PressEvent event) {
        return tried(
                who,
                () -> back.reception().leave(staff, who.visit(), reason, event.command()),
                speech.say("told.left", who.name()));
    }

    String priority(Presence who, Need need, PressEvent event) {
        return tried(who, () -> back.reception().priority(staff, who.visit(), need, event.command()), "");
    }

    String noPriority(Presence who, PressEvent event) {
        return tried(who, () -> back.reception().noPriority(staff, who.visit(), event.command()), "");
    }

    String cameOut(Presence who, boolean onPaper, PressEvent event) {
        return tried(who, () -> back.reception().cameOut(staff, who.visit(), onPaper, event.command()), "");
    }

    private String tried(Presence who, Runnable act, String done) {
        try {
            act.run();
            return done;
        } catch (Refusal refusal) {
            return new DoorWords(speech).refused(refusal, who.name());
        }
    }
}
