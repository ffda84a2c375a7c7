package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How the catalogue is read from files, kept in the database and told. What is not said is an empty list, 0 or {@code null}.
 */
public final class CatalogueFormat {

    public static final YAMLMapper YAML = told(YAMLMapper.builder()).build();
    static final JsonMapper JSON = told(JsonMapper.builder())
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private static final String LANGUAGE = "language";
    private static final JsonMapper ANSWERS = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Text.class, new InOneLanguage()))
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private CatalogueFormat() {}

    /** @param language of the texts; {@code null} for all of them, as {@code {"nl": …, "fr": …, "de": …, "en": …}} */
    public static String answer(Object told, @Nullable Language language) {
        return ANSWERS.writer().withAttribute(LANGUAGE, language).writeValueAsString(told);
    }

    private static <B extends MapperBuilder<?, B>> B told(B mapper) {
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return mapper.disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(List.class, lists -> lists.setNullHandling(empty))
                .withConfigOverride(Set.class, sets -> sets.setNullHandling(empty));
    }

    private static final class InOneLanguage extends ValueSerializer<Text> {

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            if (context.getAttribute(LANGUAGE) instanceof Language language) {
                json.writeString(text.in(language));
            } else {
                json.writeStartObject();
                for (var each : Language.values()) {
                    json.writeStringProperty(each.code(), text.in(each));
                }
                json.writeEndObject();
            }
        }
    }
}
