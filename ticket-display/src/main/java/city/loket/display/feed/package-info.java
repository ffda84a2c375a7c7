/** What the backend says about the board, and whether it still says anything; knows neither Spring nor Vaadin. */
@NullMarked
package city.loket.display.feed;

import org.jspecify.annotations.NullMarked;
