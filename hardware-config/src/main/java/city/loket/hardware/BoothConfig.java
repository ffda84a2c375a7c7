package city.loket.hardware;

import city.loket.hardware.booth.ControlLineBooth;
import city.loket.hardware.booth.PhotoBooth;
import city.loket.hardware.booth.SignedMessageBooth;
import city.loket.hardware.booth.UnheardBooth;
import city.loket.hardware.booth.VirtualBooth;
import city.loket.hardware.link.ControlSignal;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkFault;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialLink;
import city.loket.hardware.link.SerialPortSettings;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A photo booth and how it is heard. A new driver is a new record here and a new line in {@link #open}. */
public sealed interface BoothConfig {

    String name();

    /**
     * A contact between the port's RTS or DTR, which are on while it is open, and one of its inputs.
     *
     * @param signal {@code null}: the line is told in the characters 1, 0 and P (a pulse that has passed), because a pseudo-terminal has no control lines
     * @param settling how long a level must last to count
     * @param active the level while a photo is taken
     */
    record ControlLine(String name, String port, @Nullable ControlSignal signal, Duration settling, boolean active)
            implements BoothConfig {

        private SerialLink link() throws LinkFault {
            return signal == null
                    ? JSerialCommLink.open(new SerialPortSettings(port, 9600, Flow.NONE), LinkTrace.NONE)
                    : JSerialCommLink.controlLine(port, signal);
        }
    }

    /** @param heartbeat how often it promised to send something; {@code null} when it promised nothing */
    record SignedMessage(
            String name,
            InetSocketAddress listen,
            String key,
            @Nullable Duration heartbeat) implements BoothConfig {}

    /** @param pattern of the codes on its strips, a regular expression */
    record StripCode(String name, String pattern) implements BoothConfig {}

    record Virtual(String name) implements BoothConfig {}

    /** It tells nothing; staff can still say that it is out of order. */
    record None(String name) implements BoothConfig {}

    default PhotoBooth open(InstantSource clock) {
        return switch (this) {
            case ControlLine line ->
                new ControlLineBooth(line.name(), line.settling(), line.active(), line::link, clock);
            case SignedMessage(var name, var listen, var key, var heartbeat) ->
                new SignedMessageBooth(name, listen, key, heartbeat, clock);
            case StripCode(var name, var pattern) -> new UnheardBooth(name, Pattern.compile(pattern));
            case Virtual(var name) -> new VirtualBooth(name);
            case None(var name) -> new UnheardBooth(name);
        };
    }
}
