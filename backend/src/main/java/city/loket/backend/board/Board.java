package city.loket.backend.board;

import city.loket.backend.platform.Language;
import city.loket.backend.visit.BoothNews;
import city.loket.backend.visit.Estimate.Certainty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<Wait> waits,
        int waiting,
        BoothNews booth) {

    /** For somebody who would take a number of this letter now. */
    record Wait(
            char letter,
            Certainty certainty,
            @Nullable Integer minutes,
            @Nullable Integer from,
            @Nullable Integer to) {}

    /** @param id visit, call and times: a recall has a new one */
    record Call(String id, String number, String counter, Language language, Instant calledAt, String state) {}
}
