package city.loket.kiosk;

import org.springframework.boot.SpringApplication;

/** Starts the kiosk with twins at its edges: {@code --server.port=18100}. */
public final class KioskOfTwins {

    private KioskOfTwins() {}

    public static void main(String[] args) {
        var kiosk = new SpringApplication(Kiosk.class);
        kiosk.setAdditionalProfiles("twins");
        kiosk.run(args);
    }
}
