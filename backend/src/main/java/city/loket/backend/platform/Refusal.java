package city.loket.backend.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A command that cannot be done now. Its code is stable and part of the API; screens translate it. */
public final class Refusal extends RuntimeException {

    private final Code code;
    private final Map<String, Object> facts;

    public Refusal(Code code, String detail) {
        this(code, detail, Map.of());
    }

    /** @param facts what a screen may tell, such as the state a visit is in */
    public Refusal(Code code, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public Code code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public enum Code {
        NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
        NOT_ALLOWED(HttpStatus.FORBIDDEN),
        UNKNOWN_VISIT(HttpStatus.NOT_FOUND),
        UNKNOWN_SERVICE(HttpStatus.NOT_FOUND),
        UNKNOWN_COUNTER(HttpStatus.NOT_FOUND),
        UNKNOWN_OFFICE(HttpStatus.NOT_FOUND),
        UNKNOWN_APPOINTMENT(HttpStatus.NOT_FOUND),
        UNKNOWN_BOOTH(HttpStatus.NOT_FOUND),
        UNKNOWN_STAFF(HttpStatus.NOT_FOUND),
        UNKNOWN_EMERGENCY(HttpStatus.NOT_FOUND),
        PHOTOS_MISSING(HttpStatus.CONFLICT),
        PHOTO_CODE_USED(HttpStatus.CONFLICT),
        BOOTH_CLOSED(HttpStatus.CONFLICT),
        WRONG_STATE(HttpStatus.CONFLICT),
        APPOINTMENT_NEEDED(HttpStatus.CONFLICT),
        CANNOT_CHECK_IN(HttpStatus.CONFLICT),
        COUNTER_TAKEN(HttpStatus.CONFLICT),
        COUNTER_BUSY(HttpStatus.CONFLICT),
        COUNTER_ELSEWHERE(HttpStatus.CONFLICT),
        ON_BREAK(HttpStatus.CONFLICT),
        COUNTER_FREE(HttpStatus.CONFLICT),
        COUNTER_ASKED(HttpStatus.CONFLICT),
        QUESTION_OVER(HttpStatus.CONFLICT),
        ASK_FIRST(HttpStatus.CONFLICT),
        NO_COUNTER_SESSION(HttpStatus.CONFLICT),
        COMMAND_ID_MISSING(HttpStatus.BAD_REQUEST),
        COMMAND_ID_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
        BAD_REQUEST(HttpStatus.BAD_REQUEST);

        private final HttpStatus status;

        Code(HttpStatus status) {
            this.status = status;
        }

        public HttpStatus status() {
            return status;
        }

        /** The form in which the API names it, such as {@code wrong_state}. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
