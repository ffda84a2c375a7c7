package city.loket.hardware.link;

/** Told of every byte that passes, on the thread that moves it; for measurements. */
public interface LinkTrace {

    LinkTrace NONE = new LinkTrace() {
        @Override
        public void out(int bytes) {}

        @Override
        public void in(int bytes) {}
    };

    /** Just before {@code bytes} are handed to the system. */
    void out(int bytes);

    /** Just after {@code bytes} arrived. */
    void in(int bytes);
}
