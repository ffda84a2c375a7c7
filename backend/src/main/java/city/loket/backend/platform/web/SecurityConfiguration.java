package city.loket.backend.platform.web;

import city.loket.backend.platform.DeviceTokens;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SessionProperties;
import city.loket.backend.platform.StaffSessions;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who somebody is: devices by token, staff by session, visitors nobody. What they may then do each endpoint and each view
 * names itself, see {@link NamedRights}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What everybody may ask of the pages of staff: the sign-in, the API's description, health, style sheets. */
    private static final String[] OPEN = {
        "/", "/login", "/look/**", "/pages/**", "/*.css", "/*.js", "/v3/api-docs/**", "/actuator/health", "/error"
    };

    /** What is no view of Vaadin's, whose rules refuse everything that they do not know. */
    private static final String[] OF_STAFF = {"/account/**", "/console/*.csv", "/console/paper/*"};

    private final JsonMapper json;
    private final StaffSessionFilter sessions;

    SecurityConfiguration(JsonMapper json, StaffSessions sessions, SessionProperties properties) {
        this.json = json;
        this.sessions = new StaffSessionFilter(sessions, properties, System::nanoTime);
    }

    /**
     * Kiosks and displays by their tokens, and booths, whose messages are signed one by one ({@code BoothMail}). No session and no cookie, so
     * nothing that another site could make a browser send.
     */
    @Bean
    @Order(1)
    SecurityFilterChain deviceChain(HttpSecurity http, DeviceTokens tokens) {
        return http.securityMatcher("/api/kiosk/**", "/api/board/**", "/api/booth/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new DeviceTokenFilter(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/booth/signals")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(this::asProblems)
                .build();
    }

    /**
     * Programs of staff. The session's cookie comes by itself, but each command also needs the {@code Idempotency-Key}
     * header, which no form of another site can send: that is the guard against forged requests here.
     */
    @Bean
    @Order(3)
    SecurityFilterChain staffChain(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(sessions, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new CommandHeaderFilter(), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/offices/*/catalogue")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(this::asProblems)
                .build();
    }

    /** The console, entered by a password or by the town's own sign-in. Vaadin's rules come first, ours are added to them. */
    @Bean
    @Order(4)
    SecurityFilterChain pageChain(HttpSecurity http, ObjectProvider<ClientRegistrationRepository> issuers) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(OF_STAFF)
                        .authenticated())
                .addFilterBefore(sessions, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new PasswordDueFilter(), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new Http403ForbiddenEntryPoint(), SecurityConfiguration::isNowhere)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login?ended"),
                                SecurityConfiguration::hadSession));
        var hasTown = issuers.getIfAvailable() != null;
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
            vaadin.loginView("/login", "/login?out").defaultSuccessUrl("/console");
            if (hasTown) {
                vaadin.oauth2LoginPage("/login", "{baseUrl}/login?out");
            }
        });
        var refused = new SignInRefused();
        http.formLogin(form -> form.loginPage("/login").failureHandler(refused));
        if (hasTown) {
            http.oauth2Login(town -> town.loginPage("/login")
                    .defaultSuccessUrl("/console")
                    .failureHandler(refused)
                    .addObjectPostProcessor(refused.atIssuer()));
        }
        return http.build();
    }

    /** Where signing in would not help: staff has nothing there, and a visitor has no account to sign in with. */
    private static boolean isNowhere(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.equals("/") && !path.startsWith("/console") && !path.startsWith("/account");
    }

    /** Somebody was signed in, and is no more. */
    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private void asProblems(
            org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer<HttpSecurity>
                    handling) {
        handling.authenticationEntryPoint((request, response, cause) -> write(response, Refusal.Code.NOT_SIGNED_IN))
                .accessDeniedHandler((request, response, cause) -> write(response, Refusal.Code.NOT_ALLOWED));
    }

    private void write(HttpServletResponse response, Refusal.Code code) throws IOException {
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(), Problems.problem(code, code.status().getReasonPhrase()));
    }
}
