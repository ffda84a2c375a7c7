package city.loket.journeys.bench;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block.Large;
import city.loket.hardware.paper.Paper.Block.Qr;
import city.loket.hardware.paper.Paper.Block.Space;
import city.loket.hardware.paper.Paper.Block.Text;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.journeys.api.Visit;
import java.util.Objects;

/** A ticket with the blocks, and about the words, of the one that the kiosk prints in Dutch. */
final class SampleTicket {

    private SampleTicket() {}

    static Paper of(Visit visit, String address) {
        return Paper.of(
                new Text("Stad Leuven · Stadskantoor", Weight.SMALL),
                new Text("Uw nummer", Weight.BOLD),
                new Large(Objects.requireNonNull(visit.number())),
                new Text("Een document afhalen", Weight.BOLD),
                new Text("3 personen voor u, ongeveer 8 minuten"),
                new Space(1),
                new Qr(address + visit.token()),
                new Text("Scan deze code en volg uw nummer op uw telefoon.", Weight.SMALL),
                new Text("Wacht in de wachtzaal tot uw nummer op het scherm staat."),
                new Text("zondag 22 november 2026, 10:12", Weight.SMALL));
    }
}
