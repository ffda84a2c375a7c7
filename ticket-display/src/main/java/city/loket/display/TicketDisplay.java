package city.loket.display;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TicketDisplay {

    public static void main(String[] args) {
        SpringApplication.run(TicketDisplay.class, args);
    }
}
