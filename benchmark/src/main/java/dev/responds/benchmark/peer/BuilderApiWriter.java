package dev.responds.benchmark.peer;

/** Responds on Spring, with endpoints that return, and use, the generated types. */
final class BuilderApiWriter implements ApiWriter {

  private static final String SUCCESS =
      "@Responds(value = %d, when = \"Done by operation {number}\", body = Dto{group}.class)";
  private final ApiWriter spring = new SpringApiWriter();

  @Override
  public String head(int group) {
    return spring
        .head(group)
        .replace("import java.net", "import dev.responds.Responds;\nimport java.net");
  }

  @Override
  public String element(SampleEndpoint operation) {
    return operation.fill(
        """
        /** Operation {number} of group {group}. */
        @{verb}Mapping("/operation{number}/{id}")
        %s
        @Responds(value = 400, when = "The request is not valid")
        @Responds(value = 404, when = "There is no such thing")
        @Responds(value = 409, when = "It was changed meanwhile")
        @Responds(value = 500, when = "We failed")
        public Group{group}Responses.Operation{number} operation{number}(
            @PathVariable("id") long id, %s) {
          if (id < 0) {
            return Group{group}Responses.Respond.operation{number}().notFound().problem("There is no such thing");
          }
          return Group{group}Responses.Respond.operation{number}()%s.body({new});
        }
        """
            .formatted(
                SUCCESS.formatted(operation.success()),
                SpringApiWriter.last(operation),
                SpringApiWriter.success(operation)));
  }

  /** Without the generated types, the responses are those that one writes by hand. */
  @Override
  public ApiWriter unprocessed() {
    return spring;
  }
}
