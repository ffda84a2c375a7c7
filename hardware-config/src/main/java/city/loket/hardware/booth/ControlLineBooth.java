package city.loket.hardware.booth;

import city.loket.hardware.link.Line;
import city.loket.hardware.link.Listeners;
import city.loket.hardware.link.SerialLink;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;

/** A booth that closes a contact, or pulses, for each person's photo. Its link reads as {@code 1}, {@code 0} and {@code P}. */
public final class ControlLineBooth implements PhotoBooth {

    private final String name;
    private final boolean activeLevel;
    private final InstantSource clock;
    private final Contact contact;
    private final Listeners<PhotoTaken> listeners = new Listeners<>();
    private final Line line;

    /**
     * @param settling how long a level must last to count
     * @param activeLevel the level while a photo is taken
     */
    public ControlLineBooth(
            String name, Duration settling, boolean activeLevel, SerialLink.Opener opener, InstantSource clock) {
        this.name = name;
        this.activeLevel = activeLevel;
        this.clock = clock;
        contact = new Contact(settling);
        line = new Line("booth " + name, opener, new Line.Ear() {
                    @Override
                    public void opened(SerialLink link) {
                        contact.reset();
                    }

                    @Override
                    public void heard(byte[] bytes) {
                        for (var b : bytes) {
                            heardOne(b);
                        }
                    }
                })
                .start();
    }

    private void heardOne(byte b) {
        var photo =
                switch (b) {
                    case '1' -> contact.becomes(activeLevel, clock.instant());
                    case '0' -> contact.becomes(!activeLevel, clock.instant());
                    case 'P' -> contact.pulse(clock.instant());
                    default -> false;
                };
        if (photo) {
            listeners.tell(new PhotoTaken(name, UUID.randomUUID()));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Subscription listen(Consumer<PhotoTaken> listener) {
        return listeners.add(listener)::run;
    }

    @Override
    public Hearing hearing() {
        return line.connected() ? Hearing.OK : Hearing.OFFLINE;
    }

    @Override
    public void close() {
        line.close();
    }
}
