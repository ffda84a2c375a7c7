package city.loket.backend.board;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.SignedInDevice;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The board, for displays: once, or as a stream. */
@RolesAllowed("DISPLAY")
@RestController
@RequestMapping("/api/board")
class BoardController {

    private final Boards boards;
    private final BoardStreams streams;

    BoardController(Boards boards, BoardStreams streams) {
        this.boards = boards;
        this.streams = streams;
    }

    @GetMapping("now")
    Board now(@AuthenticationPrincipal SignedInDevice display) {
        return boards.read(new OfficeId(display.office()));
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@AuthenticationPrincipal SignedInDevice display) {
        return streams.open(new OfficeId(display.office()));
    }
}
