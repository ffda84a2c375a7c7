package city.loket.backend.office;

import city.loket.backend.platform.Text;
import org.jspecify.annotations.Nullable;

/** Whom visitors may ask, besides the office's own telephone number. */
public record Contact(
        Text name, @Nullable String phone, @Nullable String mail) {}
