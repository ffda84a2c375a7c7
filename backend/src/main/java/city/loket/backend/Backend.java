package city.loket.backend;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The truth of an office: who is here, what they wait for, and where they are called to. */
@Push
@Modulithic(sharedModules = "platform")
@EnableScheduling
@SpringBootApplication
public class Backend implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Backend.class, args);
    }
}
