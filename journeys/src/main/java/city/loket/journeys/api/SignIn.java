package city.loket.journeys.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The sign-in form, filled in as a browser would: with the token that stands hidden in it. */
record SignIn(Line line) {

    private static final Pattern HIDDEN_TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

    void as(String account, String password) {
        var form = "username=%s&password=%s&_csrf=%s".formatted(encoded(account), encoded(password), encoded(token()));
        var answer = line.send(line.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.status() != 302 || answer.location().contains("error")) {
            throw new IllegalStateException("%s could not sign in: %s".formatted(account, answer));
        }
    }

    private String token() {
        var page = line.send(line.request("/login").GET()).orFail().text();
        var token = HIDDEN_TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("There is no token in the sign-in form: " + page);
        }
        return token.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
