package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.AskingPhoto.BoothClosed;
import city.loket.kiosk.conversation.AskingPhoto.Failed;
import city.loket.kiosk.conversation.AskingPhoto.NoBooth;
import city.loket.kiosk.conversation.AskingPhoto.PhotoImpossible;
import city.loket.kiosk.conversation.AskingPhoto.YoungChild;
import city.loket.kiosk.conversation.Step.GaveUp;

/** When no photo can be made here and now. */
final class NoPhotoPages {

    private NoPhotoPages() {}

    static Page impossible(PhotoImpossible impossible, Talk talk) {
        var ask = talk.conversation().photos();
        return told(impossible, talk)
                .progress(2, talk)
                .answer(
                        answer("child-desk", Icon.DESK, "child.desk", talk, ask::askAtDesk)
                                .main(),
                        answer("give-up", Icon.CALENDAR, "child.leave", talk, ask::giveUp),
                        answer("child-photo", Icon.PHOTO, afterAll(impossible), talk, ask::haveOneAfterAll));
    }

    private static Page told(PhotoImpossible impossible, Talk talk) {
        return switch (impossible.why()) {
            case YoungChild(var under) -> new Page(talk.say("child.title", under)).text(talk.say("child.text"));
            case Failed failed -> new Page(talk.say("child.title.now")).text(talk.say("child.text.now"));
            case BoothClosed closed ->
                new Page(talk.say("child.title.closed"))
                        .text(BoothNote.closed(talk))
                        .text(talk.say("child.text.now"));
            case NoBooth none -> new Page(talk.say("booth.none")).text(talk.say("child.text.now"));
        };
    }

    private static String afterAll(PhotoImpossible impossible) {
        return impossible.byPhotographer() ? "child.photographer" : "child.photo";
    }

    static Page gaveUp(GaveUp gaveUp, Talk talk) {
        var page = new Page(talk.say("gave-up.title")).text(talk.say("gave-up.text"));
        talk.office()
                .map(office -> office.phone())
                .ifPresent(phone -> page.note(Icon.PHONE, talk.say("gave-up.phone", phone), "call"));
        return gaveUp.service().bookedHere()
                ? page.answer(talk.another().main(), talk.plainDone())
                : page.answer(talk.done());
    }

    private static Answer answer(String name, Icon icon, String key, Talk talk, Runnable act) {
        return Answer.of(name, icon, talk.say(key), talk.say(key + ".more"), act);
    }
}
