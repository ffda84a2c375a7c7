package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;

/** Visitors who are asked for photos. */
record PhotoVisitor(TalkingKiosk kiosk) {

    PhotoAnswers answers() {
        return kiosk.talk.photos();
    }

    /** What a scanner reads of the slip of somebody who has no photo; they are off to the booth. */
    String slip(String appointment) {
        kiosk.scanner.scan(appointment);
        answers().go(Errand.BOOTH);
        kiosk.talk.startAgain();
        return kiosk.backend.visit(1).token();
    }

    /** Two have photos, one goes to the booth, and the youngest is too small for it. */
    void familyOfFour() {
        kiosk.scanner.scan("FAMKLY");
        var rows = kiosk.step(PhotoQuestion.class).rows();
        rows.ownPhoto(1);
        rows.ownPhoto(2);
        rows.goes(3, Errand.BOOTH);
        rows.goes(4, Errand.DESK);
        answers().goOn();
    }
}
