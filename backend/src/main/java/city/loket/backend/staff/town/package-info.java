/** Signing in with an account of the town, by OpenID Connect. */
@NullMarked
package city.loket.backend.staff.town;

import org.jspecify.annotations.NullMarked;
