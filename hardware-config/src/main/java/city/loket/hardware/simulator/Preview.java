package city.loket.hardware.simulator;

import city.loket.hardware.escpos.Profile;
import city.loket.hardware.escpos.Typesetter;
import city.loket.hardware.paper.Paper;
import java.time.Instant;
import java.util.List;

/**
 * What a printer would draw, without a printer: the simulator's own interpreter reads the very bytes that would be sent.
 *
 * @param png black on white, one pixel a dot
 * @param codes what the printer's own QR codes say; a code that is sent as a picture is not among them
 */
public record Preview(byte[] bytes, byte[] png, List<String> codes) {

    public static Preview of(Paper paper, Profile profile) {
        return of(new Typesetter(profile).set(paper), profile);
    }

    static Preview of(byte[] bytes, Profile profile) {
        var tray = new Tray();
        var mechanism = new Mechanism(profile, tray, () -> Instant.EPOCH, _ -> {}, _ -> {});
        var buffer = new ReceiveBuffer(profile);
        var filter = new RealTimeFilter(profile.protocol(), _ -> {}, () -> {}, buffer::add);
        for (var b : bytes) {
            filter.feed(b & 0xFF);
        }
        for (var next = buffer.take(); next.isPresent(); next = buffer.take()) {
            if (next.get() instanceof Command.OnPaper command) {
                mechanism.obey(command, Instant.EPOCH);
            }
        }
        mechanism.obey(new Command.Cut(), Instant.EPOCH);
        var printed = tray.newestFirst().getFirst();
        return new Preview(bytes, printed.sheet().png(), printed.codes());
    }
}
