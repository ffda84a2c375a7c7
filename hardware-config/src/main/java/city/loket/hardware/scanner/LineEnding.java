package city.loket.hardware.scanner;

/** What a scanner sends after each code. */
public enum LineEnding {
    CR('\r'),
    LF('\n'),
    CRLF('\n');

    private final char terminator;

    LineEnding(char terminator) {
        this.terminator = terminator;
    }

    char terminator() {
        return terminator;
    }
}
