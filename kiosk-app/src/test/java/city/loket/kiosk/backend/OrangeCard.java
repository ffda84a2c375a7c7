package city.loket.kiosk.backend;

import city.loket.kiosk.backend.ForWhom.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision path of a service to test with: it ends here, at another service, and elsewhere. */
public final class OrangeCard {

    public static final Variant FIRST =
            Offers.variant("first", "Eerste kaart", "Première carte", "Erste Karte", "First card");
    public static final Variant EXTENSION =
            Offers.variant("extension", "Kaart verlengen", "Prolonger la carte", "Karte verlängern", "Extend the card");

    public static final Answer NO_CARD_YET = leads(Offers.texts("Nee", "Non", "Nein", "No"), FIRST.code(), null, null);
    public static final Answer CARD_EXPIRES = leads(
            Offers.texts("Ja, ze vervalt", "Oui, elle expire", "Ja, sie läuft ab", "Yes, it expires"),
            EXTENSION.code(),
            null,
            null);
    public static final Answer ASYLUM = new Answer(
            Offers.texts("Asiel", "L’asile", "Asyl", "Asylum"),
            List.of(NO_CARD_YET, CARD_EXPIRES),
            Offers.texts(
                    "Hebt u al een oranje kaart?",
                    "Avez-vous déjà une carte orange ?",
                    "Haben Sie schon eine orange Karte?",
                    "Do you already have an orange card?"),
            null,
            null,
            null);
    public static final Answer NEITHER =
            leads(Offers.texts("Geen van beide", "Aucun", "Keines", "Neither"), null, "residence-card", null);
    public static final Map<String, String> OTHER_TOWN = Offers.texts(
            "Ga naar de gemeente waar u woont.",
            "Adressez-vous à la commune où vous habitez.",
            "Gehen Sie zur Gemeinde, in der Sie wohnen.",
            "Go to the town where you live.");
    public static final Answer LIVES_ELSEWHERE = leads(
            Offers.texts("Ik woon elders", "J’habite ailleurs", "Ich wohne anderswo", "I live elsewhere"),
            null,
            null,
            OTHER_TOWN);

    public static final ForWhom PATH = new ForWhom(
            Offers.texts(
                    "Wat hebt u aangevraagd?",
                    "Qu’avez-vous demandé ?",
                    "Was haben Sie beantragt?",
                    "What did you apply for?"),
            List.of(ASYLUM, NEITHER, LIVES_ELSEWHERE));

    private OrangeCard() {}

    private static Answer leads(
            Map<String, String> text,
            @Nullable String variant,
            @Nullable String service,
            @Nullable Map<String, String> notHere) {
        return new Answer(text, null, null, variant, service, notHere);
    }
}
