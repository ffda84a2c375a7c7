package city.loket.backend.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code ./run} made up for this machine: the tokens of its kiosk and display, and the staff's password.
 *
 * @param office the code of the office that the demo runs
 */
@ConfigurationProperties("loket.demo")
record DemoProperties(
        String kioskToken,
        String displayToken,
        String password,
        @DefaultValue("leuven-stadskantoor") String office) {}
