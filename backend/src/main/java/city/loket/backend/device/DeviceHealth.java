package city.loket.backend.device;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a kiosk says of its own parts, and of the booths that it hears. */
public record DeviceHealth(
        @NotNull @Pattern(regexp = "OK|PAPER_LOW|PAPER_OUT|COVER_OPEN|CUTTER|ERROR|OFFLINE")
        String printer,

        @Nullable @Size(max = 200) String printerDetail,
        @NotNull @Pattern(regexp = "OK|OFFLINE|NONE") String scanner,
        @NotNull @Size(max = 20) List<@Valid @NotNull BoothHealth> booths) {}
