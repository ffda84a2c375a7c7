package city.loket.hardware;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Align;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Weight;

/** Papers as a kiosk prints them. */
public final class TestPapers {

    public static final String ADDRESS = "http://127.0.0.1:8080/t/mG3kQ9xYz2LpR7wT4vB8nC";

    public static final Paper TICKET = ticket("A042");

    private TestPapers() {}

    public static Paper ticket(String number) {
        return Paper.of(
                new Block.Text("Stad Leuven", Weight.TITLE),
                new Block.Text("Stadskantoor", Weight.SMALL),
                new Block.Rule(),
                new Block.Text("Votre numéro"),
                new Block.Large(number),
                new Block.Text("Attestation d’immatriculation (carte orange)", Weight.BOLD),
                new Block.Text("3 personnes devant vous, environ 8 minutes. Suivez votre place sur votre téléphone."),
                new Block.Qr(ADDRESS),
                new Block.Space(1),
                new Block.Text("22.11.2026 10:24", Weight.SMALL, Align.START));
    }
}
