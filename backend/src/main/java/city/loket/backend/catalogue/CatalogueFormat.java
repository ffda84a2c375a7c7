package city.loket.backend.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How the catalogue is read from files and kept in the database: what is not said is an empty list, 0 or {@code null}. */
public final class CatalogueFormat {

    public static final YAMLMapper YAML = told(YAMLMapper.builder()).build();
    static final JsonMapper JSON = told(JsonMapper.builder())
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private CatalogueFormat() {}

    private static <B extends MapperBuilder<?, B>> B told(B mapper) {
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return mapper.disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(List.class, lists -> lists.setNullHandling(empty))
                .withConfigOverride(Set.class, sets -> sets.setNullHandling(empty));
    }
}
