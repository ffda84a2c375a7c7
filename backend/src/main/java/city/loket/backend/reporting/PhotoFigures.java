package city.loket.backend.reporting;

import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of photos.
 *
 * @param times from being sent to the booth to complete photos, the shortest first
 * @param evidence how many persons were covered by what, in the order of the kinds
 * @param rejections how many photos a counter rejected, the most frequent reason first
 * @param waivers how many photos each member of staff waived, the most first
 * @param turnedAway how many visits left for want of a photo
 * @param overstayed how many never came back from the booth
 */
public record PhotoFigures(
        List<Duration> times,
        Map<PhotoEvidence.Kind, Integer> evidence,
        Map<Rejection, Integer> rejections,
        List<Waivers> waivers,
        int turnedAway,
        int overstayed) {

    /** @param name of the member of staff */
    public record Waivers(String name, int count) {}

    /** Half of them took no longer. */
    public Optional<Duration> median() {
        return quantile(0.5);
    }

    /** Nine in ten took no longer. */
    public Optional<Duration> nineInTen() {
        return quantile(0.9);
    }

    private Optional<Duration> quantile(double part) {
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get((int) Math.ceil(part * times.size()) - 1));
    }

    public int rejected() {
        return rejections.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int waived() {
        return waivers.stream().mapToInt(Waivers::count).sum();
    }
}
