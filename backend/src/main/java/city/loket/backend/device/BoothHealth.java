package city.loket.backend.device;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How a kiosk hears one of its booths. */
public record BoothHealth(
        @NotBlank @Size(max = 40) String name, @NotNull Booth.Hearing hearing) {}
