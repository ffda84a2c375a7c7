/** What is on a piece of paper, before any printer's bytes. */
@NullMarked
package city.loket.hardware.paper;

import org.jspecify.annotations.NullMarked;
