/** Photo booths that say when a photo was taken. */
@NullMarked
package city.loket.hardware.booth;

import org.jspecify.annotations.NullMarked;
