package city.loket.backend.staff.town;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** A small OpenID Connect issuer: discovery, authorisation code, token, keys. Whoever asks is signed in at once. */
final class TestIssuer implements AutoCloseable {

    private final String address;
    private final HttpServer server;
    private final RSAKey key = key();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    /** Who signs in next, and with what in the claim {@code groups}. */
    String subject = "els";

    List<String> groups = List.of();

    /** What the token is signed with; another key than the published one is a forgery. */
    RSAKey signsWith = key;

    /** What the token says instead of the nonce that was asked for; null: that nonce. */
    String nonce;

    TestIssuer(String address) throws IOException {
        this.address = address;
        server = HttpServer.create(
                new InetSocketAddress("127.0.0.1", URI.create(address).getPort()), 0);
        server.createContext("/.well-known/openid-configuration", asked -> json(asked, discovery()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", asked -> json(asked, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"],"end_session_endpoint":"%1$s/out"}""".formatted(address);
    }

    private void authorize(HttpExchange asked) throws IOException {
        var query = query(asked.getRequestURI().getRawQuery());
        var code = "code-" + nonces.size();
        nonces.put(code, query.get("nonce"));
        var back = UriComponentsBuilder.fromUriString(query.get("redirect_uri"))
                .queryParam("code", code)
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(query.get("state"));
        asked.getResponseHeaders().add("Location", back.toUriString());
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private void token(HttpExchange asked) throws IOException {
        var form = query(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        json(
                asked,
                "{\"access_token\":\"any\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                        .formatted(idToken(nonces.remove(form.get("code")))));
    }

    private String idToken(String asked) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address)
                .subject(subject)
                .audience("loket")
                .claim("name", "Els Peeters")
                .claim("groups", groups)
                .claim("nonce", nonce == null ? asked : nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        try {
            token.sign(new RSASSASigner(signsWith));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static Map<String, String> query(String encoded) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange asked, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
