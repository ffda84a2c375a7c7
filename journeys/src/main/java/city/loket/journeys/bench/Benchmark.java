package city.loket.journeys.bench;

/** Something to measure. */
public interface Benchmark {

    /** Under which it is asked for. */
    String name();

    /** What it measures, in a sentence. */
    String purpose();

    Figures run() throws Exception;
}
