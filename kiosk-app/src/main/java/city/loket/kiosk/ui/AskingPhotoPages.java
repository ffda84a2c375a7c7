package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.AskingPhoto;

/** Which page asks or tells of photos. */
final class AskingPhotoPages {

    private AskingPhotoPages() {}

    static Page of(AskingPhoto step, Talk talk) {
        return switch (step) {
            case AskingPhoto.PhotoQuestion question ->
                question.rows().persons() == 1
                        ? PhotoPages.one(question.party(), talk)
                        : PhotoPages.party(question, talk);
            case AskingPhoto.PhotoNow(var visit, var command) -> PhotoNowPages.stillMissing(visit, talk);
            case AskingPhoto.PhotoImpossible impossible -> NoPhotoPages.impossible(impossible, talk);
            case AskingPhoto.WhoseStrip strip -> StripPages.whose(talk);
            case AskingPhoto.StripUsed used -> StripPages.used(talk);
            case AskingPhoto.NoSlip lost -> StripPages.noSlip(talk);
        };
    }
}
