package city.loket.hardware.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A printer obeys some pairs of bytes even inside a picture: no picture may hold one. */
class RasterTest {

    private static final long SEED = 7;
    private static final int[] EVIL = {0x10, 0x04, 0x05, 0x14, 0x01, 0x02, 0x08, 0x00};

    static IntStream pictures() {
        return IntStream.range(0, 20_000);
    }

    @Test
    void no_random_picture_holds_a_command_that_is_obeyed_at_once() {
        var random = new Random(SEED);
        pictures().forEach(_ -> assertSafe(picture(random)));
    }

    @Test
    void breaking_a_pair_costs_one_dot_more_and_takes_none_away() {
        var random = new Random(SEED);
        pictures().forEach(_ -> {
            var drawn = picture(random);
            var sent = new Raster(1, drawn).bytes();
            for (var i = 0; i < drawn.length; i++) {
                assertThat(sent[i] & drawn[i]).isEqualTo(drawn[i]);
                assertThat(Integer.bitCount((sent[i] ^ drawn[i]) & 0xFF)).isLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void its_bands_are_the_whole_picture_in_order() {
        var picture = new byte[5 * 700];
        new Random(SEED).nextBytes(picture);
        var whole = new Raster(5, picture);

        var bands = whole.bands(255);

        assertThat(bands).extracting(Raster::rows).containsExactly(255, 255, 190);
        var joined = new ByteArrayOutputStream();
        bands.forEach(band -> joined.writeBytes(band.bytes()));
        assertThat(joined.toByteArray()).isEqualTo(whole.bytes());
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void rows_are_whole(int bytesPerRow, int bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Raster(bytesPerRow, new byte[bytes]));
    }

    static Object[][] misfits() {
        return new Object[][] {{0, 4}, {3, 4}};
    }

    /** Every second byte is one of those that commands are made of. */
    private static byte[] picture(Random random) {
        var picture = new byte[1 + random.nextInt(64)];
        random.nextBytes(picture);
        for (var i = 0; i < picture.length; i++) {
            picture[i] = random.nextBoolean() ? picture[i] : (byte) EVIL[random.nextInt(EVIL.length)];
        }
        return picture;
    }

    private static void assertSafe(byte[] picture) {
        var sent = new Raster(1, picture).bytes();
        for (var i = 0; i < sent.length - 1; i++) {
            assertThat(sent[i] == 0x10 && (sent[i + 1] == 0x04 || sent[i + 1] == 0x05 || sent[i + 1] == 0x14))
                    .as("a command at byte %d", i)
                    .isFalse();
        }
    }
}
