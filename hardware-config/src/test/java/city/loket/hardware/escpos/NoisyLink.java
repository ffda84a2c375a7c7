package city.loket.hardware.escpos;

import city.loket.hardware.link.SerialLink;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** A healthy printer that has gone mad: it answers questions about its state truly, and anything else with noise. */
final class NoisyLink implements SerialLink {

    private static final byte[] HEALTHY = {0x12};
    private static final byte[] HEALTHY_CUSTOM = {0x10, 0x0F, 0, 0, 0, 0};

    private final RandomGenerator random;
    private final int burst;
    private Consumer<byte[]> ear = bytes -> {};
    private long noise;

    NoisyLink(RandomGenerator random, int burst) {
        this.random = random;
        this.burst = burst;
    }

    void heardBy(Consumer<byte[]> listener) {
        ear = listener;
    }

    /** How many bytes of noise were said. */
    long noise() {
        return noise;
    }

    @Override
    public void write(byte[] bytes, Duration patience) {
        if (Arrays.equals(bytes, new byte[] {0x10, 0x04, 0x14})) {
            ear.accept(HEALTHY_CUSTOM);
        } else if (bytes.length == 3 && bytes[0] == 0x10 && bytes[1] == 0x04) {
            ear.accept(HEALTHY);
        } else {
            var said = new byte[1 + random.nextInt(burst)];
            random.nextBytes(said);
            noise += said.length;
            ear.accept(said);
        }
    }

    @Override
    public byte[] read(Duration patience) {
        throw new UnsupportedOperationException("what is heard is told");
    }

    @Override
    public boolean lost() {
        return false;
    }

    @Override
    public void close() {}
}
