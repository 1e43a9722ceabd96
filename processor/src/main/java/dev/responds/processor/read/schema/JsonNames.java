package dev.responds.processor.read.schema;

import java.util.Set;

/** The names of the annotations of Jackson and of JSON-B that decide what JSON looks like. */
final class JsonNames {

  /** Jackson 2 and 3 share these. */
  static final String JACKSON = "com.fasterxml.jackson.annotation.";

  static final String JSON_B = "jakarta.json.bind.annotation.";

  /** Packages of annotations that count; those of the mapper are elsewhere in Jackson 3. */
  static final Set<String> PACKAGES =
      Set.of("com.fasterxml.jackson.", "tools.jackson.", JSON_B, "io.swagger.v3.oas.annotations.");

  static final Set<String> PACKAGES_OF_JACKSON = Set.of("com.fasterxml.jackson.", "tools.jackson.");

  static final Set<String> PACKAGES_OF_JSON_B = Set.of(JSON_B, "io.swagger.v3.oas.annotations.");

  static final String SWAGGER_SCHEMA = "io.swagger.v3.oas.annotations.media.Schema";
  static final String SWAGGER_ARRAY = "io.swagger.v3.oas.annotations.media.ArraySchema";
  static final String SWAGGER_HIDDEN = "io.swagger.v3.oas.annotations.Hidden";

  static final String INSIDE = JACKSON + "JacksonAnnotationsInside";

  static final String PROPERTY = JACKSON + "JsonProperty";
  static final String GETTER = JACKSON + "JsonGetter";
  static final String SETTER = JACKSON + "JsonSetter";
  static final String IGNORE = JACKSON + "JsonIgnore";
  static final String IGNORE_TYPE = JACKSON + "JsonIgnoreType";
  static final String IGNORE_PROPERTIES = JACKSON + "JsonIgnoreProperties";
  static final String INCLUDE_PROPERTIES = JACKSON + "JsonIncludeProperties";
  static final String INCLUDE = JACKSON + "JsonInclude";
  static final String UNWRAPPED = JACKSON + "JsonUnwrapped";
  static final String ANY_GETTER = JACKSON + "JsonAnyGetter";
  static final String ANY_SETTER = JACKSON + "JsonAnySetter";
  static final String AUTO_DETECT = JACKSON + "JsonAutoDetect";
  static final String FORMAT = JACKSON + "JsonFormat";
  static final String VALUE = JACKSON + "JsonValue";
  static final String CREATOR = JACKSON + "JsonCreator";
  static final String TYPE_INFO = JACKSON + "JsonTypeInfo";
  static final String TYPE_NAME = JACKSON + "JsonTypeName";
  static final String SUB_TYPES = JACKSON + "JsonSubTypes";
  static final String IDENTITY = JACKSON + "JsonIdentityInfo";
  static final String IDENTITY_REFERENCE = JACKSON + "JsonIdentityReference";
  static final String BACK_REFERENCE = JACKSON + "JsonBackReference";
  static final String MANAGED_REFERENCE = JACKSON + "JsonManagedReference";
  static final String RAW_VALUE = JACKSON + "JsonRawValue";
  static final String VIEW = JACKSON + "JsonView";
  static final String FILTER = JACKSON + "JsonFilter";
  static final String ALIAS = JACKSON + "JsonAlias";
  static final String INJECT = JACKSON + "JacksonInject";

  static final String JSON_B_PROPERTY = JSON_B + "JsonbProperty";
  static final String JSON_B_TRANSIENT = JSON_B + "JsonbTransient";
  static final String JSON_B_NILLABLE = JSON_B + "JsonbNillable";
  static final String JSON_B_CREATOR = JSON_B + "JsonbCreator";
  static final String JSON_B_DATE_FORMAT = JSON_B + "JsonbDateFormat";
  static final String JSON_B_NUMBER_FORMAT = JSON_B + "JsonbNumberFormat";
  static final String JSON_B_TYPE_INFO = JSON_B + "JsonbTypeInfo";

  private JsonNames() {}
}
