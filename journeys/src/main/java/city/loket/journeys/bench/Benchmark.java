package city.loket.journeys.bench;

/** Something to measure. */
interface Benchmark {

    /** Under which it is asked for. */
    String name();

    /** What it measures, in a sentence. */
    String purpose();

    Figures run() throws Exception;
}
