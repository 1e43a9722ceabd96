package dev.responds.test.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.api.Catalogues;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs tests with faults in another virtual machine, and sees which of them fail, and why. */
class FaultsTest {

  private static final Map<String, String> FAULTS =
      Map.ofEntries(
          Map.entry("faultUndeclaredStatus()", "undeclared-response"),
          Map.entry("faultLostLocation()", "missing-location-redirect"),
          Map.entry("faultLostField()", "promised-field-not-sent"),
          Map.entry("faultOtherValue()", "promised-field-not-sent"),
          Map.entry("faultMediaType()", "undeclared-media-type"),
          Map.entry("faultProblemType()", "undeclared-problem-type"),
          Map.entry("faultProblemStatus()", "problem-status-mismatch"),
          Map.entry("faultNoChallenge()", "missing-www-authenticate"),
          Map.entry("faultAllowListsMethod()", "method-status-on-mapped"),
          Map.entry("faultContentOfNothing()", "body-on-bodyless-status"),
          Map.entry("faultLengthOfNothing()", "header-on-bodyless"),
          Map.entry("faultMalformedLocation()", "malformed-location"),
          Map.entry("faultLostContent()", "content-contradicts"),
          Map.entry("faultBefore()", "undeclared-response"),
          Map.entry("faultAfter()", "undeclared-response"),
          Map.entry("faultBesideAnother()", "undeclared-response"),
          Map.entry("faultOf418 418", "undeclared-response"),
          Map.entry("faultIfSecond 2", "undeclared-response"),
          Map.entry("faultOfDynamic 418", "undeclared-response"),
          Map.entry("faultOfDynamicBesideAnother", "undeclared-response"),
          Map.entry("faultOnAnotherThread()", "undeclared-response"),
          Map.entry("faultInside()", "undeclared-response"));

  private static final List<String> WITHOUT_FAULT =
      List.of(
          "declaredResponses()",
          "dynamic 204",
          "excepted()",
          "faultIfSecond 1",
          "faultOf418 204",
          "noFaultInside()");

  private String classPath = System.getProperty("java.class.path");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  private Path directory;

  @Test
  void eachFaultFailsItsTestAndNoOther() throws Exception {
    List<String> output = run(List.of(), "SeededFaults");

    Map<String, String> failed = ended(output, "FAILED");
    assertThat(failed.keySet()).containsExactlyInAnyOrderElementsOf(FAULTS.keySet());
    FAULTS.forEach((test, rule) -> assertThat(failed.get(test)).contains("[" + rule + "]"));
    assertThat(ended(output, "SUCCESSFUL").keySet())
        .containsExactlyInAnyOrderElementsOf(WITHOUT_FAULT);
    assertThat(output).noneMatch(line -> line.startsWith("RUN FAILED"));
  }

  @Test
  void testsBesideEachOtherFailForTheirOwn() throws Exception {
    List<String> output = run(List.of(), "ParallelFaults");

    assertThat(ended(output, "FAILED").keySet()).containsExactly("faultBesideOthers()");
    assertThat(ended(output, "SUCCESSFUL").keySet()).containsExactly("noFaultBesideOthers()");
    assertThat(output).noneMatch(line -> line.startsWith("RUN FAILED"));
  }

  @Test
  void classBesideAnotherFailsForWhatItDoesBeforeItsTests() throws Exception {
    List<String> output = run(List.of(), "BeforeAllFaults", "BeforeAllFaults$Beside");

    assertThat(ended(output, "FAILED")).containsOnlyKeys("BeforeAllFaults");
    assertThat(ended(output, "FAILED").get("BeforeAllFaults"))
        .contains("[undeclared-response] GET /items/7 was answered with 418")
        .contains("[undeclared-response] GET /items/7 was answered with 422");
    assertThat(ended(output, "SUCCESSFUL")).containsOnlyKeys("noFault()", "noFaultBesideIt()");
    assertThat(output).noneMatch(line -> line.startsWith("RUN FAILED"));
  }

  @Test
  void engineWithoutHookFailsTheRun() throws Exception {
    List<String> output =
        run(
            List.of("-Djunit.jupiter.extensions.autodetection.enabled=false"),
            "server.WithoutSpring");

    assertThat(ended(output, "SUCCESSFUL").keySet()).contains("faultUndeclaredStatus()");
    assertThat(output)
        .anyMatch(
            line ->
                line.startsWith("RUN FAILED")
                    && line.contains("in WithoutSpring.faultUndeclaredStatus:")
                    && line.contains("[undeclared-response]"));
  }

  @Test
  void testsFailWhereTheyAreFoundInAnotherSessionThanTheyRunIn() throws Exception {
    List<String> output = run(List.of("-Dapart=true"), "server.WithoutSpring");

    assertThat(ended(output, "FAILED")).containsOnlyKeys("faultUndeclaredStatus()");
    assertThat(output).noneMatch(line -> line.startsWith("RUN FAILED"));
    assertThat(output).filteredOn(line -> line.contains("responses seen in 2 tests")).hasSize(1);
  }

  @Test
  void sessionInsideATestEndsNothing() throws Exception {
    List<String> output = run(List.of("-Dresponds.coverage.minimum=1"), "server.SessionInside");

    assertThat(ended(output, "FAILED")).containsOnlyKeys("faultAfterAnotherSession()");
    assertThat(ended(output, "SUCCESSFUL")).containsOnlyKeys("declaredStatus()");
    assertThat(output).noneMatch(line -> line.startsWith("RUN FAILED"));
    assertThat(output).filteredOn(line -> line.contains("responses seen in 2 tests")).hasSize(1);
  }

  /** As Gradle starts them; the second is there when the first ends, and has not begun. */
  @Test
  void processesOfGradleAddUpAndTheLastOneSpeaks() throws Exception {
    Path module = Files.createDirectories(directory.resolve("build"));
    Path go = directory.resolve("go");
    Process second = worker(2, "-Dstatus=404", "-Dafter=" + go);
    Process first = worker(1, "-Dstatus=204");

    first.waitFor();
    assertThat(lines(directory.resolve("log1.txt")))
        .noneMatch(line -> line.contains("responses seen") || line.startsWith("RUN FAILED"));

    Files.createFile(go);
    second.waitFor();
    assertThat(lines(directory.resolve("log2.txt")))
        .anyMatch(line -> line.matches("Responds: 2 of \\d+ declared responses seen in 2 tests"))
        .anyMatch(line -> line.matches("RUN FAILED 2 of .*responds.coverage.minimum asks for.*"));
    assertThat(Files.readString(module.resolve("responds/coverage.json")))
        .contains("\"provedBy\":[\"OneStatus.declaredStatus\"]")
        .contains("\"provedBy\":[\"OtherStatus.declaredStatus\"]");
  }

  private Process worker(int number, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dorg.gradle.internal.worker.tmpdir=" + directory.resolve("build/tmp/test/work"));
    command.add("-Dorg.gradle.test.worker=" + number);
    command.add("-Dworker=Gradle Test Executor " + number);
    command.add("-Dbasedir=" + directory);
    command.add("-XX:TieredStopAtLevel=1"); // It is over before the better code would pay.
    command.add("-Dresponds.lang=en");
    command.add("-Dresponds.coverage.minimum=100");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FaultRun.class.getName());
    command.add("dev.responds.test.server." + (number == 1 ? "OneStatus" : "OtherStatus"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("log" + number + ".txt").toFile())
        .start();
  }

  @Test
  void minimumFailsTheRun() throws Exception {
    List<String> output = run(List.of("-Dresponds.coverage.minimum=100"), "server.WithoutSpring");

    assertThat(ended(output, "FAILED").keySet()).containsExactly("faultUndeclaredStatus()");
    assertThat(output)
        .anyMatch(line -> line.matches("RUN FAILED 1 of \\d+ declared responses seen in .*"));
    assertThat(Files.readString(directory.resolve("coverage.json")))
        .contains("\"provedBy\":[\"WithoutSpring.declaredStatus\"]");
    assertThat(Files.readString(directory.resolve("coverage.html")))
        .contains("WithoutSpring.declaredStatus")
        .contains("no test has seen it");
  }

  /** It says so, and changes the result of no test, whatever is asked for. */
  @ParameterizedTest
  @CsvSource({
    "'', there is no META-INF/responds/catalog.json on the class path",
    "'{\"format\":4}', format 4 is not the one",
    "'{\"format\":6}', format 6 is not the one"
  })
  void withoutACatalogueThatCanBeReadTestsEndAsTheyDo(String catalogue, String complaint)
      throws Exception {
    classPath = withCatalogue(catalogue);

    List<String> output = run(List.of("-Dresponds.coverage.minimum=100"), "server.WithoutSpring");

    assertThat(ended(output, "SUCCESSFUL"))
        .containsOnlyKeys("declaredStatus()", "faultUndeclaredStatus()");
    assertThat(output).filteredOn(line -> line.contains(complaint)).hasSize(1);
    assertThat(output).noneMatch(line -> line.startsWith("RUN FAILED"));
  }

  /** Returns the class path with another catalogue instead of that of these tests, or none. */
  private String withCatalogue(String catalogue) throws Exception {
    URL own = Objects.requireNonNull(getClass().getResource("/" + Catalogues.NAME));
    Path classes = Path.of(own.toURI());
    for (int i = 0; i < Path.of(Catalogues.NAME).getNameCount(); i++) {
      classes = Objects.requireNonNull(classes.getParent());
    }
    Path copy = directory.resolve("classes");
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(classes.relativize(file).toString());
        if (!file.endsWith(Catalogues.NAME)) {
          Files.copy(file, to);
        } else if (!catalogue.isEmpty()) {
          Files.writeString(to, catalogue);
        }
      }
    }
    return System.getProperty("java.class.path").replace(classes.toString(), copy.toString());
  }

  @Test
  void whereNobodyKnowsWhichTestItWasTheRunFailsAndNamesThem() throws Exception {
    List<String> output = run(List.of(), "server.SharedServer");

    assertThat(ended(output, "SUCCESSFUL").keySet()).containsExactly("one()", "other()");
    assertThat(output)
        .anyMatch(
            line ->
                line.startsWith("RUN FAILED")
                    && line.contains("SharedServer.one")
                    && line.contains("SharedServer.other")
                    && line.contains("[undeclared-response]"));
  }

  @Test
  void extensionsThatNobodyAskedForStayWhereTheyAre() throws Exception {
    Path service =
        directory.resolve("services/META-INF/services/org.junit.jupiter.api.extension.Extension");
    Files.createDirectories(service.getParent());
    Files.writeString(service, UnwantedExtension.class.getName());

    List<String> output = run(List.of(), "server.WithoutSpring");
    assertThat(ended(output, "FAILED").get("faultUndeclaredStatus()")).doesNotContain("unwanted");
    assertThat(ended(output, "SUCCESSFUL")).containsOnlyKeys("declaredStatus()");

    List<String> asked =
        run(
            List.of("-Djunit.jupiter.extensions.autodetection.enabled=true"),
            "server.WithoutSpring");
    assertThat(ended(asked, "FAILED").get("declaredStatus()")).contains("unwanted");
  }

  @Test
  void peopleReadTheirLanguage() throws Exception {
    List<String> output =
        run(
            List.of(
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dresponds.lang=ko",
                "-Dresponds.coverage.minimum=100"),
            "server.WithoutSpring");

    assertThat(ended(output, "FAILED").get("faultUndeclaredStatus()"))
        .contains("[undeclared-response] GET /items/7 요청에 418")
        .contains("선언: 200, 204, 401, 404, 409")
        .contains("해결: dev.responds.test.fixture.JakartaItems.find에 @Responds(value = 418");
    assertThat(output).anyMatch(line -> line.matches("RUN FAILED 선언된 응답 \\d+개 중 1개를 테스트 2개에서 .*"));
    assertThat(Files.readString(directory.resolve("coverage.html")))
        .contains("<html lang=\"ko\">", "이 응답을 확인한 테스트 없음");
  }

  @Test
  void testsOfTestNgFailForTheirOwn() throws Exception {
    List<String> output = start(List.of(), "dev.responds.test.server.OfTestNg");

    assertThat(ended(output, "FAILED")).containsOnlyKeys("faultUndeclaredStatus");
    assertThat(ended(output, "FAILED").get("faultUndeclaredStatus"))
        .contains("[undeclared-response]");
    assertThat(ended(output, "SUCCESSFUL")).containsOnlyKeys("declaredStatus");
    assertThat(output)
        .anyMatch(line -> line.matches("Responds: 1 of \\d+ declared responses seen in 2 tests"));
  }

  private List<String> run(List<String> options, String... classes) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.add(FaultRun.class.getName());
    for (String name : classes) {
      arguments.add(
          name.startsWith("server.")
              ? "dev.responds.test." + name
              : "dev.responds.test.fault." + name);
    }
    return start(options, arguments.toArray(new String[0]));
  }

  private List<String> start(List<String> options, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1"); // It is over before the better code would pay.
    command.add("-Dresponds.lang=en");
    command.addAll(options);
    command.add("-Dresponds.coverage.directory=" + directory);
    command.add("-cp");
    command.add(directory.resolve("services") + File.pathSeparator + classPath);
    command.addAll(List.of(arguments));
    Path log = directory.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.waitFor();
    return lines(log);
  }

  private static List<String> lines(Path log) throws IOException {
    return Files.readAllLines(log, StandardCharsets.UTF_8);
  }

  /** Returns the tests that have ended so, with their message. */
  private static Map<String, String> ended(List<String> output, String status) {
    Map<String, String> tests = new TreeMap<>();
    String start = "TEST " + status + " ";
    for (String line : output) {
      if (line.startsWith(start)) {
        int sign = line.indexOf(" # ");
        tests.put(line.substring(start.length(), sign), line.substring(sign + 3));
      }
    }
    return tests;
  }
}
