package city.loket.backend.outlook;

import static city.loket.backend.outlook.Queues.CARD;
import static city.loket.backend.outlook.Queues.NOW;
import static city.loket.backend.outlook.Queues.PASSPORT;
import static city.loket.backend.outlook.Queues.PICK_UP;
import static city.loket.backend.outlook.Queues.any;
import static city.loket.backend.outlook.Queues.at;
import static city.loket.backend.outlook.Queues.counter;
import static city.loket.backend.outlook.Queues.rank;
import static city.loket.backend.outlook.Queues.waiting;
import static city.loket.backend.outlook.Queues.work;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimate.Certainty;
import city.loket.backend.visit.VisitId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HallOutlookTest {

    private static HallOutlook of(List<OpenCounter> counters, List<Party> parties) {
        return HallOutlook.of(new Hall(1, NOW, counters, parties));
    }

    private static Estimate of(HallOutlook outlook, ServiceId service, long id) {
        return outlook.of(service, at(id), new VisitId(id));
    }

    private static List<Party> pickUps(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> waiting(id, PICK_UP, 5))
                .toList();
    }

    @Test
    void with_nobody_before_and_a_free_counter_it_is_for_sure_at_once() {
        assertThat(of(of(List.of(counter(0, PICK_UP)), pickUps(1)), PICK_UP, 1))
                .isEqualTo(new Estimate(0, Certainty.SURE, 0, 0, 0));
    }

    @Test
    void more_before_make_it_longer_and_less_certain() {
        var outlook = of(List.of(counter(0, PICK_UP)), pickUps(10));

        assertThat(of(outlook, PICK_UP, 2))
                .extracting(Estimate::ahead, Estimate::minutes)
                .containsExactly(1, 5);
        assertThat(of(outlook, PICK_UP, 2).certainty()).isEqualTo(Certainty.ROUGH);
        assertThat(of(outlook, PICK_UP, 10)).isEqualTo(new Estimate(9, Certainty.ROUGH, 45, 35, 55));
    }

    @Test
    void more_counters_make_it_more_certain() {
        var outlook = of(
                List.of(counter(0, PICK_UP), counter(0, PICK_UP), counter(0, PICK_UP), counter(0, PICK_UP)),
                pickUps(10));

        assertThat(of(outlook, PICK_UP, 10).certainty()).isEqualTo(Certainty.SURE);
    }

    @Test
    void without_an_open_counter_only_those_before_are_told() {
        var outlook = of(
                List.of(counter(0, PICK_UP)),
                List.of(waiting(1, CARD, 5), waiting(2, PICK_UP, 5), waiting(3, CARD, 5)));

        assertThat(of(outlook, CARD, 3)).isEqualTo(Estimate.unknown(1));
    }

    @Test
    void whoever_is_only_expected_takes_time_and_is_not_counted() {
        var expected = new Party(rank(1), any(PASSPORT), NOW, work(10).withChance(0.5), false);
        var outlook = of(List.of(counter(0, PASSPORT)), List.of(expected, waiting(2, PASSPORT, 5)));

        assertThat(of(outlook, PASSPORT, 2))
                .extracting(Estimate::ahead, Estimate::minutes)
                .containsExactly(0, 5);
    }

    @Test
    void time_that_has_passed_since_it_was_read_is_taken_off() {
        var outlook = of(List.of(counter(0, PICK_UP)), pickUps(3)).seen(at(2));

        assertThat(of(outlook, PICK_UP, 3).minutes()).isEqualTo(8);
    }
}
