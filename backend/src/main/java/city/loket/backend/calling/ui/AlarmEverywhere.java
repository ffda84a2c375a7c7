package city.loket.backend.calling.ui;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.staff.StaffMember;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Puts the layer of emergencies over each page of the console, whichever feature draws the page. */
@Component
class AlarmEverywhere implements VaadinServiceInitListener {

    private final AlarmDesk desk;
    private final OfficeWatch watch;
    private final Offices offices;
    private final AuthenticationContext authentication;

    AlarmEverywhere(AlarmDesk desk, OfficeWatch watch, Offices offices, AuthenticationContext authentication) {
        this.desk = desk;
        this.watch = watch;
        this.offices = offices;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::cover);
    }

    private void cover(UIInitEvent opened) {
        authentication.getAuthenticatedUser(StaffMember.class).ifPresent(staff -> {
            var ui = opened.getUI();
            var language = SpokenLanguage.of(VaadinServletRequest.getCurrent());
            var zone = offices.get(new OfficeId(staff.office())).zone();
            ui.add(new AlarmLayer(desk, watch, staff, Speech.of(language, zone)));
        });
    }
}
