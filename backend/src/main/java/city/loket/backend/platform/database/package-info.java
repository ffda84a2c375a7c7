/** The database: one that this backend starts beside itself, or a server that exists already. */
@NullMarked
package city.loket.backend.platform.database;

import org.jspecify.annotations.NullMarked;
