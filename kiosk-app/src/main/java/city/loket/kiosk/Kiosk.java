package city.loket.kiosk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Kiosk {

    public static void main(String[] args) {
        SpringApplication.run(Kiosk.class, args);
    }
}
