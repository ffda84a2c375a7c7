package city.loket.backend.appointment;

/**
 * What is wrong with a form.
 *
 * @param field where it can be put right; its id on the page
 * @param key of the sentence that says so
 */
public record Problem(String field, String key) {}
