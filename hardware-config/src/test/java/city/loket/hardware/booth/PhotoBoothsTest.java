package city.loket.hardware.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhotoBoothsTest {

    private final VirtualBooth first = new VirtualBooth("Booth 1");
    private final PhotoBooths booths = new PhotoBooths(
            List.of(first, new UnheardBooth("Booth 2", Pattern.compile("B2-\\d{4}")), new UnheardBooth("Booth 3")));

    @Test
    void a_strips_code_is_told_from_a_tickets_and_names_its_booth() {
        first.printsStrip("one");

        assertThat(booths.strip("B2-0042")).contains(new StripCode("Booth 2", "B2-0042"));
        assertThat(booths.strip("one")).contains(new StripCode("Booth 1", "one"));
        assertThat(booths.strip("xB2-0042")).isEmpty();
        assertThat(booths.strip("B2-00423")).isEmpty();
        assertThat(booths.strip("K7MP2Q")).isEmpty();
    }

    @Test
    void a_code_longer_than_any_strip_is_not_looked_at() {
        var greedy = new UnheardBooth("Booth 4", Pattern.compile("(x+x+)+y"));

        assertThat(greedy.printed("x".repeat(100_000))).isFalse();
    }
}
