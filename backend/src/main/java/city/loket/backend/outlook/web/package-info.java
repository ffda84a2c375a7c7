/** The estimates by HTTP. */
@NullMarked
package city.loket.backend.outlook.web;

import org.jspecify.annotations.NullMarked;
