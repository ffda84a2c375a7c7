package city.loket.backend.platform.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What everybody may read: plain pages that may load nothing but our own files, and no site may frame. */
@Configuration(proxyBeanMethods = false)
class PublicPages implements WebMvcConfigurer {

    /** Without an inline script or style. The only image that is no file of ours is the empty icon. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "font-src 'self'",
            "script-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    @Order(2)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.securityMatcher("/t/**", "/a/**", "/book/**", "/info/**", "/towns/**", RefusedForm.PATH)
                .exceptionHandling(handling -> handling.accessDeniedPage(RefusedForm.PATH))
                .csrf(csrf -> csrf.csrfTokenRepository(tokenOfForms()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PublicPages::headers)
                .build();
    }

    /** In a cookie, so that no visitor needs a session (docs/decisions/087). */
    private static CookieCsrfTokenRepository tokenOfForms() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName("loket-form");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** Fonts never change under their names; everything else may with the next release. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/look/fonts/**")
                .addResourceLocations("classpath:/META-INF/resources/look/fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
    }
}
