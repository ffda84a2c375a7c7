package city.loket.kiosk.ui;

/** When the strip of photos was scanned, or the slip is not there. */
final class StripPages {

    private StripPages() {}

    static Page whose(Talk talk) {
        var ask = talk.conversation().photos();
        return new Page(talk.say("strip.title"))
                .progress(2, talk)
                .text(talk.say("strip.text"))
                .answer(answer("type-slip", Icon.TICKET, "strip.type", talk, ask::typeSlip), haveNone(talk));
    }

    static Page used(Talk talk) {
        return new Page(talk.say("strip.used.title"))
                .progress(2, talk)
                .text(talk.say("strip.used.text"))
                .answer(
                        answer("other-strip", Icon.PHOTO, "strip.used.back", talk, talk.conversation()::back),
                        talk.done());
    }

    static Page noSlip(Talk talk) {
        var ask = talk.conversation().photos();
        return new Page(talk.say("no-slip.title"))
                .progress(2, talk)
                .answer(
                        answer("had-appointment", Icon.CALENDAR, "no-slip.appointment", talk, ask::typeAppointment)
                                .main(),
                        answer("at-desk", Icon.DESK, "no-slip.desk", talk, talk.conversation()::startAgain),
                        answer("not-here-yet", Icon.TICKET, "no-slip.new", talk, ask::neverHadOne));
    }

    /** The way on for whoever cannot show or read a slip. */
    static Answer haveNone(Talk talk) {
        return answer(
                "no-slip", Icon.INFO, "code.no-slip", talk, talk.conversation().photos()::haveNoSlip);
    }

    private static Answer answer(String name, Icon icon, String key, Talk talk, Runnable act) {
        return Answer.of(name, icon, talk.say(key), talk.say(key + ".more"), act);
    }
}
