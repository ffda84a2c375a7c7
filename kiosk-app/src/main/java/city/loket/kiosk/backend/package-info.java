/** What this kiosk asks of the backend, and the few records it reads; docs/api.md is the contract. */
@NullMarked
package city.loket.kiosk.backend;

import org.jspecify.annotations.NullMarked;
