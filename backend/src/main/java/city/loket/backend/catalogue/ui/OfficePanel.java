package city.loket.backend.catalogue.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceGroup;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What visitors of one office see: its services in their groups. */
final class OfficePanel extends Div {

    OfficePanel(Office office, Services services, Words words) {
        addClassName("office");
        add(new Paragraph(String.join(", ", office.address()) + " · " + office.phone()));
        var offered = services.of(office.id());
        services.groups(office.id()).forEach(group -> add(section(office, group, offered, words)));
        if (offered.isEmpty()) {
            add(new Paragraph(words.say("admin.nothing")));
        }
    }

    private static Section section(Office office, ServiceGroup group, List<Service> offered, Words words) {
        var cards = new Div();
        cards.addClassName("cards");
        offered.stream()
                .filter(service -> service.group().id() == group.id())
                .forEach(service -> cards.add(new ServiceCard(office, service, words)));
        return new Section(new H3(group.name().in(words.language())), cards);
    }
}
