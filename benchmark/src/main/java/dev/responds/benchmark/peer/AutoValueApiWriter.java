package dev.responds.benchmark.peer;

/** AutoValue, which implements a value type and its builder for each element. */
final class AutoValueApiWriter implements ApiWriter {

  @Override
  public String head(int group) {
    return """
    package api;

    import com.google.auto.value.AutoValue;
    import java.time.Instant;
    import java.util.List;

    public interface Group%d {
    """
        .formatted(group);
  }

  @Override
  public String element(SampleEndpoint operation) {
    return operation.fill(
        """
        @AutoValue
        abstract class Value{number} {
          public abstract long id();
          public abstract String name();
          public abstract List<String> tags();
          public abstract Instant at();
          public abstract Dto{group} parent();

          @AutoValue.Builder
          public abstract static class Builder {
            public abstract Builder id(long id);
            public abstract Builder name(String name);
            public abstract Builder tags(List<String> tags);
            public abstract Builder at(Instant at);
            public abstract Builder parent(Dto{group} parent);
            public abstract Value{number} build();
          }
        }
        """);
  }
}
