package city.loket.hardware.booth;

import city.loket.hardware.link.Listeners;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A booth of the mind: {@link #photoTaken} takes one person's photo, {@link #printsStrip} prints a code. */
public final class VirtualBooth implements PhotoBooth {

    private final String name;
    private final Listeners<PhotoTaken> listeners = new Listeners<>();
    private volatile Hearing hearing = Hearing.OK;
    private volatile @Nullable String strip;

    public VirtualBooth(String name) {
        this.name = name;
    }

    /** Everyone who listens has been told when this returns. */
    public void photoTaken() {
        if (hearing == Hearing.OK) {
            listeners.tell(new PhotoTaken(name, UUID.randomUUID()));
        }
    }

    /** From now on {@code code} is one of its strips'. */
    public void printsStrip(String code) {
        strip = code;
    }

    public void becomes(Hearing hearing) {
        this.hearing = hearing;
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
        return hearing;
    }

    @Override
    public boolean printed(String code) {
        return code.equals(strip);
    }

    @Override
    public void close() {
        hearing = Hearing.OFFLINE;
    }
}
