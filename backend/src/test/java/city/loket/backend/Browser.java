package city.loket.backend;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A browser without scripts: it follows links and redirects, fills in forms, and keeps cookies. Each has an address of its own. It keeps a
 * session too, because {@code csrf()} of another test makes all tests after it keep form tokens there.
 */
public final class Browser {

    private final MockMvcTester mvc;
    private final String address = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
            + UUID.randomUUID().toString().substring(0, 4) + "::1";
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private MockHttpSession session = new MockHttpSession();

    private Document page = new Document("");
    private String uri = "";
    private MvcTestResult answer;

    public Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Browser open(String uri) {
        return ask(HttpMethod.GET, uri, Map.of());
    }

    public Browser follow(String link) {
        return open(one(link).attr("href"));
    }

    public Browser fill(String field, String typed) {
        one("#" + field).val(typed);
        return this;
    }

    /** Presses a button: its form is sent as it stands now. */
    public Browser press(String button) {
        var pressed = one(button);
        var form = (FormElement) pressed.closest("form");
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        if (!pressed.attr("name").isEmpty()) {
            fields.put(pressed.attr("name"), pressed.attr("value"));
        }
        var action = form.attr("action");
        return ask(form.attr("method").equals("post") ? HttpMethod.POST : HttpMethod.GET, action, fields);
    }

    /** The page as it was, when its buttons are to be pressed once more. */
    public Document page() {
        return page;
    }

    public Browser back(Document earlier) {
        page = earlier;
        return this;
    }

    public String text() {
        return page.body().text();
    }

    public String uri() {
        return uri;
    }

    public int status() {
        return answer.getResponse().getStatus();
    }

    public MvcTestResult answer() {
        return answer;
    }

    public boolean has(String selector) {
        return page.selectFirst(selector) != null;
    }

    public Element one(String selector) {
        var found = page.selectFirst(selector);
        assertThat(found).as("%s on %s:%n%s", selector, uri, page.body().text()).isNotNull();
        return found;
    }

    public void forgetCookies() {
        cookies.clear();
        session = new MockHttpSession();
    }

    private Browser ask(HttpMethod method, String uri, Map<String, String> fields) {
        var request = mvc.method(method)
                .uri(uri.replaceAll("#.*", ""))
                .session(session)
                .with(asked -> {
                    asked.setRemoteAddr(address);
                    return asked;
                });
        fields.forEach(request::param);
        cookies.values().forEach(request::cookie);
        answer = request.exchange();
        var response = answer.getResponse();
        for (var cookie : response.getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        var redirect = response.getRedirectedUrl();
        if (redirect != null) {
            return ask(HttpMethod.GET, redirect, Map.of());
        }
        this.uri = uri;
        page = Jsoup.parse(shown(answer));
        return this;
    }

    /** The servlet container would draw a page to which the answer was forwarded. */
    private String shown(MvcTestResult answer) {
        var forwarded = answer.getResponse().getForwardedUrl();
        var drawn = forwarded == null ? answer : mvc.get().uri(forwarded).exchange();
        return new String(drawn.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
