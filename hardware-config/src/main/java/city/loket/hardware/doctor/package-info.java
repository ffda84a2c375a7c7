/** What somebody asks who stands before a kiosk that does not print: a command line that finds out and says it in plain words. */
@NullMarked
package city.loket.hardware.doctor;

import org.jspecify.annotations.NullMarked;
