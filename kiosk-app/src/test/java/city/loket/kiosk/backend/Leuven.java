package city.loket.kiosk.backend;

import city.loket.kiosk.backend.OfferedService.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** An office to test with, a Tuesday morning. */
public final class Leuven {

    public static final Instant NOW = Instant.parse("2026-11-24T09:12:00Z");

    public static final Office OFFICE = new Office(
            "Stad Leuven",
            "Stadskantoor",
            List.of("nl", "fr", "de", "en"),
            ZoneId.of("Europe/Brussels"),
            "016 27 21 94",
            "#8c1d2f",
            "#f7e9ea",
            "http://127.0.0.1:8080/t/",
            "http://127.0.0.1:8080/a/",
            "http://127.0.0.1:8080/book/leuven-stadskantoor/",
            NOW,
            30,
            NOW.plus(Duration.ofHours(6)),
            new Office.Booth(3, true, 3));

    /** At once: no appointment, no photo, nothing to ask. */
    public static final OfferedService PICKUP = Offers.service(
            "document-pickup",
            "D",
            Offers.COLLECTION,
            Offers.texts("Document afhalen", "Retirer un document", "Dokument abholen", "Pick up a document"),
            true,
            Kind.NONE,
            null,
            Offers.variant(
                    "pickup", "Document afhalen", "Retirer un document", "Dokument abholen", "Pick up a document"));

    /** By appointment, with two variants and no path. */
    public static final OfferedService SHORT_STAY = Offers.service(
            "short-stay",
            "A",
            Offers.FOREIGNERS,
            Offers.texts(
                    "Aankomstverklaring kort verblijf",
                    "Déclaration d’arrivée court séjour",
                    "Ankunftserklärung Kurzaufenthalt",
                    "Short-stay registration"),
            false,
            Kind.OWN_PHOTO,
            null,
            Offers.variant(
                    "eu",
                    "EU, EER of Zwitserland",
                    "UE, EEE ou Suisse",
                    "EU, EWR oder Schweiz",
                    "EU, EEA or Switzerland"),
            Offers.variant("other", "Andere landen", "Autres pays", "Andere Länder", "Other countries"));

    /** Without an appointment, with an own photo and a decision path. */
    public static final OfferedService ORANGE_CARD = Offers.service(
            "orange-card",
            "B",
            Offers.FOREIGNERS,
            Offers.texts("Oranje kaart", "Carte orange", "Orange Karte", "Orange card"),
            true,
            Kind.OWN_PHOTO,
            OrangeCard.PATH,
            OrangeCard.FIRST,
            OrangeCard.EXTENSION);

    /** By appointment, with one variant. */
    public static final OfferedService CARD = Offers.service(
            "residence-card",
            "C",
            Offers.FOREIGNERS,
            Offers.texts(
                    "Elektronische verblijfskaart",
                    "Carte de séjour électronique",
                    "Elektronische Aufenthaltskarte",
                    "Electronic residence card"),
            false,
            Kind.AT_COUNTER,
            null,
            Offers.variant(
                    "card",
                    "Elektronische verblijfskaart",
                    "Carte de séjour électronique",
                    "Elektronische Aufenthaltskarte",
                    "Electronic residence card"));

    private static final CodeAnswer.Elsewhere HALL =
            new CodeAnswer.Elsewhere("Stadhuis", List.of("Grote Markt 9", "3000 Leuven"));

    private Leuven() {}

    /**
     * With appointments for every answer: FAMKLY for four, KAARTX needs no photo, EARLYX, LATEXX, LATWXX with walk-ins, DAYXXX, PASTXX, CANCEL,
     * DXNEXX, QFFICE.
     */
    public static FakeBackend backend() {
        var backend = new FakeBackend(OFFICE, List.of(SHORT_STAY, ORANGE_CARD, CARD, PICKUP));
        backend.answers("K7MP2Q", new CodeAnswer.Welcome(at("K7MP2Q", SHORT_STAY, 8, 1)));
        backend.answers("FAMKLY", new CodeAnswer.Welcome(at("FAMKLY", SHORT_STAY, 8, 4)));
        backend.answers("KAARTX", new CodeAnswer.Welcome(at("KAARTX", CARD, 8, 1)));
        backend.answers("EARLYX", new CodeAnswer.TooEarly(at("EARLYX", CARD, 90, 1), NOW.plus(Duration.ofMinutes(45))));
        backend.answers("LATEXX", new CodeAnswer.TooLate(at("LATEXX", CARD, -90, 1), false, true));
        backend.answers("DAYXXX", new CodeAnswer.WrongDay(at("DAYXXX", CARD, 3 * 24 * 60, 1)));
        backend.answers("CANCEL", new CodeAnswer.Cancelled(at("CANCEL", CARD, 8, 1), "Het loket is dicht."));
        backend.answers("DXNEXX", new CodeAnswer.Over());
        backend.answers("QFFICE", new CodeAnswer.WrongOffice(HALL));
        backend.answers("LATWXX", new CodeAnswer.TooLate(at("LATWXX", ORANGE_CARD, -90, 1), true, true));
        backend.answers("PASTXX", new CodeAnswer.WrongDay(at("PASTXX", CARD, -2 * 24 * 60, 1)));
        return backend;
    }

    /** Somebody comes for {@link #PICKUP}, in this language. */
    public static Arrival pickup(String language) {
        return new Arrival(PICKUP.code(), null, 1, language, List.of(), Errand.BOOTH, 0);
    }

    private static Appointment at(String code, OfferedService service, int minutes, int persons) {
        return new Appointment(code, null, service.code(), null, NOW.plus(Duration.ofMinutes(minutes)), persons, "fr");
    }
}
