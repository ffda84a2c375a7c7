package city.loket.backend.calling.web;

import city.loket.backend.BackendTest;
import city.loket.backend.platform.CommandId;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A program that works at a counter of the demo's office, over HTTP. */
record ClerksProgram(MockMvcTester mvc, MockHttpSession session) {

    static ClerksProgram signedIn(MockMvcTester mvc, String login) {
        var answer = mvc.perform(MockMvcRequestBuilders.post("/login")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("username", login)
                .param("password", BackendTest.PASSWORD));
        return new ClerksProgram(mvc, (MockHttpSession) answer.getRequest().getSession(false));
    }

    MvcTestResult get(String path) {
        return ask(HttpMethod.GET, path, "");
    }

    MvcTestResult post(String path, String body) {
        return ask(HttpMethod.POST, path, body);
    }

    MvcTestResult delete(String path) {
        return ask(HttpMethod.DELETE, path, "");
    }

    private MvcTestResult ask(HttpMethod method, String path, String body) {
        return mvc.perform(MockMvcRequestBuilders.request(method, "/api/counter" + path)
                .session(session)
                .header("Idempotency-Key", CommandId.random().value())
                .header("Accept-Language", "nl")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
