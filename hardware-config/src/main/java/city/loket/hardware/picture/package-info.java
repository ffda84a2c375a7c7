/** What a printer gets as dots: words in scripts that it has no letters for, codes, and the town's logo. */
@NullMarked
package city.loket.hardware.picture;

import org.jspecify.annotations.NullMarked;
