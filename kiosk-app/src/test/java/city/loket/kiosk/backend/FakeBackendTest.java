package city.loket.kiosk.backend;

class FakeBackendTest extends BackendContract {

    private final FakeBackend backend = Leuven.backend();

    @Override
    protected Backend backend() {
        return backend;
    }

    @Override
    protected String appointmentNeedingPhoto() {
        return "K7MP2Q";
    }

    @Override
    protected String walkInService() {
        return Leuven.PICKUP.code();
    }

    @Override
    protected String serviceByAppointment() {
        return Leuven.SHORT_STAY.code();
    }

    @Override
    protected String serviceBookedHere() {
        return Leuven.CARD.code();
    }

    @Override
    protected String serviceAroundExpiry() {
        return Leuven.ORANGE_CARD.code();
    }

    @Override
    protected String variantAroundExpiry() {
        return OrangeCard.EXTENSION.code();
    }
}
