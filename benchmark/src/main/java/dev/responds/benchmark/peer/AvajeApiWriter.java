package dev.responds.benchmark.peer;

/** avaje-http, which writes a class of routes for each controller and one document. */
final class AvajeApiWriter implements ApiWriter {

  private static final String RESPONSE =
      "@OpenAPIResponse(responseCode = {status}, description = \"{when}\", type = {body}.class)";

  @Override
  public String head(int group) {
    return """
    package api;

    import io.avaje.http.api.*;
    import java.time.Instant;
    import java.util.List;

    @Controller
    @Path("/group%1$d")
    public class Group%1$d {
    """
        .formatted(group);
  }

  @Override
  public String element(SampleEndpoint operation) {
    String last = operation.takesContent() ? "Dto{group} content" : "@QueryParam String query";
    return operation.fill(
        """
        /** Operation {number} of group {group}. */
        @{verb}("/operation{number}/{id}")
        %s
        public Dto{group} operation{number}(long id, %s) {
          return {new};
        }
        """
            .formatted(operation.responses(operation.success(), RESPONSE, "\n"), last));
  }
}
