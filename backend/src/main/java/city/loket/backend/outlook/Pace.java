package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How long services take here and now, as a share of what the catalogue says. The catalogue counts like a few occupations: the whole office's share is drawn towards
 * it, each service's towards the office's, so that little experience moves little.
 *
 * @param services by their share; those without experience are missing
 * @param variation standard deviation of the shares by their mean
 */
record Pace(double office, Map<ServiceId, Double> services, double variation) {

    /** As many occupations the catalogue outweighs. */
    private static final int CATALOGUE_COUNTS = 10;
    /** As many occupations of one service the whole office outweighs. */
    private static final int OFFICE_COUNTS = 5;

    private static final double USUAL_VARIATION = 0.6;

    /** So many times the median is no work any more: somebody forgot to press a button. */
    private static final double FORGOTTEN = 4;

    Pace {
        services = Map.copyOf(services);
    }

    static Pace of(Collection<Occupation> occupations) {
        double most = FORGOTTEN * median(occupations);
        double office = drawn(1, CATALOGUE_COUNTS, shares(occupations, most));
        var services = occupations.stream()
                .collect(Collectors.groupingBy(
                        Occupation::service,
                        Collectors.collectingAndThen(
                                Collectors.toList(), own -> drawn(office, OFFICE_COUNTS, shares(own, most)))));
        var squares = occupations.stream()
                .map(occupation ->
                        Math.pow(Math.min(occupation.share(), most) / services.get(occupation.service()) - 1, 2))
                .toList();
        return new Pace(office, services, Math.sqrt(drawn(Math.pow(USUAL_VARIATION, 2), CATALOGUE_COUNTS, squares)));
    }

    private static double median(Collection<Occupation> occupations) {
        var sorted =
                occupations.stream().mapToDouble(Occupation::share).sorted().toArray();
        return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    }

    private static List<Double> shares(Collection<Occupation> occupations, double most) {
        return occupations.stream()
                .map(occupation -> Math.min(occupation.share(), most))
                .toList();
    }

    /** The mean of what was seen, with a value before it that counts like so many of them. */
    private static double drawn(double before, int counts, List<Double> seen) {
        double sum = seen.stream().flatMapToDouble(DoubleStream::of).sum();
        return (before * counts + sum) / (counts + seen.size());
    }

    /** @param usual as long as the catalogue says */
    Work work(ServiceId service, Duration usual) {
        double share = services.getOrDefault(service, office);
        return Work.of(Duration.ofMillis(Math.round(usual.toMillis() * share)), variation);
    }
}
