package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.util.ArrayList;
import java.util.List;

/** Says a photo rule to visitors. */
public final class PhotoWords {

    private PhotoWords() {}

    /** One sentence each; empty when no photo is needed. */
    public static List<String> of(PhotoRule photo, Language language) {
        var words = Words.of("info", language);
        return switch (photo.rule()) {
            case NONE -> List.of();
            case AT_COUNTER -> List.of(words.say("photo.at-counter"));
            case OWN_PHOTO -> own(photo, words);
        };
    }

    private static List<String> own(PhotoRule photo, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(words.count("photo.own", photo.count()));
        if (photo.maxAgeMonths() > 0) {
            sentences.add(words.say("photo.age", words.count("term.months", photo.maxAgeMonths())));
        }
        if (photo.boothFromAge() > 0) {
            sentences.add(words.say("photo.booth"));
            sentences.add(words.say("photo.young", photo.boothFromAge()));
        }
        return List.copyOf(sentences);
    }
}
