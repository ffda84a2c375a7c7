/** What a municipality offers, as plain web pages: for whom, what to bring, what it costs, when to come. */
@NullMarked
package city.loket.backend.catalogue.info;

import org.jspecify.annotations.NullMarked;
