package city.loket.backend.platform.web;

import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells every refusal of the API in one form: a problem with a stable code. */
@Order(0)
@RestControllerAdvice(annotations = RestController.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        var problem = problem(refusal.code(), refusal.getMessage());
        refusal.facts().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail headerMissing(MissingRequestHeaderException cause) {
        return problem(Refusal.Code.COMMAND_ID_MISSING, "The header " + cause.getHeaderName() + " is missing");
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException cause) {
        return problem(
                Refusal.Code.BAD_REQUEST,
                String.valueOf(cause.getMostSpecificCause().getMessage()));
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException cause) {
        var fields = cause.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getDefaultMessage())
                .toList();
        return problem(Refusal.Code.BAD_REQUEST, String.join("; ", fields));
    }

    @ExceptionHandler
    ProblemDetail ofAnotherType(MethodArgumentTypeMismatchException cause) {
        return problem(Refusal.Code.BAD_REQUEST, cause.getName() + " is not readable: " + cause.getValue());
    }

    /** Everything else is our fault: the log has the cause under the incident's id, the caller only the id. */
    @ExceptionHandler
    ProblemDetail broken(Exception cause) throws Exception {
        if (cause instanceof org.springframework.web.ErrorResponse
                || cause instanceof AccessDeniedException
                || cause instanceof org.springframework.web.context.request.async.AsyncRequestNotUsableException) {
            throw cause;
        }
        var incident = Tokens.code();
        LOG.error("Incident {}", incident, cause);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "Incident " + incident);
        problem.setProperty("code", "incident");
        problem.setProperty("incident", incident);
        return problem;
    }

    static ProblemDetail problem(Refusal.Code code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(code.status(), detail);
        problem.setProperty("code", code.text());
        return problem;
    }
}
