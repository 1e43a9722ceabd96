package dev.responds.benchmark.peer;

import java.util.Map;

/**
 * Responds on Spring as applications are: endpoints call a service, which checks its arguments,
 * asks a store and throws; one advice answers.
 */
final class LayeredApiWriter implements ApiWriter {

  private static final int PER_GROUP = 10;
  private static final String RESPONSE = "@Responds(value = {status}, when = \"{when}\")";
  private static final String EXCEPTION =
      """
      package api;

      public class %1$s extends RuntimeException {
        public %1$s(String message) { super(message); }
      }
      """;
  private static final String RULES =
      """
      package api;

      final class Rules {
        private Rules() {}

        static String name(String name) {
          if (name.isBlank()) {
            throw new InvalidException(name);
          }
          return name.strip();
        }
      }
      """;
  private static final String ADVICE =
      """
      package api;

      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;

      @RestControllerAdvice
      public class Advice {

        @ExceptionHandler
        ResponseEntity<Problem> invalid(InvalidException thrown) {
          return problem(HttpStatus.BAD_REQUEST, thrown);
        }

        @ExceptionHandler
        ResponseEntity<Problem> missing(MissingException thrown) {
          return problem(HttpStatus.NOT_FOUND, thrown);
        }

        @ExceptionHandler
        ResponseEntity<Problem> changed(ChangedException thrown) {
          return problem(HttpStatus.CONFLICT, thrown);
        }

        @ExceptionHandler
        ResponseEntity<Problem> failed(FailedException thrown) {
          return problem(HttpStatus.INTERNAL_SERVER_ERROR, thrown);
        }

        private static ResponseEntity<Problem> problem(HttpStatus status, Exception thrown) {
          Problem problem =
              new Problem("about:blank", status.getReasonPhrase(), status.value(), thrown.getMessage());
          return ResponseEntity.status(status).body(problem);
        }
      }
      """;
  private static final String STORE =
      """
      package api;

      import java.util.Map;
      import java.util.Optional;
      import java.util.concurrent.ConcurrentHashMap;

      public class Store{group} {
        private final Map<Long, Dto{group}> stored = new ConcurrentHashMap<>();

        public Optional<Dto{group}> find(long id) {
          return Optional.ofNullable(stored.get(id));
        }

        public Dto{group} save(Dto{group} dto) {
          Dto{group} before = stored.put(dto.id(), dto);
          if (before != null && before.at().isAfter(dto.at())) {
            throw new FailedException(dto.name());
          }
          return dto;
        }
      }
      """;
  private static final String SERVED =
      """
      public Dto{group} operation{number}(long id, String name) {
        String checked = Rules.name(name);
        Dto{group} found =
            store.find(id).orElseThrow(() -> new MissingException("operation{number}: " + id));
        if (!found.name().equals(checked)) {
          throw new ChangedException(checked);
        }
        return store.save(new Dto{group}(id, checked, found.tags(), Instant.EPOCH, found));
      }
      """;

  @Override
  public Map<String, String> common() {
    return Map.of(
        "Rules.java", RULES,
        "Advice.java", ADVICE,
        "InvalidException.java", EXCEPTION.formatted("InvalidException"),
        "MissingException.java", EXCEPTION.formatted("MissingException"),
        "ChangedException.java", EXCEPTION.formatted("ChangedException"),
        "FailedException.java", EXCEPTION.formatted("FailedException"));
  }

  @Override
  public Map<String, String> behind(int group) {
    return Map.of(
        "Store" + group + ".java",
        STORE.replace("{group}", String.valueOf(group)),
        "Service" + group + ".java",
        service(group));
  }

  private static String service(int group) {
    StringBuilder text =
        new StringBuilder(
            """
            package api;

            import java.time.Instant;

            public class Service%1$d {
              private final Store%1$d store = new Store%1$d();
            """
                .formatted(group));
    for (int number = 0; number < PER_GROUP; number++) {
      text.append('\n').append(new SampleEndpoint(group, number).fill(SERVED).indent(2));
    }
    return text.append("}\n").toString();
  }

  @Override
  public String head(int group) {
    return """
    package api;

    import dev.responds.Responds;
    import org.springframework.web.bind.annotation.*;

    @RestController
    @RequestMapping("/group%1$d")
    public class Group%1$d {
      private final Service%1$d service = new Service%1$d();
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
          return service.operation{number}(id, {name});
        }
        """
            .formatted(operation.responses(200, RESPONSE, "\n"), SpringApiWriter.last(operation)));
  }
}
