package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.AsksForPhoto;
import city.loket.kiosk.conversation.Step.PhotoNow;
import city.loket.kiosk.conversation.Step.PhotoQuestion;

/** When the slip comes back without photos, or no photo can be made. */
final class NoPhotoPages {

    private NoPhotoPages() {}

    static Page stillMissing(Visit visit, Talk talk) {
        var ask = talk.conversation();
        return new Page(talk.say("now.title"))
                .progress(2, talk)
                .text(talk.words().count("now.text", visit.photosMissing()))
                .answer(
                        answer("photo-yes", Icon.CHECK, "now.yes", talk, ask::havePhotosNow)
                                .main(),
                        answer("photo-no", Icon.PHOTO, "now.no", talk, ask::startAgain),
                        answer("slip-again", Icon.TICKET, "now.slip", talk, ask::printSlipAgain),
                        answer("photo-impossible", Icon.INFO, "now.impossible", talk, ask::noPhotoPossible));
    }

    static Page impossible(AsksForPhoto asked, Talk talk) {
        var ask = talk.conversation();
        return new Page(title(asked, talk))
                .progress(2, talk)
                .text(talk.say("child.text"))
                .answer(
                        answer("child-desk", Icon.DESK, "child.desk", talk, ask::askAtDesk)
                                .main(),
                        answer("child-photo", Icon.PHOTO, "child.photo", talk, ask::back),
                        answer("give-up", Icon.CALENDAR, "child.leave", talk, ask::giveUp));
    }

    private static String title(AsksForPhoto asked, Talk talk) {
        return switch (asked) {
            case PhotoQuestion(var party, var command) ->
                talk.say("child.title", party.service().photo().boothFromAge());
            case PhotoNow now -> talk.say("child.title.now");
        };
    }

    static Page gaveUp(Talk talk) {
        var page = new Page(talk.say("gave-up.title")).text(talk.say("gave-up.text"));
        talk.office()
                .map(office -> office.phone())
                .ifPresent(phone -> page.note(Icon.PHONE, talk.say("gave-up.phone", phone), "call"));
        return page.answer(talk.done());
    }

    private static Answer answer(String name, Icon icon, String key, Talk talk, Runnable act) {
        return Answer.of(name, icon, talk.say(key), talk.say(key + ".more"), act);
    }
}
