package dev.responds.benchmark.peer;

/** javalin-openapi, where one annotation documents a handler. */
final class JavalinApiWriter implements ApiWriter {

  private static final String RESPONSE =
      "@OpenApiResponse(status = \"{status}\", description = \"{when}\","
          + " content = @OpenApiContent(from = {body}.class))";
  private static final String CONTENT =
      "requestBody = @OpenApiRequestBody(content = @OpenApiContent(from = Dto{group}.class))";
  private static final String QUERY =
      "queryParams = @OpenApiParam(name = \"query\", type = String.class)";

  @Override
  public String head(int group) {
    return """
    package api;

    import io.javalin.http.Context;
    import io.javalin.openapi.*;
    import java.time.Instant;
    import java.util.List;

    public class Group%d {
    """
        .formatted(group);
  }

  @Override
  public String element(SampleEndpoint operation) {
    return operation.fill(
        """
        /** Operation {number} of group {group}. */
        @OpenApi(
            path = "/group{group}/operation{number}/{id}",
            methods = HttpMethod.{VERB},
            pathParams = @OpenApiParam(name = "id", type = Long.class),
            %s,
            responses = {
              %s
            })
        public static void operation{number}(Context context) {
          context.json(new Dto{group}(0, "x", List.of(), Instant.EPOCH, null));
        }
        """
            .formatted(
                operation.takesContent() ? CONTENT : QUERY,
                operation.responses(operation.success(), RESPONSE, ",\n      ")));
  }
}
