package city.loket.kiosk.backend;

/** The backend's answer was no; {@link #code} is the stable code of docs/api.md. */
public final class BackendRefusal extends RuntimeException {

    private final String code;

    public BackendRefusal(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
