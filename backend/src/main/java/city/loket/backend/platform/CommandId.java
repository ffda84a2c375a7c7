package city.loket.backend.platform;

import java.util.UUID;

/** Chosen by the caller, so that a command asked twice is done once. */
public record CommandId(String value) {

    public CommandId {
        UUID.fromString(value);
    }

    public static CommandId random() {
        return new CommandId(UUID.randomUUID().toString());
    }
}
