package dev.responds.benchmark.peer;

/** Immutables, which implements a value type and its builder for each element. */
final class ImmutablesApiWriter implements ApiWriter {

  @Override
  public String head(int group) {
    return """
    package api;

    import java.time.Instant;
    import java.util.List;
    import org.immutables.value.Value;

    public interface Group%d {
    """
        .formatted(group);
  }

  @Override
  public String element(SampleEndpoint operation) {
    // The generated class stands beside the group and not inside it, so its name has to be unique.
    return operation.fill(
        """
        @Value.Immutable
        interface Group{group}Value{number} {
          long id();
          String name();
          List<String> tags();
          Instant at();
          Dto{group} parent();
        }
        """);
  }
}
