/** Reading municipalities' folders: what they say, and what is wrong in them by file, line and field. */
@NullMarked
package city.loket.backend.catalogue.file;

import org.jspecify.annotations.NullMarked;
