/** Photo booths: by a contact on a serial control line, by a signed message, or by the codes on their strips. */
@NullMarked
package city.loket.hardware.booth;

import org.jspecify.annotations.NullMarked;
