package city.loket.journeys.api;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an application answered; a refusal is an answer too. */
public record Answer(int status, String text, String location) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The stable code of a refusal. */
    public String code() {
        return JSON.readTree(text).path("code").asString("");
    }

    public JsonNode json() {
        return JSON.readTree(orFail().text);
    }

    public <T> T as(Class<T> type) {
        return JSON.readValue(orFail().text, type);
    }

    public <T> List<T> asList(Class<T> element) {
        return JSON.readValue(orFail().text, JSON.getTypeFactory().constructCollectionType(List.class, element));
    }

    /** This answer. Throws when it is no success. */
    public Answer orFail() {
        if (!isSuccess()) {
            throw new IllegalStateException("Refused: " + this);
        }
        return this;
    }
}
