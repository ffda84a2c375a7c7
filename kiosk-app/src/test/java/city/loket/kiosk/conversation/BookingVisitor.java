package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.OrangeCard;
import city.loket.kiosk.backend.Possibly.Possible;
import city.loket.kiosk.conversation.Booking.OwnDay;
import city.loket.kiosk.conversation.Choosing.PathQuestion;
import city.loket.kiosk.conversation.Choosing.ThisVariant;

/** Somebody who comes to a kiosk for an appointment. */
record BookingVisitor(TalkingKiosk kiosk) {

    PlaceChoice booking() {
        return kiosk.talk.booking();
    }

    /** By appointment only; bounded by no date. */
    void wantsCard() {
        kiosk.inEnglish().talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.CARD);
    }

    /** What the end of the path shows. */
    FreeDays next() {
        return ((Possible<FreeDays>) kiosk.step(ThisVariant.class).next()).it();
    }

    void seesDays() {
        wantsCard();
        booking().days(kiosk.step(ThisVariant.class));
    }

    void keepsFirst() {
        wantsCard();
        booking().place(next().days().getFirst().first());
    }

    void booksFirst() {
        keepsFirst();
        booking().confirm();
    }

    /** Not earlier than 45 days before the card expires. */
    void wantsExtension() {
        kiosk.inEnglish().talk.noAppointment();
        var choosing = kiosk.talk.choosing();
        choosing.service(Leuven.ORANGE_CARD);
        choosing.answer(kiosk.step(PathQuestion.class), OrangeCard.ASYLUM);
        choosing.answer(kiosk.step(PathQuestion.class), OrangeCard.CARD_EXPIRES);
    }

    void cardExpires(int day, int month, int year) {
        booking().days(kiosk.step(ThisVariant.class));
        var asked = kiosk.step(OwnDay.class);
        asked.entry().choose(day);
        asked.entry().choose(month);
        asked.entry().choose(year);
        booking().ownDay(asked);
    }
}
