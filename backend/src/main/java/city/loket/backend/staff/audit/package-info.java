/** What staff did, to read and to export. */
@NullMarked
package city.loket.backend.staff.audit;

import org.jspecify.annotations.NullMarked;
