package city.loket.backend;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Whatever can be asked names who may ask, and answers nobody else (docs/decisions/107). */
@BackendTest
@WithUserDetails("an")
class RightsTest extends SpringBrowserlessTest {

    private static final List<Class<? extends Annotation>> RIGHTS =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestTown town;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Test
    void every_endpoint_and_every_view_names_its_right() {
        var unnamed = Stream.concat(endpoints(), views().map(RouteBaseData::getNavigationTarget))
                .filter(RightsTest::namesNoRight)
                .map(Object::toString)
                .toList();

        assertThat(unnamed).as("""
                        These name nobody who may ask, so nobody is answered. Put on the class or the method @RolesAllowed("KIOSK") or "DISPLAY" for a device, \
                        @RolesAllowed("AGENT"), "SUPERVISOR" or "ADMIN" for staff (each includes the one before), or @AnonymousAllowed for everybody""").isEmpty();
    }

    @Test
    void each_endpoint_answers_only_whom_the_table_says() {
        var callers = callers();
        var found = new TreeMap<String, String>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RightsTest::asked)
                .distinct()
                .forEach(what -> found.put(what, who(callers, what)));

        agrees(found, RightsTable.read().about(false));
    }

    @Test
    void each_view_opens_only_to_whom_the_table_says() {
        var found = new TreeMap<String, String>();
        views().forEach(view -> found.put("VIEW /" + view.getTemplate(), viewers(view.getTemplate())));

        agrees(found, RightsTable.read().about(true));
    }

    @Test
    void every_file_that_pages_load_is_open_to_everybody() throws IOException {
        var root = Path.of("target/classes/META-INF/resources");
        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile).map(root::relativize))
                    .isNotEmpty()
                    .allMatch(file -> isAnswered(MockMvcRequestBuilders.get("/" + file)));
        }
    }

    private static void agrees(Map<String, String> found, Map<String, String> table) {
        assertThat(found)
                .as(
                        "Who is answered (found) must be what %s says. Something new? Add its line there, after thinking about who needs it",
                        RightsTable.FILE)
                .containsExactlyInAnyOrderEntriesOf(table);
    }

    private Stream<AnnotatedElement> endpoints() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> handler.getBeanType().getName().startsWith("city.loket."))
                .map(HandlerMethod::getMethod);
    }

    private static Stream<RouteBaseData<?>> views() {
        var routes = UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes();
        return routes.stream().flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()));
    }

    private static boolean namesNoRight(AnnotatedElement element) {
        var whole = element instanceof java.lang.reflect.Method method ? method.getDeclaringClass() : element;
        return RIGHTS.stream()
                .noneMatch(right -> element.isAnnotationPresent(right) || whole.isAnnotationPresent(right));
    }

    private static Stream<String> asked(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("GET")
                : methods.stream().map(Enum::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> names.stream().map(method -> method + " " + pattern));
    }

    /** Whom this is open to: everybody, or those of the callers who are answered. */
    private String who(Map<String, Caller> callers, String what) {
        if (isAnswered(request(what))) {
            return "everybody";
        }
        var answered = callers.entrySet().stream()
                .filter(caller -> isAnswered(caller.getValue().asks(request(what))))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        return answered.isEmpty() ? "nobody" : answered;
    }

    private boolean isAnswered(MockHttpServletRequestBuilder request) {
        var answer = mvc.perform(request);
        if (answer.getUnresolvedException() != null) {
            return true; // there is no servlet for files here; that one was asked for means that it was let through
        }
        var response = answer.getResponse();
        var toSignIn = String.valueOf(response.getRedirectedUrl()).endsWith("/login");
        return !toSignIn && response.getStatus() != 401 && response.getStatus() != 403;
    }

    private static MockHttpServletRequestBuilder request(String what) {
        var words = what.split(" ");
        var path = words[1].replaceAll("\\{[^}:]*:([^}|]*)[^}]*}", "$1").replaceAll("\\{[^}]*}|\\*\\*", "1");
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(words[0]), path)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON);
    }

    /** How somebody proves who they are. */
    private interface Caller {
        MockHttpServletRequestBuilder asks(MockHttpServletRequestBuilder request);
    }

    private Map<String, Caller> callers() {
        var office = town.newOffice();
        var callers = new LinkedHashMap<String, Caller>();
        callers.put("kiosk", request -> request.header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.KIOSK_TOKEN));
        callers.put(
                "display", request -> request.header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.DISPLAY_TOKEN));
        for (var role : Role.values()) {
            var login = UUID.randomUUID().toString();
            staff.add(office.id(), login, "Els", role, BackendTest.PASSWORD);
            var session = signedIn(login);
            callers.put(role.name().toLowerCase(), request -> request.session(session));
        }
        return callers;
    }

    private MockHttpSession signedIn(String login) {
        SecurityContextHolder.clearContext();
        var answer = mvc.post()
                .uri("/login")
                .param("username", login)
                .param("password", BackendTest.PASSWORD)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private String viewers(String path) {
        return Stream.of(Role.values())
                .filter(role -> opens(role, path))
                .map(role -> role.name().toLowerCase())
                .collect(Collectors.joining(" "));
    }

    private boolean opens(Role role, String path) {
        var login = UUID.randomUUID().toString();
        staff.add(town.demoOffice().id(), login, "Els", role, BackendTest.PASSWORD);
        var member = staff.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        UI.getCurrent().navigate(path);
        Component shown = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return !(shown instanceof HasErrorParameter<?>);
    }
}
