package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.http.ByteRanges;
import dev.responds.http.ContentRange;
import dev.responds.http.EntityTag;
import dev.responds.http.Problem;
import dev.responds.reply.Header;
import dev.responds.reply.Makers;
import dev.responds.reply.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
  private static final URI HERE = URI.create("/orders/1");

  private static final class Sent extends Reply {
    private static final ResponseMaker<?, Sent> MAKER = Makers.of(Sent::new);

    Sent(Reply reply) {
      super(reply);
    }
  }

  @Test
  void finishesWithStatusFieldsAndContent() {
    Sent sent =
        new ContentStage.Created<Sent, String>(201, Sent.MAKER)
            .location(HERE)
            .eTag("v1")
            .lastModified(NEW_YEAR)
            .contentLocation(HERE)
            .cacheControl("private", "max-age=60")
            .expires(NEW_YEAR)
            .vary("Accept")
            .header("X-Order", "1")
            .body("order");

    assertThat(sent)
        .hasToString(
            "201 [Location: /orders/1, ETag: \"v1\","
                + " Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT,"
                + " Content-Location: /orders/1,"
                + " Cache-Control: private, max-age=60,"
                + " Expires: Thu, 01 Jan 2026 00:00:00 GMT,"
                + " Vary: Accept, X-Order: 1] order");
  }

  @Test
  void sendsASingleFieldOnceAndAListAsOftenAsItIsAdded() {
    Sent sent =
        new EmptyStage.Plain<>(204, Sent.MAKER)
            .header("Location", "/first")
            .header("Link", "<a>")
            .header("location", "/second")
            .header("Link", "<b>")
            .build();

    assertThat(sent.headers())
        .containsExactly(
            Header.of("Link", "<a>"), Header.of("location", "/second"), Header.of("Link", "<b>"));
    assertThat(sent.header("LOCATION")).contains("/second");
  }

  @ParameterizedTest
  @CsvSource({"204, Content-Length", "204, transfer-encoding", "205, Content-Length"})
  void refusesFramingWhereThereIsNoContent(int status, String field) {
    EmptyStage.Plain<Sent> stage = new EmptyStage.Plain<>(status, Sent.MAKER);

    assertThatThrownBy(() -> stage.header(field, "0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Range", "content-type"})
  void refusesOnAMultipartWhatBelongsToItsParts(String field) {
    ByteRanges ranges = ByteRanges.of("text/plain").part(ContentRange.bytes(0, 0, 1), new byte[1]);
    BytesStage<Sent> stage = new BytesStage<>(206, Sent.MAKER, ranges);

    assertThatThrownBy(() -> stage.header(field, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(field);
    assertThat(stage.build().header("Content-Type"))
        .hasValueSatisfying(
            type -> assertThat(type).startsWith("multipart/byteranges; boundary=part-"));
  }

  @Test
  void keepsItsFieldsWhenStoredVerbatim() {
    Sent created =
        new ContentStage.NewlyStored<Sent, String>(201, Sent.MAKER)
            .location(HERE)
            .storedVerbatim()
            .eTag("v1")
            .body("order");
    Sent replaced =
        new EmptyStage.Stored<>(204, Sent.MAKER)
            .cacheControl("no-store")
            .storedVerbatim()
            .eTag("v2")
            .build();

    assertThat(created.headers())
        .containsExactly(Header.of("Location", "/orders/1"), Header.of("ETag", "\"v1\""));
    assertThat(replaced.status()).isEqualTo(204);
    assertThat(replaced.headers())
        .containsExactly(Header.of("Cache-Control", "no-store"), Header.of("ETag", "\"v2\""));
  }

  @Test
  @SuppressWarnings("deprecation") // that is what it is about
  void saysWhatComesBeforeAValidator() {
    EmptyStage.Stored<Sent> stage = new EmptyStage.Stored<>(204, Sent.MAKER);

    assertThatThrownBy(() -> stage.eTag("v2"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContainingAll("ETag", "storedVerbatim()");
    assertThatThrownBy(() -> stage.eTag(EntityTag.strong("v2")))
        .hasMessageContaining("storedVerbatim()");
    assertThatThrownBy(() -> stage.lastModified(Instant.EPOCH))
        .hasMessageContaining("Last-Modified");
    assertThat(stage.build().headers()).isEmpty();
  }

  @Test
  void canBeFinishedTwice() {
    EmptyStage.Plain<Sent> stage = new EmptyStage.Plain<>(404, Sent.MAKER);
    Sent first = stage.build();
    Sent second = stage.header("X-Order", "1").build();

    assertThat(first.headers()).isEmpty();
    assertThat(second.headers()).hasSize(1);
  }

  @Test
  void saysWhenToComeBack() {
    ProblemStage.Retryable<Sent> stage = new ProblemStage.Retryable<>(503, Sent.MAKER);

    assertThat(stage.retryAfter(Duration.ofMinutes(2)).problem().header("Retry-After"))
        .contains("120");
    assertThat(stage.retryAfter(NEW_YEAR).problem().header("Retry-After"))
        .contains("Thu, 01 Jan 2026 00:00:00 GMT");
  }

  @Test
  void saysWhatWouldHaveBeenTaken() {
    Sent sent =
        new ProblemStage.UnsupportedMedia<>(415, Sent.MAKER)
            .accept("application/json", "text/csv")
            .acceptPatch("application/merge-patch+json")
            .acceptPost("image/*")
            .acceptQuery("\"application/jsonpath\"")
            .problem("Not that");

    assertThat(sent.headers())
        .extracting(Header::name)
        .containsExactly("Content-Type", "Accept", "Accept-Patch", "Accept-Post", "Accept-Query");
    assertThat(sent.header("Accept")).contains("application/json, text/csv");
  }

  @Test
  void saysWhoBlocksAndWhereToWatch() {
    assertThat(
            new EmptyStage.Blocked<>(451, Sent.MAKER)
                .blockedBy(URI.create("https://isp.example"))
                .build()
                .header("Link"))
        .contains("<https://isp.example>; rel=\"blocked-by\"");
    assertThat(
            new ContentStage.Accepted<Sent, String>(202, Sent.MAKER)
                .statusLink(URI.create("/jobs/1"))
                .body("working")
                .header("Link"))
        .contains("</jobs/1>; rel=\"status\"");
  }

  @Test
  void refusesContentThatIsNull() {
    ContentStage.Plain<Sent, String> stage = new ContentStage.Plain<>(200, Sent.MAKER);
    String nothing = System.getProperty("no such property");

    assertThatThrownBy(() -> stage.body(nothing))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("content");
  }

  @Test
  void beginsAProblemWithItsType() {
    assertThat(soldOut().problem().content())
        .contains(Problem.of(409).type(URI.create("/problems/out-of-stock")).title("Out of stock"));
    assertThat(soldOut().problem("3 left").content())
        .contains(
            Problem.of(409)
                .type(URI.create("/problems/out-of-stock"))
                .title("Out of stock")
                .detail("3 left"));
    assertThat(soldOut().problem(problem -> problem.with("left", 3)).content())
        .contains(
            Problem.of(409)
                .type(URI.create("/problems/out-of-stock"))
                .title("Out of stock")
                .with("left", 3));
  }

  private static ProblemStage<?, Sent> soldOut() {
    return new ProblemStage.Plain<>(409, Sent.MAKER, "/problems/out-of-stock", "Out of stock");
  }
}
