package city.loket.kiosk.conversation;

import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import java.util.UUID;
import java.util.function.Supplier;

/** The wish of whoever talks now to be registered, as they are at this moment. */
final class Arriving {

    private final Stage stage;
    private final Reception reception;

    Arriving(Stage stage, Reception reception) {
        this.stage = stage;
        this.reception = reception;
    }

    /** Of somebody whose service asks for no photo. */
    Supplier<Step> withoutPhoto(Party party) {
        return of(new PhotoQuestion(party, new PhotoRows(0), UUID.randomUUID()));
    }

    Supplier<Step> of(PhotoQuestion answered) {
        var visitor = stage.visitor();
        return () -> reception.arrive(answered, visitor);
    }

    /** Registers the arrival all the same, so that its end and the reason are on record. */
    Supplier<Step> givingUp(PhotoQuestion answered) {
        var visitor = stage.visitor();
        return () -> reception.giveUp(answered, visitor);
    }
}
