package city.loket.backend.catalogue.web;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.catalogue.ServiceGroup;
import city.loket.backend.office.Contact;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** What an office offers. A text is one string when a language was asked for, otherwise all four. */
record CatalogueAnswer(OfficeAnswer office, List<GroupAnswer> groups) {

    static CatalogueAnswer of(Office office, List<ServiceGroup> groups, List<Service> services) {
        return new CatalogueAnswer(
                OfficeAnswer.of(office),
                groups.stream().map(group -> GroupAnswer.of(group, services)).toList());
    }

    record OfficeAnswer(
            String code,
            String municipality,
            String name,
            List<String> address,
            String phone,
            List<Contact> contacts,
            List<Language> languages) {

        private static OfficeAnswer of(Office office) {
            return new OfficeAnswer(
                    office.code(),
                    office.municipality(),
                    office.name(),
                    office.address(),
                    office.phone(),
                    office.contacts(),
                    office.languages());
        }
    }

    record GroupAnswer(String code, Text name, List<ServiceAnswer> services) {

        private static GroupAnswer of(ServiceGroup group, List<Service> services) {
            return new GroupAnswer(
                    group.code(),
                    group.name(),
                    services.stream()
                            .filter(service -> service.group().id() == group.id())
                            .map(ServiceAnswer::of)
                            .toList());
        }
    }

    /**
     * A service.
     *
     * @param version rises with each change of the facts
     */
    record ServiceAnswer(
            String code, long version, @JsonUnwrapped ServiceFacts facts) {

        private static ServiceAnswer of(Service service) {
            return new ServiceAnswer(service.code(), service.version().value(), service.facts());
        }
    }
}
