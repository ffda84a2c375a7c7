package city.loket.hardware.simulator;

/** What a receipt printer can be told in order, one after the other. */
sealed interface Command {

    /** Belongs to a piece of paper; everything else is between host and printer. */
    sealed interface OnPaper extends Command {}

    record Text(byte[] characters) implements OnPaper {}

    record LineFeed() implements OnPaper {}

    record Feed(int lines) implements OnPaper {}

    record Init() implements OnPaper {}

    record CodePage(int page) implements Command {}

    record Align(int where) implements OnPaper {}

    record Size(int width, int height) implements OnPaper {}

    record Bold(boolean on) implements OnPaper {}

    record Font(int number) implements OnPaper {}

    record Raster(int mode, int bytesPerRow, byte[] bytes) implements OnPaper {}

    /** The functions of GS ( k, by their number: 67 module size, 69 level, 80 data, 81 print. */
    record Qr(int function, byte[] data) implements OnPaper {}

    record Cut() implements OnPaper {}

    /** FS P: shows the cut paper and takes it back after {@code seconds}; 0 holds it. */
    record Present(int seconds) implements OnPaper {}

    record Nothing() implements Command {}

    /** GS I: 66 asks for the maker, 67 for the model. */
    record Identify(int what) implements Command {}

    record ProcessId(byte[] token) implements Command {}

    record AutomaticStatus(int mask) implements Command {}

    record OrderedStatus(int kind) implements Command {}

    /** Not known here: recorded and skipped. */
    record Unknown(byte[] bytes) implements Command {}
}
