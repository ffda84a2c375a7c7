package city.loket.hardware.paper;

import city.loket.hardware.paper.Paper.Align;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.Paper.Weight;
import city.loket.hardware.picture.Mark;

/** A page with every kind of thing that a ticket has, to see at a glance whether printer and profile fit. */
public final class TestPage {

    private TestPage() {}

    /** @param columns how many characters the printer has beside each other: they are counted out on one line */
    public static Paper of(String printer, int columns) {
        return Paper.of(
                new Block.Text("Loket", Weight.TITLE),
                new Block.Text(printer, Weight.BOLD),
                new Block.Rule(),
                new Block.Text("äöüß ÄÖÜ éèêëç àâîôû ñ œ € 25", Weight.NORMAL),
                new Block.Text("äöüß ÄÖÜ éèêëç àâîôû ñ œ € 25", Weight.SMALL),
                new Block.Text("Łódź · Київ · Αθήνα · مدينة", Weight.NORMAL),
                new Block.Item("left", Mark.BOX),
                new Block.Item("من اليمين", Mark.BOX),
                new Block.Large("A042"),
                new Block.Qr(SamplePaper.ADDRESS),
                new Block.Text("1234567890".repeat(columns / 10 + 1).substring(0, columns), Weight.NORMAL, Align.START),
                new Block.Rule());
    }
}
