package city.loket.kiosk.backend;

import city.loket.kiosk.backend.OfferedService.Group;
import city.loket.kiosk.backend.OfferedService.Kind;
import city.loket.kiosk.backend.OfferedService.PhotoRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes services to test with. */
public final class Offers {

    public static final Group FOREIGNERS = new Group(
            "foreigners",
            texts("Verblijf in België", "Séjour en Belgique", "Aufenthalt in Belgien", "Staying in Belgium"));
    public static final Group COLLECTION =
            new Group("collection", texts("Afhalen", "Retirer", "Abholen", "Collecting"));

    private static final Map<String, String> PRICE = texts("17,50 euro", "17,50 euros", "17,50 Euro", "17.50 euros");
    private static final Map<String, List<String>> BRING = Map.of(
            "nl", List.of("Uw paspoort", "Uw huurcontract"),
            "fr", List.of("Votre passeport", "Votre bail"),
            "de", List.of("Ihr Reisepass", "Ihr Mietvertrag"),
            "en", List.of("Your passport", "Your rental contract"));
    private static final Map<String, List<String>> WHEN = Map.of(
            "nl", List.of("Ten vroegste 3 dagen voor uw kaart vervalt."),
            "fr", List.of("Au plus tôt 3 jours avant l’expiration de votre carte."),
            "de", List.of("Frühestens 3 Tage vor Ablauf Ihrer Karte."),
            "en", List.of("At the earliest 3 days before your card expires."));
    private static final Map<String, String> OTHER_NAMES =
            texts("oud woord", "terme ancien", "altes Wort", "former word");

    private Offers() {}

    public static Map<String, String> texts(String nl, String fr, String de, String en) {
        return Map.of("nl", nl, "fr", fr, "de", de, "en", en);
    }

    public static Variant variant(String code, String nl, String fr, String de, String en) {
        return new Variant(code, texts(nl, fr, de, en), null, PRICE, WHEN, null, BRING, null, null, null);
    }

    public static OfferedService service(
            String code,
            String letter,
            Group group,
            Map<String, String> names,
            boolean walkIn,
            Kind photo,
            @Nullable ForWhom forWhom,
            Variant... variants) {
        return new OfferedService(
                code,
                letter,
                group,
                names,
                Map.of(),
                OTHER_NAMES,
                BRING,
                PRICE,
                walkIn,
                walkIn && forWhom == null ? List.of() : List.of("WEB", "KIOSK", "PHONE", "DESK"),
                new PhotoRule(photo, 1, 6, 3),
                forWhom,
                List.of(variants),
                Estimate.of(4, 12));
    }
}
