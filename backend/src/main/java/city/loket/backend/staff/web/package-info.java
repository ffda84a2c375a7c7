/** Where staff sign in, and their own accounts. */
@NullMarked
package city.loket.backend.staff.web;

import org.jspecify.annotations.NullMarked;
