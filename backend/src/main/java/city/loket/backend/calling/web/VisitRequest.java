package city.loket.backend.calling.web;

import city.loket.backend.visit.VisitId;

record VisitRequest(long visit) {

    VisitId id() {
        return new VisitId(visit);
    }
}
