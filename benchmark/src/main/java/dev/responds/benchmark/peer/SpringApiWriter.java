package dev.responds.benchmark.peer;

/** Spring alone, with responses built by hand. */
final class SpringApiWriter implements ApiWriter {

  @Override
  public String head(int group) {
    return """
    package api;

    import java.net.URI;
    import java.time.Instant;
    import java.util.List;
    import org.springframework.http.*;
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
        public ResponseEntity<?> operation{number}(@PathVariable("id") long id, %s) {
          if (id < 0) {
            return ResponseEntity.of(
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such thing"))
              .build();
          }
          return ResponseEntity%s.body({new});
        }
        """
            .formatted(last(operation), success(operation)));
  }

  /** The last parameter of an endpoint: its content or a query parameter. */
  static String last(SampleEndpoint operation) {
    return operation.takesContent()
        ? "@RequestBody Dto{group} content"
        : "@RequestParam(\"query\") String query";
  }

  /** The call that begins a successful response, by the same name here and in a builder. */
  static String success(SampleEndpoint operation) {
    return switch (operation.success()) {
      case 201 -> ".created(URI.create(\"/group{group}/\" + id))";
      case 202 -> ".accepted()";
      default -> ".ok()";
    };
  }
}
