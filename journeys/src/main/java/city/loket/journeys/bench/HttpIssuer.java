package city.loket.journeys.bench;

import city.loket.journeys.api.KioskApi;

/** A kiosk: registers the walk-in over HTTP and reports the ticket as printed. */
record HttpIssuer(KioskApi kiosk, String service) implements Issuer {

    @Override
    public String issue() {
        var waiting = kiosk.takeTicket(service);
        if (waiting.number() == null) {
            throw new IllegalStateException("No number: " + waiting);
        }
        return waiting.number();
    }

    @Override
    public void close() {}
}
