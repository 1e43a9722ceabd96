package dev.responds.benchmark.peer;

/** Responds on Spring, with endpoints that return their payload and so send 200. */
final class PayloadApiWriter implements ApiWriter {

  private static final String RESPONSE =
      "@Responds(value = {status}, when = \"{when}\", body = {body}.class)";

  @Override
  public String head(int group) {
    return """
    package api;

    import dev.responds.Responds;
    import java.time.Instant;
    import java.util.List;
    import org.springframework.web.bind.annotation.*;

    @RestController
    @RequestMapping("/group%1$d")
    public class Group%1$d {
    """
        .formatted(group);
  }

  @Override
  public String element(SampleEndpoint operation) {
    return operation.fill(
        """
        /** Operation {number} of group {group}. */
        @{verb}Mapping("/operation{number}/{id}")
        %s
        public Dto{group} operation{number}(@PathVariable("id") long id, %s) {
          return {new};
        }
        """
            .formatted(operation.responses(200, RESPONSE, "\n"), SpringApiWriter.last(operation)));
  }
}
