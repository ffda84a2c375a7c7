package city.loket.backend;

import city.loket.backend.catalogue.CatalogueCheck;
import city.loket.backend.platform.Language;
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

    /** @param args {@code check FOLDER LANGUAGE} only says what is wrong in a catalogue, and how (docs/catalogue.md) */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("check")) {
            var folder = args.length > 1 ? args[1] : "classpath:catalogue";
            var language = Language.of(args.length > 2 ? args[2] : "en");
            System.exit(CatalogueCheck.run(folder, language, System.out));
        }
        SpringApplication.run(Backend.class, args);
    }
}
