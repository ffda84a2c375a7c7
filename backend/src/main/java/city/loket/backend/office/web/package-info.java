/** The towns' colours, as a style sheet. */
@NullMarked
package city.loket.backend.office.web;

import org.jspecify.annotations.NullMarked;
