package city.loket.kiosk.conversation;

import city.loket.kiosk.conversation.Step.Errand;
import java.util.UUID;
import java.util.function.Supplier;

/** The wish of whoever talks now to be registered, in the language and with the first touch of this moment. */
final class Arriving {

    private final Stage stage;
    private final Reception reception;

    Arriving(Stage stage, Reception reception) {
        this.stage = stage;
        this.reception = reception;
    }

    Supplier<Step> of(Party party, int ownPhotos, UUID command, Errand errand) {
        var language = stage.language();
        var touch = stage.firstTouch();
        return () -> reception.arrive(party, ownPhotos, command, language, touch, errand);
    }
}
