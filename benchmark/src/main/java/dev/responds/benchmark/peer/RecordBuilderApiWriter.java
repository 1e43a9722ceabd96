package dev.responds.benchmark.peer;

/** record-builder, which writes a builder for each element. */
final class RecordBuilderApiWriter implements ApiWriter {

  @Override
  public String head(int group) {
    return """
    package api;

    import io.soabase.recordbuilder.core.RecordBuilder;
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
        @RecordBuilder
        record Value{number}(
            long id, String name, List<String> tags, Instant at, Dto{group} parent) {}
        """);
  }
}
