/** The counter's verbs for programs. */
@NullMarked
package city.loket.backend.calling.web;

import org.jspecify.annotations.NullMarked;
