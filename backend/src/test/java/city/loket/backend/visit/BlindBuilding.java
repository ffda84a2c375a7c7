package city.loket.backend.visit;

import city.loket.backend.office.CounterId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees nobody at any counter: for the test that shows why one looks. */
class BlindBuilding extends Building {

    BlindBuilding(JdbcClient jdbc) {
        super(jdbc);
    }

    @Override
    public Optional<Visit> at(CounterId counter) {
        return Optional.empty();
    }
}
