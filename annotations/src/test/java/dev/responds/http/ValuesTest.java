package dev.responds.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.reply.Header;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all values have in common, those of this package and the field lines that carry them. */
class ValuesTest {

  private static final URI PAGE = URI.create("https://shop.example/errors");

  /** For each type, ways to make values that all differ. */
  private static final Map<Class<?>, List<Supplier<?>>> VALUES =
      Map.ofEntries(
          entry(
              Allow.class, List.of(Allow::of, () -> Allow.of("GET"), () -> Allow.of("PUT", "GET"))),
          entry(
              BearerChallenge.class,
              List.of(
                  () -> Challenge.bearer("a"),
                  () -> Challenge.bearer("b"),
                  () -> Challenge.bearer("a").error("invalid_token"),
                  () -> Challenge.bearer("a").errorDescription("expired"),
                  () -> Challenge.bearer("a").errorUri(PAGE),
                  () -> Challenge.bearer("a").scope("read", "write"),
                  () -> Challenge.bearer("a").with("error", "other"))),
          entry(
              ByteRanges.class,
              List.of(
                  () -> ByteRanges.of("text/plain"),
                  () -> ByteRanges.of("text/csv"),
                  () -> part("ab"),
                  () -> part("cd"),
                  () -> part("ab").part(ContentRange.bytes(2, 2), new byte[1]),
                  () -> ByteRanges.of("text/plain").part(ContentRange.bytes(0, 1), bytes("ab")))),
          entry(
              CacheControl.class,
              List.of(
                  CacheControl::noStore,
                  CacheControl::noCache,
                  () -> CacheControl.maxAge(Duration.ofHours(1)),
                  () -> CacheControl.maxAge(Duration.ofHours(1)).cachePrivate(),
                  () -> CacheControl.of("no-transform").with("max-stuff", "7"))),
          entry(
              Challenge.class,
              List.of(
                  () -> Challenge.of("DPoP"),
                  () -> Challenge.of("DPoP").with("algs", "ES256"),
                  () -> Challenge.of("Negotiate", "YII="),
                  () -> Challenge.basic("orders"))),
          entry(
              ContentDisposition.class,
              List.of(
                  ContentDisposition::inline,
                  ContentDisposition::attachment,
                  () -> ContentDisposition.inline("a.pdf"),
                  () -> ContentDisposition.attachment("a.pdf"),
                  () -> ContentDisposition.attachment("청구서.pdf"))),
          entry(
              ContentRange.class,
              List.of(
                  () -> ContentRange.bytes(0, 1, 2),
                  () -> ContentRange.bytes(0, 1, 3),
                  () -> ContentRange.bytes(0, 0, 2),
                  () -> ContentRange.bytes(1, 1, 2),
                  () -> ContentRange.bytes(0, 1))),
          entry(
              DigestChallenge.class,
              List.of(
                  () -> Challenge.digest("orders", "n"),
                  () -> Challenge.digest("orders", "m"),
                  () -> Challenge.digest("orders", "n").stale(),
                  () -> Challenge.digest("orders", "n").utf8().userhash(),
                  () -> Challenge.digest("orders", "n").domain(PAGE).opaque("x"))),
          entry(
              EntityTag.class,
              List.of(
                  () -> EntityTag.strong("a"),
                  () -> EntityTag.weak("a"),
                  () -> EntityTag.strong("b"))),
          entry(
              Header.class,
              List.of(
                  () -> Header.of("ETag", "\"a\""),
                  () -> Header.of("ETag", "\"b\""),
                  () -> Header.of("X-Tag", "\"a\""))),
          entry(
              Link.class,
              List.of(
                  () -> Link.of(PAGE, "help"),
                  () -> Link.of(PAGE, "help", "next"),
                  () -> Link.of(PAGE, "help").title("Help").type("text/html"),
                  () -> Link.of(PAGE, "help").hreflang(Locale.KOREAN).media("print"),
                  () -> Link.of(PAGE, "help").anchor(PAGE).with("own", "1"))),
          entry(
              Location.class,
              List.of(() -> Location.of(PAGE), () -> Location.of("/orders/{id}", 7))),
          entry(
              Problem.class,
              List.of(
                  () -> Problem.of(404),
                  () -> Problem.of(409),
                  () -> Problem.of(409).type(PAGE),
                  () -> Problem.of(409).title("Taken"),
                  () -> Problem.of(409).detail("Taken"),
                  () -> Problem.of(409).instance(PAGE),
                  () -> Problem.of(409).with("number", 7),
                  () -> Problem.of(409).with("number", 7).with("other", 8))),
          entry(
              RateLimit.class,
              List.of(
                  () -> RateLimit.of("default", 0),
                  () -> RateLimit.of("default", 0).reset(Duration.ofSeconds(30)),
                  () -> RateLimit.of("default", 0).partitionKey("a"))),
          entry(
              RateLimitPolicy.class,
              List.of(
                  () -> RateLimitPolicy.of("default", 100),
                  () -> RateLimitPolicy.of("default", 100).window(Duration.ofMinutes(1)),
                  () -> RateLimitPolicy.of("default", 100).unit("content-bytes"),
                  () -> RateLimitPolicy.of("default", 100).partitionKey("a"))),
          entry(
              RetryAfter.class,
              List.of(
                  () -> RetryAfter.of(Duration.ZERO),
                  () -> RetryAfter.of(Duration.ofMinutes(2)),
                  () -> RetryAfter.of(Instant.EPOCH))),
          entry(
              UnsatisfiedContentRange.class,
              List.of(() -> UnsatisfiedContentRange.of(0), () -> UnsatisfiedContentRange.of(10))));

  @Test
  void everyPublicTypeOfThePackageIsThere() throws IOException, URISyntaxException {
    Set<Class<?>> expected = new LinkedHashSet<>(publicTypes());
    expected.remove(ProblemType.class); // names constants
    expected.remove(ProblemCustomizer.class); // is a service
    expected.add(Header.class);

    assertThat(VALUES.keySet()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void valuesThatSayTheSameAreEqual(Class<?> type) {
    for (Supplier<?> maker : makers(type)) {
      Object value = maker.get();
      assertThat(value)
          .isEqualTo(maker.get())
          .hasSameHashCodeAs(maker.get())
          .hasToString(maker.get().toString())
          .isInstanceOf(type);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void valuesThatSayOtherThingsDiffer(Class<?> type) {
    List<?> values = makers(type).stream().map(Supplier::get).toList();

    assertThat(values).doesNotHaveDuplicates();
    for (Object value : values) {
      assertThat(value).isNotEqualTo(null).isNotEqualTo(value.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTextIsOneOfThisLibrary(Class<?> type) {
    for (Supplier<?> maker : makers(type)) {
      assertThat(maker.get().toString()).doesNotContain("@").doesNotContain("\n");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nothingOfAValueChanges(Class<?> type) {
    assertThat(type.getConstructors()).isEmpty();
    assertThat(type.isSealed() || Modifier.isFinal(type.getModifiers())).isTrue();
    for (Field field : type.getDeclaredFields()) {
      assertThat(Modifier.isFinal(field.getModifiers())).as(field.toString()).isTrue();
      assertThat(Modifier.isPrivate(field.getModifiers())).as(field.toString()).isTrue();
    }
  }

  private static List<Supplier<?>> makers(Class<?> type) {
    List<Supplier<?>> makers = VALUES.get(type);
    return makers == null ? List.of() : makers;
  }

  static Stream<Class<?>> types() {
    return VALUES.keySet().stream();
  }

  private static List<Class<?>> publicTypes() throws IOException, URISyntaxException {
    Path folder = Path.of(Problem.class.getResource("Problem.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .<Class<?>>map(ValuesTest::load)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length());
    try {
      return Class.forName(Problem.class.getPackageName() + '.' + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static ByteRanges part(String content) {
    return ByteRanges.of("text/plain").part(ContentRange.bytes(0, 1, 10), bytes(content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
