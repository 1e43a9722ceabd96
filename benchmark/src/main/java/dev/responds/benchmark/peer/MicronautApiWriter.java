package dev.responds.benchmark.peer;

/** micronaut-openapi, which works on Micronaut's own processor and so includes it. */
final class MicronautApiWriter implements ApiWriter {

  private static final String RESPONSE =
      "@ApiResponse(responseCode = \"{status}\", description = \"{when}\","
          + " content = @Content(schema = @Schema(implementation = {body}.class)))";

  @Override
  public String head(int group) {
    return """
    package api;

    import io.micronaut.http.annotation.*;
    import io.swagger.v3.oas.annotations.media.*;
    import io.swagger.v3.oas.annotations.responses.ApiResponse;
    import java.time.Instant;
    import java.util.List;

    @Controller("/group%1$d")
    public class Group%1$d {
    """
        .formatted(group);
  }

  @Override
  public String element(SampleEndpoint operation) {
    String last =
        operation.takesContent() ? "@Body Dto{group} content" : "@QueryValue String query";
    return operation.fill(
        """
        /** Operation {number} of group {group}. */
        @{verb}("/operation{number}/{id}")
        %s
        public Dto{group} operation{number}(@PathVariable long id, %s) {
          return {new};
        }
        """
            .formatted(operation.responses(operation.success(), RESPONSE, "\n"), last));
  }
}
