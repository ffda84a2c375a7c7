/** The outer face: who may ask, how refusals are told, the clock of tests. */
@NullMarked
package city.loket.backend.platform.web;

import org.jspecify.annotations.NullMarked;
