package city.loket.hardware.simulator;

/** What a receipt printer can be told in order, one after the other. */
sealed interface Command {

    record Text(byte[] characters) implements Command {}

    record LineFeed() implements Command {}

    record Feed(int lines) implements Command {}

    record Init() implements Command {}

    record CodePage(int page) implements Command {}

    record Align(int where) implements Command {}

    record Size(int width, int height) implements Command {}

    record Bold(boolean on) implements Command {}

    record Font(int number) implements Command {}

    record Raster(int mode, int bytesPerRow, byte[] bytes) implements Command {}

    /** The functions of GS ( k, by their number: 67 module size, 69 level, 80 data, 81 print. */
    record Qr(int function, byte[] data) implements Command {}

    record Cut() implements Command {}

    record ProcessId(byte[] token) implements Command {}

    record AutomaticStatus(int mask) implements Command {}

    record OrderedStatus(int kind) implements Command {}

    /** Not known here: recorded and skipped. */
    record Unknown(byte[] bytes) implements Command {}
}
