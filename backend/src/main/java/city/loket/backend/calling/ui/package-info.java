/** The console of counter staff: choosing a counter, and working there. Views draw; what they draw is decided without a browser. */
@NullMarked
package city.loket.backend.calling.ui;

import org.jspecify.annotations.NullMarked;
