package city.loket.backend;

import city.loket.backend.catalogue.CatalogueCheck;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import java.util.List;
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

    /** @param args {@code check FOLDER LANGUAGE} only says what is wrong in a catalogue, and how (docs/catalogue.md) */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("check")) {
            System.exit(CatalogueCheck.run(List.of(args).subList(1, args.length), System.out));
        }
        SpringApplication.run(Backend.class, args);
    }
}
