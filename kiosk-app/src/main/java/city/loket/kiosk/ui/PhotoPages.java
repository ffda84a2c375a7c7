package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.Party;

/** The photo question before the arrival: one question for one person, a short row each for a party. */
final class PhotoPages {

    private PhotoPages() {}

    static Page one(Party party, Talk talk) {
        var ask = talk.conversation().photos();
        var page = titled("photo.title", party, talk)
                .answer(
                        answer("photo-yes", Icon.CHECK, "photo.yes", talk, ask::haveAll)
                                .main(),
                        no(talk));
        var age = party.service().photo().boothFromAge();
        return age == 0
                ? page
                : page.answer(Answer.of(
                        "photo-child",
                        Icon.INFO,
                        talk.say("photo.child", age),
                        talk.say("photo.child.more"),
                        () -> ask.go(Errand.DESK)));
    }

    static Page party(PhotoQuestion question, Talk talk) {
        var ask = talk.conversation().photos();
        var page = titled("photo.title.many", question.party(), talk)
                .answer(
                        answer("photo-all", Icon.CHECK, "photo.all", talk, ask::haveAll)
                                .main(),
                        new PersonRows(question, talk));
        page.addClassName("party");
        return page;
    }

    private static Page titled(String key, Party party, Talk talk) {
        var page = new Page(talk.say(key))
                .progress(2, talk)
                .show(PhotoFacts.of(party.service().photo(), talk))
                .show(new BoothNote(party, talk))
                .aside(PriorityPages.line(talk));
        page.addClassName("photo");
        return page;
    }

    private static Answer no(Talk talk) {
        var ask = talk.conversation().photos();
        return switch (talk.facts().atBooth()) {
            case OPEN ->
                Answer.of(
                        "photo-no",
                        Icon.PHOTO,
                        talk.say("photo.no"),
                        BoothNote.walk(1, talk),
                        () -> ask.go(Errand.BOOTH));
            case OUT_OF_ORDER -> without("photo.none.broken", talk);
            case CLOSED, NONE -> without("photo.none.closed", talk);
        };
    }

    private static Answer without(String more, Talk talk) {
        return Answer.of(
                "photo-no",
                Icon.CROSS,
                talk.say("photo.none"),
                talk.say(more),
                () -> talk.conversation().photos().go(Errand.BOOTH));
    }

    private static Answer answer(String name, Icon icon, String key, Talk talk, Runnable act) {
        return Answer.of(name, icon, talk.say(key), talk.say(key + ".more"), act);
    }
}
