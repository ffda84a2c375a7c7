package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Completion;
import city.loket.hardware.escpos.Cut;
import city.loket.hardware.escpos.Dialect;
import city.loket.hardware.escpos.Profile;
import java.util.Arrays;
import java.util.Optional;

/** What a printer was sent and has not yet done; gives out whole commands only, and only those that its profile knows. */
final class ReceiveBuffer {

    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int FS = 0x1C;

    private final Profile.Protocol protocol;
    private final Profile.Drawing drawing;

    private byte[] bytes = new byte[1024];
    private int size;

    ReceiveBuffer(Profile profile) {
        protocol = profile.protocol();
        drawing = profile.drawing();
    }

    void add(int b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) b;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Takes the next command; empty while it has not arrived whole. */
    Optional<Command> take() {
        if (size == 0) {
            return Optional.empty();
        }
        return switch (at(0)) {
            case ESC -> size < 2 ? Optional.empty() : escape();
            case GS -> size < 2 ? Optional.empty() : group();
            case FS -> size < 2 ? Optional.empty() : file();
            case 0x00 -> take(1, new Command.Nothing());
            case 0x0A -> take(1, new Command.LineFeed());
            default -> at(0) < 0x20 ? unknown(1) : text();
        };
    }

    private Optional<Command> text() {
        var length = 1;
        while (length < size && at(length) >= 0x20) {
            length++;
        }
        return take(length, new Command.Text(Arrays.copyOf(bytes, length)));
    }

    private Optional<Command> escape() {
        return switch (at(1)) {
            case '@' -> take(2, new Command.Init());
            case 't' -> size < 3 ? Optional.empty() : take(3, new Command.CodePage(at(2)));
            case 'a' -> size < 3 ? Optional.empty() : take(3, new Command.Align(at(2)));
            case 'E' -> size < 3 ? Optional.empty() : take(3, new Command.Bold((at(2) & 1) == 1));
            case 'M' -> size < 3 ? Optional.empty() : take(3, new Command.Font(at(2)));
            case 'd' -> size < 3 ? Optional.empty() : take(3, new Command.Feed(at(2)));
            case 'i' -> protocol.cut() == Cut.FULL ? take(2, new Command.Cut()) : unknown(2);
            case 'v' -> protocol.completion() == Completion.ESC_V ? take(2, new Command.OrderedStatus(1)) : unknown(2);
            default -> unknown(2);
        };
    }

    private Optional<Command> file() {
        if (at(1) != 'P' || !protocol.presenter()) {
            return unknown(2);
        }
        return size < 6 ? Optional.empty() : take(6, new Command.Present(at(4) == 'R' ? at(5) : 0));
    }

    private Optional<Command> group() {
        return switch (at(1)) {
            case '!' -> size < 3 ? Optional.empty() : take(3, new Command.Size((at(2) >> 4 & 7) + 1, (at(2) & 7) + 1));
            case 'a' -> size < 3 ? Optional.empty() : take(3, new Command.AutomaticStatus(at(2)));
            case 'I' -> size < 3 ? Optional.empty() : take(3, new Command.Identify(at(2)));
            case 'r' -> answersInOrder() ? ordered() : unknown(2);
            case 'V' -> size < 3 ? Optional.empty() : cut();
            case 'v' -> size < 8 ? Optional.empty() : raster();
            case '(' -> size < 5 ? Optional.empty() : parameterized();
            default -> unknown(2);
        };
    }

    private boolean answersInOrder() {
        return protocol.completion() == Completion.GS_R || protocol.dialect() == Dialect.EPSON;
    }

    private Optional<Command> ordered() {
        return size < 3 ? Optional.empty() : take(3, new Command.OrderedStatus(at(2)));
    }

    /** From function 65 on, the command also says how far to feed. */
    private Optional<Command> cut() {
        var length = at(2) >= 65 ? 4 : 3;
        if (protocol.cut() != Cut.PARTIAL) {
            return unknown(2);
        }
        return size < length ? Optional.empty() : take(length, new Command.Cut());
    }

    private Optional<Command> raster() {
        var bytesPerRow = at(4) + 256 * at(5);
        var rows = at(6) + 256 * at(7);
        if (rows > drawing.rasterRows()) {
            return unknown(8);
        }
        var length = 8 + bytesPerRow * rows;
        return size < length
                ? Optional.empty()
                : take(length, new Command.Raster(at(3), bytesPerRow, Arrays.copyOfRange(bytes, 8, length)));
    }

    private Optional<Command> parameterized() {
        var length = 5 + at(3) + 256 * at(4);
        if (size < length) {
            return Optional.empty();
        }
        return switch (at(2)) {
            case 'k' ->
                drawing.nativeQr()
                        ? take(length, new Command.Qr(at(6), Arrays.copyOfRange(bytes, 7, length)))
                        : unknown(length);
            case 'H' -> take(length, new Command.ProcessId(Arrays.copyOfRange(bytes, 7, length)));
            default -> unknown(length);
        };
    }

    private Optional<Command> unknown(int length) {
        return take(length, new Command.Unknown(Arrays.copyOf(bytes, length)));
    }

    private Optional<Command> take(int length, Command command) {
        System.arraycopy(bytes, length, bytes, 0, size - length);
        size -= length;
        return Optional.of(command);
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }
}
