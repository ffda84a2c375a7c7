package city.loket.backend.appointment.pages;

/** A mistyped address, a service that is offered no longer, or a token that nobody has. */
final class Unknown extends RuntimeException {

    Unknown() {
        super(null, null, false, false);
    }
}
