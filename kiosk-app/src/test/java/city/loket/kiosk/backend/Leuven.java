package city.loket.kiosk.backend;

import city.loket.kiosk.backend.OfferedService.Kind;
import city.loket.kiosk.backend.OfferedService.PhotoRule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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
            NOW,
            30,
            new Office.Booth(1, 3, true));

    public static final OfferedService PICKUP = service(
            "document-pickup",
            "D",
            true,
            Kind.NONE,
            "Document afhalen",
            "Retirer un document",
            "Dokument abholen",
            "Pick up a document");
    public static final OfferedService SHORT_STAY = service(
            "short-stay",
            "A",
            false,
            Kind.OWN_PHOTO,
            "Aankomstverklaring kort verblijf",
            "Déclaration d’arrivée court séjour",
            "Ankunftserklärung Kurzaufenthalt",
            "Short-stay registration");
    public static final OfferedService ORANGE_CARD = service(
            "orange-card",
            "B",
            true,
            Kind.OWN_PHOTO,
            "Oranje kaart verlengen",
            "Prolonger la carte orange",
            "Orange Karte verlängern",
            "Extend an orange card");
    public static final OfferedService CARD = service(
            "residence-card",
            "C",
            true,
            Kind.AT_COUNTER,
            "Elektronische verblijfskaart",
            "Carte de séjour électronique",
            "Elektronische Aufenthaltskarte",
            "Electronic residence card");

    private Leuven() {}

    /** With appointments for every answer: FAMKLY for three, KAARTX needs no photo, EARLYX, LATEXX, DAYXXX, CANCEL, DXNEXX. */
    public static FakeBackend backend() {
        var backend = new FakeBackend(OFFICE, List.of(SHORT_STAY, ORANGE_CARD, CARD, PICKUP));
        backend.answers("K7MP2Q", new CodeAnswer.Welcome(at("K7MP2Q", SHORT_STAY, 8, 1)));
        backend.answers("FAMKLY", new CodeAnswer.Welcome(at("FAMKLY", SHORT_STAY, 8, 3)));
        backend.answers("KAARTX", new CodeAnswer.Welcome(at("KAARTX", CARD, 8, 1)));
        backend.answers("EARLYX", new CodeAnswer.TooEarly(at("EARLYX", CARD, 90, 1), NOW.plus(Duration.ofMinutes(45))));
        backend.answers("LATEXX", new CodeAnswer.TooLate(at("LATEXX", CARD, -90, 1)));
        backend.answers("DAYXXX", new CodeAnswer.WrongDay(at("DAYXXX", CARD, 3 * 24 * 60, 1)));
        backend.answers("CANCEL", new CodeAnswer.Cancelled(at("CANCEL", CARD, 8, 1)));
        backend.answers("DXNEXX", new CodeAnswer.Over());
        return backend;
    }

    private static Appointment at(String code, OfferedService service, int minutes, int persons) {
        return new Appointment(code, service.code(), NOW.plus(Duration.ofMinutes(minutes)), persons, "fr");
    }

    private static OfferedService service(
            String code, String letter, boolean walkIn, Kind photo, String nl, String fr, String de, String en) {
        return new OfferedService(
                code,
                letter,
                Map.of("nl", nl, "fr", fr, "de", de, "en", en),
                Map.of(),
                Map.of(
                        "nl", List.of("Uw paspoort", "Uw huurcontract"),
                        "fr", List.of("Votre passeport", "Votre bail"),
                        "de", List.of("Ihr Reisepass", "Ihr Mietvertrag"),
                        "en", List.of("Your passport", "Your rental contract")),
                Map.of("nl", "17,50 euro", "fr", "17,50 euros", "de", "17,50 Euro", "en", "17.50 euros"),
                walkIn,
                new PhotoRule(photo, 1, 6, 3),
                4,
                12);
    }
}
