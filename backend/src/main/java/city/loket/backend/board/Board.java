package city.loket.backend.board;

import city.loket.backend.platform.Language;
import city.loket.backend.visit.BoothNews;
import java.time.Instant;
import java.util.List;

/** The whole small board of an office; docs/api.md says what each field means. */
record Board(
        long version,
        Instant serverTime,
        String municipality,
        String office,
        String zone,
        List<Language> languages,
        List<Call> calls,
        List<Call> earlier,
        int waiting,
        BoothNews booth) {

    /** @param id visit, call and times: a recall has a new one */
    record Call(String id, String number, String counter, Language language, Instant calledAt, String state) {}
}
