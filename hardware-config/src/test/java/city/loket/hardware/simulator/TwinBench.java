package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Cut;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.printer.Handover;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.hardware.printer.VirtualReceiptPrinter;

/** The printer of the mind that stands in for one of a profile. */
final class TwinBench implements Bench {

    private final VirtualReceiptPrinter printer;

    TwinBench(Profile profile) {
        printer = new VirtualReceiptPrinter(
                profile.protocol().cut() == Cut.NONE
                        ? new PrintOutcome.PrintedNotCut("this printer has no cutter")
                        : new PrintOutcome.Confirmed(),
                profile.protocol().presenter());
    }

    @Override
    public ReceiptPrinter printer() {
        return printer;
    }

    @Override
    public void paperOut() {
        printer.becomes(Condition.PAPER_OUT);
    }

    @Override
    public void coverOpen() {
        printer.becomes(Condition.COVER_OPEN);
    }

    @Override
    public void nearEnd() {
        printer.becomes(Condition.PAPER_LOW);
    }

    @Override
    public void cutterJamsAtNextCut() {
        printer.nextJobEnds(new PrintOutcome.PrintedNotCut("as told"));
    }

    @Override
    public void paperEnds() {
        printer.nextJobEnds(new PrintOutcome.Failed(Condition.PAPER_OUT, "as told"));
    }

    @Override
    public void linePulled() {
        printer.becomes(Condition.OFFLINE);
    }

    @Override
    public void setRight() {
        printer.becomes(Condition.OK);
    }

    @Override
    public void somebodyTakesThePaper() {
        printer.lastPaperIs(Handover.TAKEN);
    }

    @Override
    public void nobodyTakesThePaper() {
        printer.lastPaperIs(Handover.TAKEN_BACK);
    }

    @Override
    public long papersWith(String text) {
        return printer.printed().stream()
                .filter(paper -> paper.blocks().contains(new Block.Large(text)))
                .count();
    }

    @Override
    public void close() {
        printer.close();
    }
}
