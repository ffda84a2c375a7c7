package city.loket.journeys.page;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The console in the hands of a clerk who has no mouse. */
public record KeyboardPage(Page page) {

    /** The console takes keys in quicker succession for a bounce. */
    private static final Keyboard.PressOptions UNHURRIED = new Keyboard.PressOptions().setDelay(450);

    private static final int MOST_STOPS = 80;

    /** Signs in and waits for the choice of counters. */
    public static KeyboardPage signIn(Page page, URI backend, String account, String password) {
        page.navigate(backend.resolve("/login").toString());
        var keys = new KeyboardPage(page);
        keys.goTo("input[name='username']").type(account);
        keys.goTo("input[name='password']").type(password).press("Enter");
        page.waitForURL(backend.resolve("/console").toString());
        keys.named("counter-1").waitFor();
        return keys;
    }

    /** Goes by Tab to the thing of this name and presses it. */
    public KeyboardPage choose(String name) {
        named(name).waitFor();
        return goTo("[data-test='" + name + "']").press("Enter");
    }

    /** Presses a key of the console, wherever the focus is. */
    public KeyboardPage press(String key) {
        page.keyboard().press(key, UNHURRIED);
        return this;
    }

    public KeyboardPage type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Moves the focus on, as Tab does, until it is there. */
    public KeyboardPage goTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS && !isFocused(selector); stop++) {
            page.keyboard().press("Tab");
        }
        if (!isFocused(selector)) {
            throw new IllegalStateException("Tab never comes to " + selector);
        }
        return this;
    }

    private boolean isFocused(String selector) {
        return page.locator(selector + ":focus").count() > 0;
    }

    /** Where the number at hand stands. */
    public Locator atHand() {
        return named("at-hand");
    }

    public Locator named(String name) {
        return page.locator("[data-test='" + name + "']").first();
    }
}
