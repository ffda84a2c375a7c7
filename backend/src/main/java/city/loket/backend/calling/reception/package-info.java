/** Reception's page: registering who comes to the desk, finding a visitor, and what can be done for one. Views draw; what they draw is decided without a browser. */
@NullMarked
package city.loket.backend.calling.reception;

import org.jspecify.annotations.NullMarked;
