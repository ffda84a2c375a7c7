package city.loket.backend.platform.database;

/** A running MariaDB and how to reach it. */
interface DatabaseServer extends AutoCloseable {

    String url();

    String user();

    String password();

    @Override
    void close();

    /** A server that somebody else runs. */
    record External(String url, String user, String password) implements DatabaseServer {
        @Override
        public void close() {}
    }
}
