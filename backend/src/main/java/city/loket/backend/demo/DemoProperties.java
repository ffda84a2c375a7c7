package city.loket.backend.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What {@code ./run} made up for this machine: the tokens of its kiosk and display, and the staff's password. */
@ConfigurationProperties("loket.demo")
record DemoProperties(String kioskToken, String displayToken, String password) {}
