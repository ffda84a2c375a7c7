/** The pages of supervisors and admins about staff: accounts, and what staff did. */
@NullMarked
package city.loket.backend.staff.ui;

import org.jspecify.annotations.NullMarked;
