package city.loket.hardware.booth;

import city.loket.hardware.link.Listeners;

/** A booth of the mind: {@link #photoTaken} takes one person's photo. */
public final class VirtualBooth implements PhotoBooth {

    private final Listeners<String> listeners = new Listeners<>();
    private volatile boolean connected = true;

    /** Everyone who listens has been told when this returns. */
    public void photoTaken() {
        if (connected) {
            listeners.tell("photo");
        }
    }

    @Override
    public Subscription listen(Runnable listener) {
        return listeners.add(_ -> listener.run())::run;
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public void close() {
        connected = false;
    }
}
