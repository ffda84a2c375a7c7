package city.loket.backend.calling.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Visit;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the printer at the desk prints. */
@BackendTest
class PaperPagesTest {

    private static final int SCALE = 6;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private LoketProperties loket;

    private Document paper(Visit visit, String query) {
        var answer = mvc.perform(
                MockMvcRequestBuilders.get("/console/paper/" + visit.id().value() + query)
                        .with(SecurityMockMvcRequestPostProcessors.user(staff.loadUserByUsername("an"))));
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text of the QR code as it is drawn. */
    private static String scanned(Document page) throws NotFoundException {
        var modules = Integer.parseInt(page.selectFirst("svg").attr("viewBox").split(" ")[2]);
        var size = modules * SCALE;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h")
                .matcher(page.selectFirst("path").attr("d"))
                .results()
                .forEach(module ->
                        blacken(pixels, size, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
        LuminanceSource picture = new RGBLuminanceSource(size, size, pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    private static void blacken(int[] pixels, int size, int x, int y) {
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * size + x * SCALE, row * size + (x + 1) * SCALE, 0);
        }
    }

    @Test
    void a_ticket_has_the_number_and_the_way_to_follow_it() throws NotFoundException {
        var visit = town.waiting(town.demoOffice());

        var page = paper(visit, "");

        assertThat(page.selectFirst(".number").text()).isEqualTo(visit.numberText());
        assertThat(scanned(page)).isEqualTo(loket.ticketUrl(visit.token()));
        assertThat(page.text()).contains("Uw nummer").doesNotContain("KOPIE", visit.code());
        assertThat(paper(visit, "?copy=true").text()).contains("KOPIE");
    }

    @Test
    void a_photo_slip_has_its_code_and_no_number() throws NotFoundException {
        var office = town.demoOffice();
        var visit = town.arrive(office, town.appointment(office, "short-stay", Duration.ofMinutes(10), 1), 0);

        var page = paper(visit, "");

        assertThat(page.selectFirst(".code").text()).isEqualTo(visit.code());
        assertThat(page.select(".number")).isEmpty();
        assertThat(page.text()).contains("D’abord votre photo");
        assertThat(scanned(page)).isEqualTo(loket.ticketUrl(visit.token()));
    }
}
