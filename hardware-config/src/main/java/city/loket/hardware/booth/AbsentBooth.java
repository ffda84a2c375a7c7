package city.loket.hardware.booth;

/** Stands where there is no booth: no photo is ever signalled. */
public final class AbsentBooth implements PhotoBooth {

    @Override
    public Subscription listen(Runnable listener) {
        return () -> {};
    }

    @Override
    public boolean connected() {
        return false;
    }

    @Override
    public void close() {}
}
