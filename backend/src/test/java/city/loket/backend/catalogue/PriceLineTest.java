package city.loket.backend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.Variant.Expedited;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceLineTest {

    private static final Price FREE = new Price(BigDecimal.ZERO, false, null);
    private static final Price FIVE = new Price(new BigDecimal("5"), false, null);
    private static final Price ABOUT_20_20 = new Price(new BigDecimal("20.20"), true, null);
    private static final Price UNKNOWN = new Price(null, false, text("ask us"));
    private static final Expedited FASTER = new Expedited(new BigDecimal("120"), LocalTime.of(14, 0), 1);

    private static Text text(String everywhere) {
        return new Text(everywhere, everywhere, everywhere, everywhere);
    }

    private static Variant costing(Price price) {
        return new Variant("v", text("v"), null, price, null);
    }

    private static String line(Language language, Variant... variants) {
        return PriceLine.of(List.of(variants), language).replace('\u00a0', ' ');
    }

    @Test
    void variants_that_cost_the_same_are_one_price() {
        assertThat(line(Language.EN, costing(FIVE), costing(FIVE))).isEqualTo("€ 5");
    }

    @ParameterizedTest
    @CsvSource({"NL, 'ongeveer € 20,20'", "EN, about € 20.20"})
    void cents_are_written_as_the_language_writes_them(Language language, String told) {
        assertThat(line(language, costing(ABOUT_20_20))).isEqualTo(told);
    }

    @Test
    void the_faster_way_is_told_with_its_last_hour() {
        assertThat(line(Language.EN, new Variant("v", text("v"), null, FIVE, FASTER)))
                .isEqualTo("€ 5, expedited € 120 (applied for before 14:00)");
    }

    @Test
    void different_prices_are_a_range() {
        assertThat(line(Language.EN, costing(FIVE), costing(FREE), costing(UNKNOWN)))
                .isEqualTo("free of charge to € 5, depending on your case");
    }

    @Test
    void one_known_price_among_unknown_ones_is_told() {
        assertThat(line(Language.EN, costing(FIVE), costing(UNKNOWN))).isEqualTo("€ 5, depending on your case");
    }

    @Test
    void an_unknown_price_is_its_note() {
        assertThat(line(Language.EN, costing(UNKNOWN))).isEqualTo("ask us");
    }
}
