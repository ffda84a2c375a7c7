package city.loket.hardware.scanner;

import java.util.function.Consumer;

/** Stands where there is no scanner: no code ever comes. */
public final class AbsentScanner implements CodeScanner {

    @Override
    public Subscription listen(Consumer<String> listener) {
        return () -> {};
    }

    @Override
    public boolean connected() {
        return false;
    }

    @Override
    public void close() {}
}
