package city.loket.journeys.bench;

/** One client that gives tickets to walk-ins, one after the other. */
interface Issuer extends AutoCloseable {

    /** Gives one ticket and has it wait; answers its number. */
    String issue() throws Exception;

    @Override
    void close() throws Exception;

    /** Makes the clients of one side. */
    @FunctionalInterface
    interface Side {
        Issuer client() throws Exception;
    }
}
