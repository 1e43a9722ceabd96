package dev.responds.processor.read.swagger;

/** The annotations of Swagger that say something to those who call an API. */
final class SwaggerNames {

  static final String PACKAGE = "io.swagger.v3.oas.annotations.";

  static final String DEFINITION = PACKAGE + "OpenAPIDefinition";
  static final String HIDDEN = PACKAGE + "Hidden";
  static final String OPERATION = PACKAGE + "Operation";
  static final String PARAMETER = PACKAGE + "Parameter";
  static final String PARAMETERS = PACKAGE + "Parameters";
  static final String REQUEST_BODY = PACKAGE + "parameters.RequestBody";
  static final String TAG = PACKAGE + "tags.Tag";
  static final String TAGS = PACKAGE + "tags.Tags";
  static final String REQUIREMENT = PACKAGE + "security.SecurityRequirement";
  static final String REQUIREMENTS = PACKAGE + "security.SecurityRequirements";
  static final String SCHEME = PACKAGE + "security.SecurityScheme";
  static final String SCHEMES = PACKAGE + "security.SecuritySchemes";

  private SwaggerNames() {}
}
