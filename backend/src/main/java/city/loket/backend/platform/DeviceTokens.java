package city.loket.backend.platform;

import java.util.Optional;

/** Signs devices in; implemented by the feature that pairs them. */
public interface DeviceTokens {

    /** The device that holds this token, unless it is unknown or revoked. */
    Optional<SignedInDevice> signIn(String token);
}
