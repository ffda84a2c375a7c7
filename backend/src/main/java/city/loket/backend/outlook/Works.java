package city.loket.backend.outlook;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.visit.Visit;

/** How long the parties of an office will take, by today's pace. */
record Works(OfficeId office, Services services, Pace pace) {

    Work of(Visit visit) {
        return of(visit.service(), visit.persons());
    }

    Work of(Appointment appointment) {
        return of(appointment.service(), appointment.persons());
    }

    private Work of(ServiceId service, int persons) {
        return pace.work(service, services.get(office, service).duration(persons));
    }
}
